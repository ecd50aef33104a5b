/** Who asks: one of our own pages, the script of a page of the web, or a card on one. */
export type Asker =
  | { readonly is: 'ourselves' }
  | {
      readonly is: 'page' | 'card';
      /** Of the page, as notes know it. */
      readonly url: string;
      readonly title: string;
      readonly frame: AskingFrame;
    };

/** The frame that a message is from, by the browser's word. */
export interface AskingFrame {
  readonly tabId: number;
  readonly frameId: number;
  /** Address, or where it has none the origin; '' where it has neither. */
  readonly url: string;
  readonly tabUrl: string;
  readonly isPrivate: boolean;
}
