/** Stands in for the browser's API where a view needs no more of it than its messages, which are the English ones. */
import messages from '../../_locales/en/messages.json' with { type: 'json' };

interface Entry {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const entries: Record<string, Entry> = messages;

/** As the browsers' own `i18n.getMessage`: `$NAME$` becomes the value whose place the placeholder names. */
function getMessage(key: string, values: string | string[] = []): string {
  const entry = entries[key];
  const list = [values].flat();
  return (entry?.message ?? '').replace(/\$(\w+)\$/g, (_, name: string) => {
    const place = entry?.placeholders?.[name.toLowerCase()]?.content.slice(1);
    return list[Number(place) - 1] ?? '';
  });
}

export const browser = { i18n: { getMessage, getUILanguage: () => 'en-GB' } };
