/** Opens the page that people see after installing. */
import { render } from 'preact';
import { msg, setDocumentLanguage } from '../src/extension/i18n.ts';
import { WelcomeView } from './welcome-view.tsx';

setDocumentLanguage(document);
document.title = msg('extensionName');
render(<WelcomeView />, document.body);
