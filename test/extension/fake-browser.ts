/** A stand-in for the browser's extension API, as far as unit tests need it; `vi.mock` puts it in the place of browser.ts. */

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => true | undefined;

export const OWN_ID = 'whosaid@test';
export const OWN_ORIGIN = 'moz-extension://whosaid/';

/** @param quota characters that the area holds at most */
function storageArea(quota: number) {
  let items: Record<string, unknown> = {};
  return {
    get: async (keys: string | string[] | null) => {
      const wanted = keys === null ? Object.keys(items) : [keys].flat();
      return Object.fromEntries(wanted.filter((key) => key in items).map((key) => [key, items[key]]));
    },
    set: async (change: Record<string, unknown>) => {
      const next = { ...items, ...change };
      if (JSON.stringify(next).length > quota) throw new Error('QuotaExceededError');
      items = next;
    },
    remove: async (key: string) => {
      delete items[key];
    },
    clear: async () => {
      items = {};
    },
  };
}

const listeners: Listener[] = [];

export const browser = {
  runtime: {
    id: OWN_ID,
    getURL: (path: string) => OWN_ORIGIN + path,
    sendMessage: async (_message: unknown): Promise<unknown> => undefined,
    onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
  },
  /** What tabs show; a tab that is not there was closed. */
  tabs: {
    urls: new Map<number, string | undefined>(),
    async get(id: number): Promise<{ url: string | undefined }> {
      if (!this.urls.has(id)) throw new Error(`No tab with id: ${id}`);
      return { url: this.urls.get(id) };
    },
  },
  storage: { session: storageArea(10_000), sync: storageArea(10_000), local: storageArea(10_000) },
};

/** Says something to whoever listens, as `sender`. @returns the reply; undefined if nobody heard it */
export async function say(message: unknown, sender: object): Promise<unknown> {
  for (const listener of listeners) {
    let isHeard: true | undefined;
    const reply = new Promise((resolve) => {
      isHeard = listener(message, sender, resolve);
    });
    if (isHeard) return reply;
  }
  return undefined;
}

export function forgetListeners(): void {
  listeners.length = 0;
}
