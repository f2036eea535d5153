/** Pages for the browser tests, written for this project. */

const STORY = `
<p>The town of Pell Harbour will rebuild its flooded library on higher ground, the council decided on Monday after a debate that lasted past midnight.</p>
<p>“We cannot dry the same books every spring,” said Maren Oldcastle, the chief librarian, who has worked in the building since 1998. “The river has told us what it thinks.”</p>
<p>Councillor Teodor Brandis, who voted against the plan, called the new site “a car park with a view”. He said the old reading room should have been saved.</p>
<p>Oldcastle disagreed. “Nobody has ever asked me for a reading room,” she said. “They ask me for a dry one.”</p>
<p>The building, which opened in 1911 and is known in the town as the “upturned boat”, has been closed since the flood of 14 February 2024. Work on the new one is due to start in September and to take two years.</p>
<p>According to a report by the county engineers, the ground floor would flood every fourth year on average if nothing were done, and the cost of each repair has risen by a third since the first one was paid for.</p>`;

const METADATA = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Pell Harbour moves its library out of the river’s reach',
  datePublished: '2024-05-14T08:00:00+01:00',
  author: { '@type': 'Person', name: 'Jonna Westmark' },
  publisher: { '@type': 'NewsMediaOrganization', name: 'The Pell Harbour Post' },
};

/** Counts what happens to the page from its first moment: changes of its DOM, shifts of its layout. */
const WATCH = `
window.records = [];
new MutationObserver((all) => records.push(...all.map((one) => one.type + ' ' + one.target.nodeName)))
  .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
window.shift = 0;
if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) shift += entry.value; })
    .observe({ type: 'layout-shift', buffered: true });
// The parser's own work is over; what comes now is somebody's script.
addEventListener('DOMContentLoaded', () => setTimeout(() => { records.length = 0; }));`;

export interface PageParts {
  /** CSS for the page. */
  style?: string;
  /** HTML after the story, inside the article. */
  after?: string;
  /** JavaScript run at the end of the body. */
  script?: string;
}

/** A news article. */
export function articlePage({ style = '', after = '', script = '' }: PageParts = {}): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${METADATA.headline} | ${METADATA.publisher.name}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="${METADATA.publisher.name}">
<script type="application/ld+json">${JSON.stringify(METADATA)}</script>
<style>body { margin: 2rem auto; max-width: 42rem; font: 18px/1.6 serif; } ${style}</style>
<script>${WATCH}</script></head><body>
<header><a href="/">${METADATA.publisher.name}</a> <a href="/news">News</a> <a href="/sport">Sport</a></header>
<main><article><h1>${METADATA.headline}</h1>
<p>By <a rel="author" href="/staff/jonna-westmark">Jonna Westmark</a> · <time datetime="${METADATA.datePublished}">14 May 2024</time></p>
<div id="story">${STORY}</div>${after}</article></main>
<footer><a href="/about">About us</a></footer><script>${script}</script></body></html>`;
}

/** A news article in Dutch, which is not read, that states English. */
export function dutchPage(): string {
  const metadata = { ...METADATA, headline: 'De oude steiger blijft dicht', publisher: { name: 'Haldense Bode' } };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<title>${metadata.headline}</title>
<script type="application/ld+json">${JSON.stringify(metadata)}</script>
<style>body { margin: 2rem auto; max-width: 42rem; font: 18px/1.6 serif; }</style></head><body><article>
<h1>${metadata.headline}</h1>
<p>Burgemeester Jana Oosterveld wil de oude steiger in de haven tot 3 maart sluiten, omdat het geld voor het werk ontbreekt. Dat deelde de gemeente maandag mee, nadat de raad er lang over had vergaderd.</p>
<p>“Wij hebben lang gewacht”, zei Oosterveld in Halden. “Nu is het genoeg, want niemand wil ervoor betalen.” De vereniging «Red de Steiger» kondigde verzet aan en wil naar de rechter stappen.</p>
<p>De boten leggen tot het voorjaar aan de noordkade aan. De weg daarheen is voor de vissers een half uur langer, en in de winter wordt hij vaak afgesloten als de wind uit het westen komt.</p>
</article></body></html>`;
}

/** A page of a shop. */
export function shopPage(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Copper kettle, 1.2 litres</title>
<meta property="og:type" content="product">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Copper kettle","offers":{"@type":"Offer","price":"49.00"}}</script>
</head><body><nav><a href="/">Home</a> <a href="/kettles">Kettles</a> <a href="/pans">Pans</a></nav>
<h1>Copper kettle, 1.2 litres</h1><p>€49.00 <button>Add to basket</button></p>
<p>A kettle of spun copper with a beech handle. “Boils faster than mine,” says one buyer.</p>
<ul><li>Holds 1.2 litres</li><li>Suits gas and electric hobs</li></ul></body></html>`;
}
