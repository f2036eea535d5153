/** The extension's words in the reader's language, typed by `_locales/en/messages.json`: a missing key does not compile. */
import type messages from '../../_locales/en/messages.json';
import { browser } from './browser.ts';

type Messages = typeof messages;
export type MessageKey = keyof Messages;
/** Messages in one form a plural category, named `key_one`, `key_other`, ...; every language has `_other`. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** Messages without placeholders. */
export type PlainKey = { [K in MessageKey]: Messages[K] extends { placeholders: object } ? never : K }[MessageKey];

/** A message takes values exactly where its entry names placeholders. */
type Values<K extends MessageKey> = Messages[K] extends { placeholders: object } ? [string, ...string[]] : [];

/** The message `key`, with `values` in the places of its placeholders. */
export function msg<K extends MessageKey>(key: K, ...values: Values<K>): string {
  return browser.i18n.getMessage(key, values);
}

/** Made once: making them takes longer than using them a hundred times. */
let counting: { rules: Intl.PluralRules; format: Intl.NumberFormat } | undefined;

/** The message for `count` things, in the plural form that the language of the messages asks for (Unicode CLDR). */
export function plural(key: PluralKey, count: number): string {
  counting ??= {
    rules: new Intl.PluralRules(messageLanguage()),
    format: new Intl.NumberFormat(messageLanguage()),
  };
  const form = `${key}_${counting.rules.select(count)}`;
  const number = counting.format.format(count);
  return browser.i18n.getMessage(form, number) || browser.i18n.getMessage(`${key}_other`, number);
}

/** BCP 47 tag of the language the messages are in, which is English where the browser's own is not among ours. */
export function messageLanguage(): string {
  return msg('language');
}

/** BCP 47 tag for dates and numbers: the browser's own, with its region, when the messages are in that language. */
export function formatLanguage(): string {
  const ui = browser.i18n.getUILanguage();
  return ui.split('-')[0] === messageLanguage() ? ui : messageLanguage();
}

/** Tells the document, and so screen readers, which language and direction its words have. */
export function setDocumentLanguage(document: Document): void {
  document.documentElement.lang = messageLanguage();
  document.documentElement.dir = msg('direction');
}
