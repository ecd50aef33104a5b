// As much of Firefox's insides as firefox-window.ts uses; Mozilla publishes no types of them
// (browser-bugs.md: bidi-system-access).

interface InsideBrowser extends Element {
  readonly browsingContext: {
    fullZoom: number;
    readonly currentWindowGlobal: {
      drawSnapshot(area: null, scale: number, ground: string): Promise<ImageBitmap>;
    };
  };
}

interface InsideExtension {
  readonly backgroundState: string;
  readonly shortcuts: { onCommand(name: string): void };
  terminateBackground(options: object): Promise<void>;
}

type InsideListener = (
  event: string,
  id: string,
  tasks: readonly { readonly promise: Promise<void> }[],
) => void;

interface InsideModules {
  readonly AddonManager: {
    getAddonByID(id: string): Promise<{ uninstall(): Promise<void> }>;
  };
  readonly ExtensionParent: {
    readonly apiManager: {
      on(event: string, hear: InsideListener): void;
      off(event: string, hear: InsideListener): void;
      readonly global: {
        browserActionFor(of: InsideExtension): { openPopup(over: Window): Promise<void> };
      };
    };
  };
  readonly ExtensionPermissions: {
    add(id: string, what: object, extension: InsideExtension): Promise<void>;
    remove(id: string, what: object, extension: InsideExtension): Promise<void>;
  };
}

declare const ChromeUtils: { importESModule(address: string): InsideModules };
interface InsideTabs {
  readonly selectedBrowser: InsideBrowser;
  loadURI(address: object, options: { readonly triggeringPrincipal: object }): void;
}
interface InsideWindow extends Window {
  readonly gBrowser: InsideTabs;
  readonly delayedStartupPromise: Promise<void>;
}

declare const gBrowser: InsideTabs;
declare function OpenBrowserWindow(options: { readonly private: boolean }): InsideWindow;
declare const SidebarController: { show(id: string): Promise<void>; hide(): void };
declare const WebExtensionPolicy: { getByID(id: string): { readonly extension: InsideExtension } };
declare const Services: {
  readonly io: { newURI(address: string): object };
  readonly scriptSecurityManager: { getSystemPrincipal(): object };
  readonly clearData: {
    deleteData(what: number, callback: { onDataDeleted(failed: number): void }): void;
  };
  readonly console: {
    reset(): void;
    getMessageArray(): readonly { readonly message?: string; readonly timeStamp?: number }[];
  };
  readonly prefs: {
    setIntPref(name: string, value: number): void;
    clearUserPref(name: string): void;
  };
};
interface InsideAccessible {
  readonly role: number;
  readonly name: string | null;
  readonly childCount: number;
  getChildAt(at: number): InsideAccessible;
}
interface InsideComponents {
  readonly '@mozilla.org/consoleAPI-storage;1': {
    getService(of: unknown): {
      clearEvents(): void;
      getEvents(): readonly {
        readonly filename: string;
        readonly timeStamp: number;
        readonly arguments: readonly unknown[];
      }[];
    };
  };
  readonly '@mozilla.org/accessibilityService;1': {
    getService(of: unknown): {
      getAccessibleFor(element: Element): InsideAccessible;
      getStringRole(role: number): string;
    };
  };
}
declare const Cc: InsideComponents;
declare const Ci: {
  readonly nsIAccessibilityService: unknown;
  readonly nsIClearDataService: Readonly<Record<`CLEAR_${string}`, number>>;
  readonly nsIConsoleAPIStorage: unknown;
};
