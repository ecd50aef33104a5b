// These run in a page of ours: they may use nothing from outside.

/** Milliseconds from the beginning of the page's life until something is painted. */
export async function paintedMs(sign: string): Promise<number> {
  while (!document.querySelector(sign)) {
    if (performance.now() > 20_000) throw new Error(`Waited in vain for ${sign}`);
    await new Promise(requestAnimationFrame);
  }
  // We are before the paint of the frame that has it; a message comes after.
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
  return performance.now();
}

/** Wait for a key, and keep how long it takes from it until results are painted. */
export function awaitKey(): void {
  const painted = (start: number) =>
    new Promise<number>((resolve) => {
      const look = () => {
        if (!document.querySelector('[role=option]')) return requestAnimationFrame(look);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - start); // this frame is painted by then
        port2.postMessage(undefined);
        return undefined;
      };
      requestAnimationFrame(look);
    });
  const typed = new Promise<number>((resolve) => {
    const hear = ({ timeStamp }: Event) => painted(timeStamp).then(resolve);
    addEventListener('keydown', hear, { once: true, capture: true });
  });
  Object.assign(window, { typed });
}

/** What `awaitKey` has waited for, in milliseconds. */
export function keyMs(): Promise<number> {
  return (window as unknown as { typed: Promise<number> }).typed;
}

/** Put notes straight into the store, as an import would. */
export async function fillNotes(count: number): Promise<void> {
  const opening = indexedDB.open('codelight');
  await new Promise((resolve, reject) => {
    opening.onsuccess = resolve;
    opening.onerror = reject;
  });
  const db = opening.result;
  const tx = db.transaction('notes', 'readwrite');
  const notes = tx.objectStore('notes');
  for (let i = 0; i < count; i++) {
    const host = `site-${i % 50}.example`;
    notes.put({
      id: crypto.randomUUID(),
      body: `Note ${i}: what a learner writes about the words, in a line or two of text.`,
      colour: 'amber',
      createdAt: 1_700_000_000_000 + i * 60_000,
      changedAt: 1_700_000_000_000 + i * 60_000,
      revision: 1,
      page: { url: `https://${host}/page-${i % 500}`, title: `Page ${i % 500}` },
      quote: { text: `words number ${i}`, before: 'before the ', after: ' and after', at: 0.5 },
    });
  }
  await new Promise((resolve, reject) => {
    tx.oncomplete = resolve;
    tx.onerror = reject;
  });
  db.close();
}
