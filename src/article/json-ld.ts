/** Reads the schema.org data that a page carries in its JSON-LD scripts; malformed data reads as no data. */

export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;
export interface JsonObject {
  [key: string]: JsonValue;
}

/** More than any honest page has; the rest is not read. */
const MOST_SCRIPTS = 50;
const MOST_CHARACTERS = 2_000_000;
const MOST_OBJECTS = 5_000;

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON as pages write it: in comments, with raw line breaks inside strings, with trailing commas. */
function parse(source: string): JsonValue {
  const text = source
    .replace(/^\s*(?:<!--|<!\[CDATA\[|\/\/<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)/, '')
    .trimEnd()
    .replace(/;$/, '')
    .trimEnd()
    .replace(/(?:-->|(?:\/\/|\/\*)?\]\]>(?:\*\/)?)$/, '');
  for (const attempt of [
    text,
    text
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/,\s{0,100}([}\]])/g, '$1')
      .replace(/;\s*$/, ''),
  ]) {
    try {
      return JSON.parse(attempt) as JsonValue;
    } catch {
      // The next attempt is more lenient; after the last one the script counts as absent.
    }
  }
  return null;
}

/** All objects in a page's JSON-LD, in order, outer before inner. */
export class JsonLd {
  readonly objects: readonly JsonObject[];
  readonly #byId = new Map<string, JsonObject>();

  /** @param sources the contents of the `application/ld+json` scripts */
  constructor(sources: readonly string[]) {
    const objects: JsonObject[] = [];
    const queue = sources
      .slice(0, MOST_SCRIPTS)
      .filter((source) => source.length <= MOST_CHARACTERS)
      .map(parse);
    for (let at = 0; at < queue.length && objects.length < MOST_OBJECTS; at++) {
      const value = queue[at]!;
      if (Array.isArray(value)) for (const item of value) queue.push(item);
      else if (isObject(value)) {
        objects.push(value);
        const id = value['@id'];
        const known = typeof id === 'string' ? this.#byId.get(id) : undefined;
        if (typeof id === 'string' && (!known || Object.keys(known).length < Object.keys(value).length))
          this.#byId.set(id, value);
        for (const inner of Object.values(value)) if (typeof inner === 'object' && inner) queue.push(inner);
      }
    }
    this.objects = objects;
  }

  /** @returns the value's items as objects, references followed; strings stand as `{ name }` */
  things(value: JsonValue | undefined): JsonObject[] {
    const items = Array.isArray(value) ? value.slice(0, 100) : value === undefined ? [] : [value];
    return items.flatMap((item) => {
      if (typeof item === 'string') return [{ name: item }];
      if (!isObject(item)) return [];
      const id = item['@id'];
      const whole = typeof id === 'string' ? this.#byId.get(id) : undefined;
      return [whole ? { ...whole, ...item } : item];
    });
  }

  /** @returns the value's strings, in order */
  strings(value: JsonValue | undefined): string[] {
    const items = Array.isArray(value) ? value.slice(0, 100) : [value];
    return items.flatMap((item) => {
      if (typeof item === 'string') return [item];
      if (isObject(item) && typeof item['@value'] === 'string') return [item['@value']];
      return [];
    });
  }
}

/** @returns the object's schema.org types, without a prefix or address before them */
export function typesOf(object: JsonObject): string[] {
  const type = object['@type'];
  const types = Array.isArray(type) ? type : [type];
  return types.filter((item) => typeof item === 'string').map((item) => item.replace(/^.*[/:#]/, ''));
}
