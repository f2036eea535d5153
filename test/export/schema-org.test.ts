import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { toSchemaOrg } from '../../src/export/schema-org.ts';
import { sample } from './sample.ts';

const Graph = v.object({
  '@context': v.literal('https://schema.org'),
  '@graph': v.array(v.looseObject({ '@type': v.picklist(['NewsArticle', 'Person', 'Quotation']) })),
});

function nodes(type: string, analysis = sample()) {
  return v.parse(Graph, JSON.parse(toSchemaOrg(analysis)))['@graph'].filter((node) => node['@type'] === type);
}

describe('schema.org', () => {
  it('names the article with its authors and publisher', () => {
    expect(nodes('NewsArticle')).toEqual([
      expect.objectContaining({
        author: [
          { '@type': 'Person', name: 'Maria van der Berg' },
          { '@type': 'Person', name: 'Tom Adeyemi' },
        ],
        publisher: { '@type': 'Organization', name: 'The Tarn Gazette' },
      }),
    ]);
  });

  it('takes the outlet that signs its own article for no person', () => {
    const analysis = sample();
    analysis.article.byline = ['The Tarn Gazette'];
    expect(nodes('NewsArticle', analysis)).toEqual([
      expect.objectContaining({ author: [{ '@type': 'Organization', name: 'The Tarn Gazette' }] }),
    ]);
  });

  it('ties each quotation to its speaker, and leaves words as words out', () => {
    const people = nodes('Person');
    const brandt = people.find(({ name }) => name === 'Ilse Brandt');
    const quotations = nodes('Quotation');
    expect(quotations.map(({ text }) => text)).not.toContain('harp');
    expect(quotations).toContainEqual(
      expect.objectContaining({ text: 'Walk on it.', creator: { '@id': brandt?.['@id'] } }),
    );
  });

  it('says nothing of what is not known', () => {
    expect(nodes('NewsArticle')[0]).not.toHaveProperty('dateModified');
  });
});
