/** The tabs of the sidebar, in their order. */
export const sidebarTabs = ['page', 'glossary', 'notes', 'careers'] as const;

export type SidebarTab = (typeof sidebarTabs)[number];
