// As much of the extensions' API as the harness calls in a browser. Firefox has it under this
// name as well (browser-bugs.md: chrome-namespace-in-both).

interface HarnessChrome {
  readonly action: { openPopup(): Promise<void> };
  readonly commands: { readonly onCommand: { dispatch(name: string, tab: unknown): void } };
  readonly extension: { getViews(of: { type?: string }): readonly Window[] };
  readonly permissions: { contains(of: { origins: string[] }): Promise<boolean> };
  readonly runtime: {
    getURL(path: string): string;
    reload(): void;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: { addListener(hear: (message: unknown) => void): void };
  };
  readonly scripting: {
    executeScript<A extends readonly unknown[]>(of: {
      target: object;
      args: A;
      func: (...args: A) => unknown;
    }): Promise<readonly { readonly frameId: number; readonly result: unknown }[]>;
    getRegisteredContentScripts(): Promise<
      readonly { readonly id: string; readonly excludeMatches?: readonly string[] }[]
    >;
  };
  readonly storage: {
    readonly local: {
      get(key: string | null): Promise<Readonly<Record<string, unknown>>>;
      set(items: object): Promise<void>;
      clear(): Promise<void>;
    };
    readonly session: {
      get(key: string | null): Promise<Readonly<Record<string, unknown>>>;
      set(items: object): Promise<void>;
    };
  };
  readonly tabs: {
    getCurrent(): Promise<object | undefined>;
    query(of: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
    remove(ids: readonly number[]): Promise<void>;
    setZoom(factor: number): Promise<void>;
  };
  readonly windows: {
    create(of: { readonly incognito: boolean; readonly url: string }): Promise<unknown>;
  };
}

declare const chrome: HarnessChrome;
