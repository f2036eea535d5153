/** Reads the schema.org data that a page carries in its JSON-LD scripts; malformed data reads as no data. */

export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;
export interface JsonObject {
  [key: string]: JsonValue;
}

/** More than any honest page has, over all its scripts; the rest is not read. */
const MOST_CHARACTERS = 2_000_000;
const MOST_OBJECTS = 5_000;

const isJsonObject = (value: JsonValue | undefined): value is JsonObject =>
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
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is wanted.
      .replace(/[\0-\x1f\x7f-\x9f]+/g, ' ')
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
    let left = MOST_CHARACTERS;
    const queue = sources
      .filter(({ length }) => {
        const fits = length <= left;
        if (fits) left -= length;
        return fits;
      })
      .map(parse);
    /** How much the object of each `@id` says. */
    const sizes = new Map<string, number>();
    for (let at = 0; at < queue.length && objects.length < MOST_OBJECTS; at++) {
      const value = queue[at]!;
      if (Array.isArray(value)) for (const item of value) queue.push(item);
      else if (isJsonObject(value)) {
        objects.push(value);
        const id = value['@id'];
        const inners = Object.values(value);
        if (typeof id === 'string' && inners.length > (sizes.get(id) ?? 0)) {
          this.#byId.set(id, value);
          sizes.set(id, inners.length);
        }
        for (const inner of inners) if (typeof inner === 'object' && inner) queue.push(inner);
      }
    }
    this.objects = objects;
  }

  /** @returns the value's items as objects, references followed; strings stand as `{ name }` */
  things(value: JsonValue | undefined): JsonObject[] {
    const items = Array.isArray(value) ? value.slice(0, 100) : value === undefined ? [] : [value];
    return items.flatMap((item) => {
      if (typeof item === 'string') return [{ name: item }];
      if (!isJsonObject(item)) return [];
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
      if (isJsonObject(item) && typeof item['@value'] === 'string') return [item['@value']];
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
