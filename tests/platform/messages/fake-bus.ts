type Sender = {
  id: string;
  url?: string;
  frameId?: number;
  origin?: string;
  documentId?: string;
  tab?: { id: number; url: string; title: string };
};
type Listener = (message: unknown, sender: Sender) => unknown;

/** The messaging corner of the browser, as far as our `platform/messages` uses it. */
export function createBus() {
  const listeners = new Set<Listener>();
  const ours: Sender = { id: 'us', url: 'ext://us/sidepanel.html' };
  const deliver = (message: unknown, sender: Sender) =>
    [...listeners].map((listener) => listener(message, sender)).find((answer) => answer);
  const runtime = {
    id: ours.id as string | undefined,
    getURL: (path: string) => `ext://us/${path}`,
    sendMessage: async (message: unknown) => deliver(structuredClone(message), ours),
    onMessage: {
      addListener: (added: Listener) => void listeners.add(added),
      removeListener: (gone: Listener) => void listeners.delete(gone),
    },
  };
  return {
    runtime,
    send: (message: unknown, sender: Partial<Sender>) =>
      deliver(message, { ...ours, ...sender } as Sender),
    silence() {
      listeners.clear();
      runtime.id = ours.id;
    },
  };
}
