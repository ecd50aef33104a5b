import type { Attack } from './attack';

/** Ways to be taken for a part of ours, or to hear what the parts say to each other. */
export const messages: readonly Attack[] = [
  {
    name: 'hearing messages, with every listener there is',
    first() {
      const hear = (event: Event) => {
        const { data, source, ports, origin } = event as MessageEvent;
        kit.loot.push(`${event.type} from ${origin} ${typeof data} ${!!source} ${ports?.length}`);
      };
      for (const type of ['message', 'messageerror', 'storage', 'connect', 'rtctransport']) {
        addEventListener(type, hear, true);
        document.addEventListener(type, hear, true);
      }
      window.onmessage = hear;
      for (const name of ['codelight', 'card', 'notes'])
        new BroadcastChannel(name).onmessage = hear;
    },
    scene: 'write',
  },
  {
    name: 'messages with ports to all windows it can name',
    scene: 'write',
    spring() {
      const words = [
        'card.expect',
        'card.claim',
        'notes.here',
        'notes.list',
        'notes.delete',
        'port',
        'escape',
        'close',
      ];
      const targets: Window[] = [window, parent, top as Window];
      for (let i = 0; i < window.length; i++) targets.push(window[i] as Window);
      for (const target of targets) {
        for (const word of words) {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = ({ data }) => kit.loot.push(`answered ${JSON.stringify(data)}`);
          for (const message of [
            word,
            { name: word, request: {} },
            { type: word, nonce: '' },
            { order: word },
          ]) {
            target.postMessage(message, '*');
          }
          target.postMessage({ name: word }, '*', [port2]);
          port1.postMessage({ name: word, request: {} });
          new BroadcastChannel('codelight').postMessage(word);
        }
      }
    },
  },
  {
    name: 'what the extension’s own messages need: runtime, ports, addresses',
    spring() {
      const world = window as unknown as Record<string, { runtime?: { id?: string } } | undefined>;
      for (const name of ['chrome', 'browser']) {
        if (world[name]?.runtime?.id) kit.loot.push(`${name}.runtime`);
      }
      for (const name of Object.getOwnPropertyNames(window)) {
        if (/codelight/i.test(name)) kit.loot.push(`window.${name}`);
      }
    },
  },
  {
    name: 'frames of its own with made-up nonces, sandboxed as ours is',
    async spring() {
      const watch =
        "<script>onmessage = ({ data, ports }) => parent.postMessage({ got: JSON.stringify(data) + ports.length }, '*');" +
        "setInterval(() => parent.postMessage({ got: document.documentElement.innerText.trim() }, '*'), 50)</script>";
      addEventListener('message', ({ data }) => {
        if (data?.got && data.got !== '""0') kit.loot.push(`its frame got ${data.got}`);
      });
      const nonce = crypto.getRandomValues(new Uint32Array(4)).join('');
      const forms = [
        `<html data-nonce="${nonce}"><body data-nonce="${nonce}">`,
        `<html data-codelight="${nonce}"><meta name="codelight" content="${nonce}">`,
        `<html nonce="${nonce}" id="${nonce}"><title>${nonce}</title>`,
        `<html data-card="${nonce}" class="codelight"><template id="codelight">${nonce}</template>`,
      ];
      const made: HTMLIFrameElement[] = [];
      for (const form of forms) {
        for (const sandbox of ['', 'allow-scripts', 'allow-scripts allow-same-origin']) {
          const frame = kit.make('iframe') as HTMLIFrameElement;
          frame.setAttribute('sandbox', sandbox);
          frame.title = 'Codelight';
          frame.srcdoc = `<!doctype html>${form}${sandbox && watch}`;
          made.push(frame);
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 400));
      for (const { contentDocument } of made) {
        const { body } = contentDocument ?? {};
        if (body?.querySelector('section, button, textarea, div'))
          kit.loot.push('a card was drawn');
      }
    },
  },
  {
    name: 'a frame of its own with the HTML of our element, as it got that from anywhere',
    async spring() {
      const clone = document.documentElement.getHTML({ serializableShadowRoots: true });
      const source = /srcdoc="([^"]*)"/.exec(clone)?.[1] ?? '';
      const frame = kit.make('iframe') as HTMLIFrameElement;
      frame.srcdoc = source || '<p>nothing</p>';
      await new Promise((resolve) => setTimeout(resolve, 200));
      if (source) kit.loot.push('had the source');
      kit.take(frame.contentDocument?.documentElement.innerText);
    },
  },
  {
    name: 'opening windows and targets by names that a frame might have',
    async spring() {
      for (const name of ['codelight', 'codelight-card', 'card', 'note', 'frame', '0']) {
        const there = Reflect.get(window, name);
        if (there === undefined || there === null) continue;
        kit.loot.push(`window.${name}`);
      }
      for (const name of ['codelight', 'codelight-card', 'card']) {
        const form = kit.make('form') as HTMLFormElement;
        form.action = '/hostile/taken';
        form.target = name;
        // Where no frame has the name, a window opens: it is the page's own.
        if (window.frames[name as unknown as number]) form.submit();
      }
    },
    after() {
      if (performance.getEntriesByType('resource').some(({ name }) => name.includes('taken'))) {
        kit.loot.push('sent a frame elsewhere');
      }
    },
  },
  {
    name: 'the origin of the page made wider',
    spring() {
      try {
        document.domain = 'test';
      } catch {
        // no longer possible in this browser
      }
      for (let i = 0; i < window.length; i++) {
        try {
          kit.take(window[i]?.document.documentElement.innerText);
        } catch {
          kit.loot.push('a frame that it may not read');
        }
      }
    },
  },
];
