/** What the words beside a name say that somebody is, whatever the language. */

import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../src/language/language.ts';
import { LANGUAGES } from '../../src/language/languages.ts';
import { Roles } from '../../src/people/roles.ts';
import type { Reading } from '../../src/reading.ts';
import { readBlocks, spanOf } from '../../src/text/document.ts';

const NOTHING: Reading = { names: [], passages: [], attributions: [], roles: [], meant: [], weights: [0] };

function rolesIn(text: string, language: LanguageCode, cue?: string): string[] {
  const blocks = readBlocks([{ kind: 'paragraph', text }]);
  const block = blocks[0]!;
  const span = (words: string) => spanOf(block, text.indexOf(words), text.indexOf(words) + words.length);
  const source = { span: null, confidence: 1, nobody: 1, likely: [] };
  const attributions = cue ? [{ cue: span(cue), confidence: 1, source, content: [] }] : [];
  const roles = new Roles(blocks, { ...NOTHING, attributions }, LANGUAGES[language].sources);
  return roles.of([span('Ada Lind')]).map((role) => role.text);
}

describe('the role beside a name', () => {
  it('stands right before it', () => {
    expect(rolesIn('Then Halden harbour master and mayor Ada Lind left.', 'en')).toEqual(['mayor']);
    expect(rolesIn('Dann ging die frühere Bürgermeisterin Ada Lind.', 'de')).toEqual(['die frühere Bürgermeisterin']);
    expect(rolesIn('Así lo ve la alcaldesa de Halden Ada Lind.', 'es')).toEqual(['la alcaldesa de Halden']);
  });

  it('stands between commas behind it, an age left out', () => {
    expect(rolesIn('Ada Lind, 42, a teacher in Halden, left.', 'en')).toEqual(['a teacher in Halden']);
    expect(rolesIn('Ada Lind, maire de Halden, est partie.', 'fr')).toEqual(['maire de Halden']);
  });

  it('is somebody else’s where it speaks, or ends in what hangs on a name', () => {
    expect(rolesIn('Warned by Ada Lind, the mayor said no.', 'en', 'said')).toEqual([]);
    expect(rolesIn('Habló el abogado de Ada Lind.', 'es')).toEqual([]);
  });
});
