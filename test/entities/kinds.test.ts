/** What a name's neighbours say that it names. */

import { describe, expect, it } from 'vitest';
import { Kinds } from '../../src/entities/kinds.ts';
import { LANGUAGES } from '../../src/language/all.ts';
import type { LanguageCode } from '../../src/language/language.ts';
import { readBlocks } from '../../src/text/read-blocks.ts';

/** @param marked with the name in `[]` */
function kindIn(language: LanguageCode, type: 'ORG' | 'LOC', marked: string): string | null {
  const start = marked.indexOf('[');
  const length = marked.indexOf(']') - start - 1;
  const [block] = readBlocks([{ kind: 'paragraph', text: marked.replace(/[[\]]/g, '') }], LANGUAGES[language].text);
  const first = block!.tokens.findIndex((token) => token.start >= start);
  const end = block!.tokens.findIndex((token) => token.start >= start + length);
  const name = { block: block!, first, end: end < 0 ? block!.tokens.length : end };
  return new Kinds(type, LANGUAGES[language]).of(name)?.text ?? null;
}

describe('kinds of organisations and places', () => {
  const body = (marked: string) => kindIn('en', 'ORG', marked);
  const place = (marked: string) => kindIn('en', 'LOC', marked);

  it('stand before the name', () => {
    expect(body('Shares of the chipmaker [Nvex] fell.')).toBe('chipmaker');
    expect(body('She works for the Kelmish homelessness charity “[Roofline]”.')).toBe('Kelmish homelessness charity');
    expect(place('A Kelmish port city, [Orr], sleeps.')).toBeNull();
    expect(place('The Kelmish city of [Orr] sleeps.')).toBe('Kelmish city');
    expect(place('He was born in the northern town of [Orr] in May.')).toBe('northern town');
  });

  it('stand behind it, between marks or as a sentence', () => {
    expect(body('[Halden Trust], a regional lender with 30 branches, said so.')).toBe(
      'regional lender with 30 branches',
    );
    expect(body('The study is by [Clearair], a think tank.')).toBe('think tank');
    expect(body('[Nvex] (an airline) flies again.')).toBe('airline');
    expect(place('[Orr], the largest city, is dark.')).toBe('largest city');
    expect(place('[Orr] is a port city in the north, they said.')).toBe('port city');
  });

  it('end where a clause tells more', () => {
    expect(body('[Nvex], a startup that sells lamps, has grown.')).toBe('startup');
  });

  it('are not told of another thing', () => {
    expect(place('In [Orr], a town hall burned down.')).toBeNull();
    expect(place('She sailed to Kelm, [Orr], the town of Halden, and home.')).toBeNull();
    expect(place('She left Kelm, the main city of [Orrland], for good.')).toBeNull();
    expect(place('Life in a town like [Orr] is slow.')).toBeNull();
    expect(place('They met in the capital of [Orrland].')).toBeNull();
    expect(body('At [Nvex], a spokesman said nothing.')).toBeNull();
    expect(body('She has a business [Nvex] account.')).toBeNull();
    expect(body('The banks [Halden] and Orr closed.')).toBeNull();
  });

  it('are not told again where the name says them', () => {
    expect(body('[Halden Bank], a bank, closed.')).toBeNull();
  });

  it('stand beside names in German', () => {
    expect(kindIn('de', 'ORG', 'Der schwedische Chiphersteller [Nvex] wächst.')).toBe('Chiphersteller');
    expect(kindIn('de', 'ORG', '[Nvex], ein regionaler Energiekonzern, wächst.')).toBe('regionaler Energiekonzern');
    expect(kindIn('de', 'LOC', 'In der Kleinstadt [Orr] brannte es.')).toBe('Kleinstadt');
  });

  it('stand beside names in Spanish and French', () => {
    expect(kindIn('es', 'ORG', 'La empresa alemana [Nvex] vende lámparas.')).toBe('empresa alemana');
    expect(kindIn('es', 'ORG', 'La empresa compró [Nvex] ayer.')).toBeNull();
    expect(kindIn('es', 'LOC', 'En la ciudad de [Orr] llueve.')).toBe('ciudad');
    expect(kindIn('es', 'ORG', '[Nvex], fabricante de lámparas, cerró.')).toBe('fabricante de lámparas');
    expect(kindIn('fr', 'ORG', "Selon l'entreprise [Nvex], tout va bien.")).toBe('entreprise');
    expect(kindIn('fr', 'LOC', '[Orr], une petite ville du nord, dort.')).toBe('petite ville du nord');
  });
});
