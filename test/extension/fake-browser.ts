/** A stand-in for the browser's extension API, as far as unit tests need it; `vi.mock` puts it in the place of browser.ts. */

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => true | undefined;

export const OWN_ID = 'whosaid@test';
export const OWN_ORIGIN = 'moz-extension://whosaid/';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type Hear = (changes: Changes) => void;

/** @param quota characters that the area holds at most */
function storageArea(quota: number) {
  let items: Record<string, unknown> = {};
  const hearers = new Set<Hear>();
  const become = (next: Record<string, unknown>) => {
    const keys = Object.keys({ ...items, ...next }).filter((key) => items[key] !== next[key]);
    const changes = Object.fromEntries(keys.map((key) => [key, { oldValue: items[key], newValue: next[key] }]));
    items = next;
    for (const hear of hearers) hear(changes);
  };
  return {
    onChanged: { addListener: (hear: Hear) => hearers.add(hear), removeListener: (hear: Hear) => hearers.delete(hear) },
    get: async (keys: string | string[] | null) => {
      const wanted = keys === null ? Object.keys(items) : [keys].flat();
      return Object.fromEntries(wanted.filter((key) => key in items).map((key) => [key, items[key]]));
    },
    set: async (change: Record<string, unknown>) => {
      const next = { ...items, ...change };
      if (JSON.stringify(next).length > quota) throw new Error('QuotaExceededError');
      become(next);
    },
    remove: async (keys: string | string[]) => {
      become(Object.fromEntries(Object.entries(items).filter(([key]) => ![keys].flat().includes(key))));
    },
    clear: async () => {
      become({});
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
  /** What tabs show, those first that were looked at longest ago; a tab that is not there was closed. */
  tabs: {
    urls: new Map<number, string | undefined>(),
    /** Those of private windows. */
    privates: new Set<number>(),
    async query(_: object): Promise<{ id: number; lastAccessed: number }[]> {
      // The browser tells them in another order.
      return [...this.urls.keys()].map((id, at) => ({ id, lastAccessed: at })).reverse();
    },
    async get(id: number): Promise<{ url: string | undefined; incognito: boolean }> {
      if (!this.urls.has(id)) throw new Error(`No tab with id: ${id}`);
      return { url: this.urls.get(id), incognito: this.privates.has(id) };
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
