/** Opens the options page with what is set now. */
import { render } from 'preact';

import { readColours } from '../src/extension/colours.ts';
import { msg, setDocumentLanguage } from '../src/extension/i18n.ts';
import { readKeeping } from '../src/extension/keeping.ts';
import { readSettings, readSitesOff } from '../src/extension/settings.ts';
import { readCommands } from '../src/extension/shortcuts.ts';
import { OptionsView } from './options-view.tsx';

async function open(): Promise<void> {
  const [settings, colours, sitesOff, keeping, commands] = await Promise.all([
    readSettings(),
    readColours(),
    readSitesOff(),
    readKeeping(),
    readCommands(),
  ]);
  render(
    <OptionsView settings={settings} colours={colours} sitesOff={sitesOff} keeping={keeping} commands={commands} />,
    document.body,
  );
}

setDocumentLanguage(document);
document.title = `${msg('extensionName')} – ${msg('options')}`;
open();
