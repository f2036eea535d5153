import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-page.ts';
import { parsePage } from './page.ts';

const HTML = `<h1>Ferries stop for the winter</h1><article>
<p>The company that runs the islands’ only ferry will stop sailing to three of them until the end of March.</p>
<p>Also read: <a href="/2024/piers">Storm tears the old pier from its piles</a></p>
<p>Also read: <a href="javascript:alert(1)">Harbour master retires after forty years</a></p>
<p>Islanders were told by text message on Monday night, and many learnt of it from the radio, they said.</p>
</article>`;

function related(address: string | null) {
  return readArticle(parsePage(HTML), address).article.related;
}

describe('related links', () => {
  it('are absolute where the page’s address is known', () => {
    expect(related('https://harbourpost.example/news/ferries')).toEqual([
      { title: 'Storm tears the old pier from its piles', url: 'https://harbourpost.example/2024/piers' },
    ]);
  });

  it('stay as the page wrote them where it is not', () => {
    expect(related(null)).toEqual([{ title: 'Storm tears the old pier from its piles', url: '/2024/piers' }]);
  });
});
