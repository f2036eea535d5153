import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { toWebAnnotation } from '../../src/export/web-annotation.ts';
import { faultsOfNode } from './annotation-vocabulary.ts';
import { sample } from './sample.ts';

/** The shape that ours have, stricter than the vocabulary. */
const Page = v.strictObject({
  '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
  id: v.pipe(v.string(), v.url()),
  type: v.literal('AnnotationPage'),
  items: v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.url()),
      type: v.literal('Annotation'),
      motivation: v.picklist(['identifying', 'highlighting', 'describing']),
      body: v.strictObject({
        type: v.literal('TextualBody'),
        value: v.string(),
        format: v.literal('text/plain'),
        purpose: v.picklist(['identifying', 'describing']),
      }),
      target: v.strictObject({
        source: v.pipe(v.string(), v.url()),
        selector: v.tuple([
          v.strictObject({
            type: v.literal('TextQuoteSelector'),
            exact: v.string(),
            prefix: v.string(),
            suffix: v.string(),
          }),
          v.strictObject({ type: v.literal('TextPositionSelector'), start: v.number(), end: v.number() }),
        ]),
      }),
    }),
  ),
});

function page(analysis = sample()) {
  return v.parse(Page, JSON.parse(toWebAnnotation(analysis)));
}

describe('web annotations', () => {
  it('are one for each quotation, with an id of its own', () => {
    const { items } = page();
    expect(items).toHaveLength(sample().quotations.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it('are valid by the vocabulary of the W3C', () => {
    const written: unknown = JSON.parse(toWebAnnotation(sample()));
    expect(faultsOfNode(written, 'page')).toEqual([]);
    expect(written).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' });
  });

  it('would not be valid with a property, a motivation or a selector that the W3C does not know', () => {
    const { items } = page();
    const [first] = items;
    const spoilt = {
      ...first,
      motivation: 'quoting',
      speaker: 'Ilse Brandt',
      target: {
        selector: [
          { type: 'TextQuoteSelector', prefix: 'the ' },
          { type: 'TextPositionSelector', start: 9, end: 3 },
        ],
      },
    };
    expect(faultsOfNode(spoilt, 'annotation')).toEqual([
      'annotation.motivation[0] is no motivation',
      'annotation.target[0].selector[0] has no exact',
      'annotation.target[0].selector[1] ends before it starts',
      'annotation.target[0] has no source',
      'annotation.speaker is no property of Annotation',
    ]);
    expect(faultsOfNode({ type: 'Annotation', id: 'https://news.example/#1' }, 'annotation')).toEqual([
      'annotation has no target',
    ]);
  });

  it('find their passage again by either selector', () => {
    const analysis = sample();
    const text = analysis.article.blocks.map((block) => block.text).join('\n');
    for (const { target } of page(analysis).items) {
      const [quote, position] = target.selector;
      expect(text.slice(position.start, position.end)).toBe(quote.exact);
      expect(text.split(quote.prefix + quote.exact + quote.suffix)).toHaveLength(2);
    }
  });

  it('leave the fragment of the page’s address out', () => {
    expect(page().items[0]!.target.source).toBe('https://news.example/2024/bridge?id=7');
  });

  it('cut no character of two code units in half', () => {
    const analysis = sample();
    const block = analysis.article.blocks[1]!;
    block.text = `😀${block.text}`.slice(0, -1);
    const quotation = analysis.quotations.find((found) => found.block === 1)!;
    analysis.quotations = [{ ...quotation, start: 33, end: 40, text: block.text.slice(33, 40) }];
    expect(page(analysis).items[0]!.target.selector[0].prefix).not.toMatch(/^[\udc00-\udfff]/);
  });

  it('refuse an article whose address is not known', () => {
    const analysis = sample();
    analysis.article.url = null;
    expect(() => toWebAnnotation(analysis)).toThrow('needs the address');
  });
});
