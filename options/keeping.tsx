/** Which articles go into the reader's library: none but those asked for, until the reader chooses otherwise. */
import { useState } from 'preact/hooks';
import { msg } from '../src/extension/i18n.ts';
import type { Keeping } from '../src/extension/keeping.ts';
import { SiteList } from './site-list.tsx';

const CHOICES = [
  { where: 'asked', title: 'keepAsked' },
  { where: 'sites', title: 'keepSites' },
  { where: 'everywhere', title: 'keepEverywhere' },
] as const satisfies { where: Keeping['where']; title: string }[];

export interface KeepingFieldProps {
  keeping: Keeping;
  onChange: (keeping: Keeping) => Promise<void>;
}

export function KeepingField({ keeping, onChange }: KeepingFieldProps) {
  const [chosen, setChosen] = useState(keeping);
  const change = async (next: Keeping) => {
    setChosen(next);
    // The browser is asked not to make room with what is kept; some ask the reader.
    if (next.where !== 'asked') navigator.storage.persist();
    await onChange(next);
  };
  const changeSite = async (site: string, isAdded: boolean) => {
    const others = chosen.sites.filter((other) => other !== site);
    const sites = isAdded ? [...others, site].sort() : others;
    await change({ ...chosen, sites });
    return sites;
  };
  return (
    <fieldset class="keeping">
      <legend>
        <h2>{msg('library')}</h2>
      </legend>
      <p>{msg('keepWhy')}</p>
      {CHOICES.map(({ where, title }) => (
        <label class="choice" key={where}>
          <input
            type="radio"
            name="keeping"
            checked={chosen.where === where}
            onChange={() => change({ ...chosen, where })}
          />
          <span>{msg(title)}</span>
        </label>
      ))}
      {chosen.where === 'sites' && (
        <SiteList
          id="site-kept"
          sites={chosen.sites}
          none={msg('noSitesKept')}
          add={msg('addSiteKept')}
          remove={msg('removeSiteKept')}
          onChange={changeSite}
        />
      )}
      <p>
        <a href="/library/library.html">{msg('openLibrary')}</a>
      </p>
    </fieldset>
  );
}
