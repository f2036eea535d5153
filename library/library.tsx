/** Opens the library: the articles that the reader keeps. */
import { render } from 'preact';
import { msg, setDocumentLanguage } from '../src/extension/i18n.ts';
import { LibraryView } from './views/library-view.tsx';

setDocumentLanguage(document);
document.title = `${msg('extensionName')} – ${msg('library')}`;
render(<LibraryView />, document.body);
