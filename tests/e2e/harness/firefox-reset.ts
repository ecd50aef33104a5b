// Functions that run in the browser's own window, as those in firefox-window.ts do.

/** Take an extension out, and wait until the browser has deleted what it had stored. */
export async function uninstall(id: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule(
    'resource://gre/modules/AddonManager.sys.mjs',
  );
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const { apiManager } = ExtensionParent;
  const isClean = new Promise<void>((resolve, reject) => {
    apiManager.on('cleanupAfterUninstall', function hear(_event, which, tasks) {
      if (which !== id) return;
      apiManager.off('cleanupAfterUninstall', hear);
      Promise.all(tasks.map(({ promise }) => promise)).then(() => resolve(), reject);
    });
  });
  await (await AddonManager.getAddonByID(id)).uninstall();
  await isClean;
}

/** Forget what sites have stored and what is cached of them. */
export async function forgetSites(): Promise<void> {
  const {
    CLEAR_DOM_STORAGES = 0,
    CLEAR_COOKIES = 0,
    CLEAR_NETWORK_CACHE = 0,
  } = Ci.nsIClearDataService;
  const failed = await new Promise<number>((resolve) =>
    Services.clearData.deleteData(CLEAR_DOM_STORAGES | CLEAR_COOKIES | CLEAR_NETWORK_CACHE, {
      onDataDeleted: resolve,
    }),
  );
  if (failed !== 0) throw new Error(`Firefox has not deleted it: ${failed}`);
}

/** Of the whole browser. */
export function clearConsole(): void {
  Services.console.reset();
  Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).clearEvents();
}
