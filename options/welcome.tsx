/** Opens the page that people see after installing. */
import { render } from 'preact';
import { readColours } from '../src/extension/colours.ts';
import { msg, setDocumentLanguage } from '../src/extension/i18n.ts';
import { goToArticle, openArticles, watchOpenArticles } from './open-articles.ts';
import { WelcomeView } from './welcome-view.tsx';

async function draw(): Promise<void> {
  const [colours, articles] = await Promise.all([readColours(), openArticles()]);
  render(<WelcomeView colours={colours} articles={articles} onGo={goToArticle} />, document.body);
}

setDocumentLanguage(document);
document.title = msg('extensionName');
draw();
watchOpenArticles(draw);
