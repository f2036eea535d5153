/** The options: when to look for articles, what to mark in them, the sites to leave alone, what to keep, the keys, and the way to forget it all. Every change is stored as it is made. */
import { useRef, useState } from 'preact/hooks';
import { clearEverything } from '../src/extension/clear.ts';
import { chooseColours, readColours } from '../src/extension/colours.ts';
import { download } from '../src/extension/download.ts';
import type { Colours } from '../src/extension/highlight-sheet.ts';
import { msg } from '../src/extension/i18n.ts';
import { type Keeping, readKeeping, writeKeeping } from '../src/extension/keeping.ts';
import { readSettings, readSitesOff, type Settings, switchSite, writeSettings } from '../src/extension/settings.ts';
import { settingsFile, takeSettingsFile } from '../src/extension/settings-file.ts';
import { type Command, openShortcutSettings } from '../src/extension/shortcuts.ts';
import { KeepingField } from './keeping.tsx';
import { Marked } from './marked.tsx';
import { SiteList } from './site-list.tsx';

const MODES = [
  { mode: 'every-page', title: 'modeEveryPage', why: 'modeEveryPageWhy' },
  { mode: 'on-click', title: 'modeOnClick', why: 'modeOnClickWhy' },
] as const satisfies { mode: Settings['mode']; title: string; why: string }[];

export interface OptionsViewProps {
  settings: Settings;
  colours: Colours;
  sitesOff: readonly string[];
  keeping: Keeping;
  /** The keyboard commands of the extension, as the browser has them now. */
  commands: readonly Command[];
}

export function OptionsView({ settings, colours, sitesOff, keeping, commands }: OptionsViewProps) {
  const [current, setCurrent] = useState({ settings, colours, sitesOff, keeping, round: 0 });
  const [said, setSaid] = useState('');
  const store = async (change: Promise<void>) => {
    setSaid('');
    await change;
    setSaid(msg('saved'));
  };
  const showAnew = async () =>
    setCurrent({
      settings: await readSettings(),
      colours: await readColours(),
      sitesOff: await readSitesOff(),
      keeping: await readKeeping(),
      round: current.round + 1,
    });
  const takeIn = async (file: File) => {
    setSaid('');
    const isTaken = await takeSettingsFile(file);
    if (isTaken) await showAnew();
    setSaid(msg(isTaken ? 'fileTaken' : 'notASettingsFile'));
  };
  const clear = async () => {
    setSaid('');
    await clearEverything();
    await showAnew();
    setSaid(msg('cleared'));
  };
  return (
    <main>
      <h1>
        <img src="/icons/icon-48.png" alt="" width="32" height="32" /> {msg('extensionName')}
      </h1>
      <Modes
        key={`mode-${current.round}`}
        mode={current.settings.mode}
        onChange={(mode) => store(writeSettings({ mode }))}
      />
      <Marked
        key={`marked-${current.round}`}
        marked={current.settings.marked}
        colours={current.colours}
        onMarked={(marked) => store(writeSettings({ marked }))}
        onColours={(chosen) => store(chooseColours(chosen))}
      />
      <SitesOff key={`sites-${current.round}`} sitesOff={current.sitesOff} store={store} />
      <KeepingField
        key={`keeping-${current.round}`}
        keeping={current.keeping}
        onChange={(keeping) => store(writeKeeping(keeping))}
      />
      {commands.length > 0 && <Shortcuts commands={commands} />}
      <AsFile onFile={takeIn} />
      <ClearAll onClear={clear} />
      <p class="said" role="status">
        {said}
      </p>
    </main>
  );
}

function Modes({ mode, onChange }: { mode: Settings['mode']; onChange: (mode: Settings['mode']) => void }) {
  return (
    <fieldset>
      <legend>
        <h2>{msg('mode')}</h2>
      </legend>
      {MODES.map((choice) => (
        <label class="choice" key={choice.mode}>
          <input
            type="radio"
            name="mode"
            defaultChecked={choice.mode === mode}
            onChange={() => onChange(choice.mode)}
            aria-describedby={`why-${choice.mode}`}
          />
          <span>
            {msg(choice.title)}
            <small id={`why-${choice.mode}`}>{msg(choice.why)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface SitesOffProps {
  sitesOff: readonly string[];
  store: (change: Promise<void>) => Promise<void>;
}

function SitesOff({ sitesOff, store }: SitesOffProps) {
  const change = async (site: string, isAdded: boolean) => {
    await store(switchSite(site, !isAdded));
    return readSitesOff();
  };
  return (
    <section>
      <h2>{msg('sitesOff')}</h2>
      <p>{msg('sitesOffWhy')}</p>
      <SiteList
        id="site"
        sites={sitesOff}
        none={msg('noSitesOff')}
        add={msg('addSite')}
        remove={msg('removeSite')}
        onChange={change}
      />
    </section>
  );
}

function Shortcuts({ commands }: { commands: readonly Command[] }) {
  return (
    <section>
      <h2>{msg('shortcuts')}</h2>
      <ul>
        {commands.map(({ name, description, shortcut }) => (
          <li key={name}>
            <span>{description || msg('openSummary')}</span>
            {shortcut ? <kbd>{shortcut}</kbd> : <span class="none">{msg('noShortcut')}</span>}
          </li>
        ))}
      </ul>
      <button type="button" onClick={openShortcutSettings}>
        {msg('changeShortcuts')}
      </button>
    </section>
  );
}

/** What synchronisation would do, by hand: nothing of it leaves the device but as a file that the reader asks for. */
function AsFile({ onFile }: { onFile: (file: File) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const [file] = currentTarget.files ?? [];
    if (file) onFile(file);
    // The same file may be chosen again.
    currentTarget.value = '';
  };
  const save = async () => download('whosaid-settings.json', 'application/json', await settingsFile());
  return (
    <section>
      <h2>{msg('asFile')}</h2>
      <p>{msg('asFileWhy')}</p>
      <p class="buttons">
        <button type="button" onClick={save}>
          {msg('saveFile')}
        </button>
        <button type="button" onClick={() => field.current?.click()}>
          {msg('loadFile')}
        </button>
      </p>
      <input ref={field} type="file" accept=".json,application/json" hidden onChange={choose} />
    </section>
  );
}

function ClearAll({ onClear }: { onClear: () => void }) {
  return (
    <section>
      <h2>{msg('clearAll')}</h2>
      <p>{msg('clearAllWhy')}</p>
      <button type="button" onClick={onClear}>
        {msg('clearAll')}
      </button>
    </section>
  );
}
