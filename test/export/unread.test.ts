import { describe, expect, it } from 'vitest';
import { analyseMarks } from '../../src/analyse-marks.ts';
import { articleOfText } from '../../src/article/from-text.ts';
import { FORMATS, type FormatName, formatNamed } from '../../src/export/formats.ts';
import { sample } from './sample.ts';

const TEXT = `Die Bürgermeisterin von Tarnfeld hat am Dienstag die neue Brücke eröffnet, drei Jahre später als geplant.
„Wir haben Wort gehalten“, sagte sie. Die alte Brücke, die „Harfe“, war im Mai in den Fluss gestürzt.`;

const unread = analyseMarks({
  ...articleOfText(TEXT, '2024-06-05T09:00:00+02:00', 'en-GB'),
  headline: 'Tarnfeld hat wieder eine Brücke',
  url: 'https://news.example/bruecke',
});
const SENTENCE =
  'This article is in German. Whosaid reads English, German, Spanish and French so far: passages in quotation marks are shown as they stand, without saying whose they are.';
const write = (name: FormatName) => formatNamed(name)!.write(unread);

describe('an article that is not read', () => {
  it('says so in Markdown and text, above its passages', () => {
    for (const name of ['markdown', 'text'] as const) {
      expect(write(name)).toContain(SENTENCE);
      expect(write(name)).toMatch(/in quotation marks\n/i);
    }
    expect(write('markdown')).toMatch(/^- “Wir haben Wort gehalten” \[↗\]/m);
    expect(write('text')).toMatch(/^- Harfe$/m);
  });

  it('claims in no format who said something, or that it was said', () => {
    for (const name of Object.keys(FORMATS) as FormatName[])
      expect(write(name)).not.toMatch(/nobody named|direct|partial|\bterm\b|who said what|"Quotation"|voices/i);
  });

  it('has its language in schema.org whatever the page states', () => {
    expect(write('schema-org')).toContain('"inLanguage": "de"');
  });

  it('says in the other formats that the passages stand in quotation marks', () => {
    expect(write('csv')).toContain('Harfe,in quotation marks,');
    expect(write('web-annotation')).toContain('"value": "in quotation marks"');
  });
});

it('says nothing of languages where all is read', () => {
  for (const name of ['markdown', 'text'] as const)
    expect(formatNamed(name)!.write(sample())).not.toContain('Whosaid reads');
});
