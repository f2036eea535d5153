/** Holds the messages to the code: none missing, none unused, every language whole. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import english from '../_locales/en/messages.json' with { type: 'json' };
import { MARKABLE } from '../src/extension/markable.ts';
import { LANGUAGE_CODES } from '../src/language/language.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ROOMS = ['src', 'content-scripts', 'popup', 'options', 'library'];
const PLURAL_FORM = /_(?:zero|one|two|few|many|other)$/;

interface Entry {
  message: string;
  placeholders?: Record<string, { content: string }>;
}
type Locale = Record<string, Entry>;

const code = [
  readFileSync(`${ROOT}manifest.json`, 'utf8'),
  ...ROOMS.flatMap((room) =>
    readdirSync(`${ROOT}${room}`, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:tsx?|html)$/.test(path))
      .map((path) => readFileSync(`${ROOT}${room}/${path}`, 'utf8')),
  ),
].join('\n');

function read(language: string): Locale {
  return JSON.parse(readFileSync(`${ROOT}_locales/${language}/messages.json`, 'utf8'));
}

/** The keys as code names them: one for all the plural forms of a message. */
function named(locale: Locale): string[] {
  return [...new Set(Object.keys(locale).map((key) => key.replace(PLURAL_FORM, '')))].sort();
}

describe('the messages', () => {
  it('are all used', () => {
    const quoted = (key: string) => code.includes(`'${key}'`) || code.includes(`__MSG_${key}__`);
    expect(named(english).filter((key) => !quoted(key))).toEqual([]);
  });

  it('are all there for the manifest (the code’s are held by the types)', () => {
    const asked = [...code.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
    expect(asked.filter((key) => !(key in english))).toEqual([]);
    expect(asked).not.toEqual([]);
  });

  it('name the same languages as README.md', () => {
    const names = new Intl.DisplayNames('en', { type: 'language' });
    const told = LANGUAGE_CODES.map((code) => names.of(code));
    expect(readFileSync(`${ROOT}README.md`, 'utf8')).toContain(
      `It reads **${told.slice(0, -1).join(', ')} and ${told.at(-1)}**`,
    );
  });

  it('fit the stores: a description is 132 characters at most', () => {
    for (const language of readdirSync(`${ROOT}_locales`)) {
      expect(read(language).extensionDescription?.message.length).toBeLessThanOrEqual(132);
    }
  });
});

describe.each(readdirSync(`${ROOT}_locales`))('the messages in %s', (language) => {
  const locale = read(language);

  it('name the languages that are read, and no others', () => {
    const names = new Intl.DisplayNames(language, { type: 'language' });
    const others = ['it', 'nl', 'pl', 'pt', 'ru', 'tr'].map((code) => names.of(code) ?? code);
    for (const key of ['extensionDescription', 'languageNotRead', 'welcomeLanguages']) {
      const message = locale[key]?.message.toLowerCase() ?? '';
      for (const code of LANGUAGE_CODES) expect(message).toContain(names.of(code)?.toLowerCase());
      for (const other of others) expect(message).not.toContain(other.toLowerCase());
    }
  });

  it('are the same as the English ones', () => {
    expect(named(locale)).toEqual(named(english));
  });

  it('have each plural form that the language asks for', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const plurals = Object.keys(english).flatMap((key) =>
      key.endsWith('_other') ? [key.slice(0, -'_other'.length)] : [],
    );
    const missing = plurals.flatMap((key) => forms.map((form) => `${key}_${form}`)).filter((key) => !(key in locale));
    expect(missing).toEqual([]);
  });

  it('name every placeholder in the text, and no other', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(locale)) {
      const inText = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => (name ?? '').toLowerCase());
      expect([key, [...new Set(inText)].sort()]).toEqual([key, Object.keys(placeholders).sort()]);
    }
  });

  it('mark in the example each kind of passage that an article has, once at least', () => {
    const marked = [...(locale.example?.message ?? '').matchAll(/\{(\w+):[^{}]+\}/g)].map(([, kind]) => kind);
    expect(new Set(marked)).toEqual(new Set(MARKABLE.filter((kind) => kind !== 'unread')));
  });

  it('say which language they are in', () => {
    expect(locale.language?.message).toBe(language.replace('_', '-'));
    expect(locale.direction?.message).toMatch(/^(?:ltr|rtl)$/);
  });
});
