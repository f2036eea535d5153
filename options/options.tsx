/** Opens the options page with what is set now. */
import { render } from 'preact';

import { msg, setDocumentLanguage } from '../src/extension/i18n.ts';
import { readSettings, readSitesOff } from '../src/extension/settings.ts';
import { readCommands } from '../src/extension/shortcuts.ts';
import { OptionsView } from './options-view.tsx';

async function open(): Promise<void> {
  const [settings, sitesOff, commands] = await Promise.all([readSettings(), readSitesOff(), readCommands()]);
  render(<OptionsView settings={settings} sitesOff={sitesOff} commands={commands} />, document.body);
}

setDocumentLanguage(document);
document.title = `${msg('extensionName')} – ${msg('options')}`;
open();
