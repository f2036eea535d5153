/** Opens the page that people see after installing. */
import { render } from 'preact';
import { readColours } from '../src/extension/colours.ts';
import { msg, setDocumentLanguage } from '../src/extension/i18n.ts';
import { WelcomeView } from './welcome-view.tsx';

setDocumentLanguage(document);
document.title = msg('extensionName');
readColours().then((colours) => render(<WelcomeView colours={colours} />, document.body));
