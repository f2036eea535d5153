/** A list of sites that the reader can add to and take from. */
import { useState } from 'preact/hooks';
import { msg } from '../src/extension/i18n.ts';
import { siteTyped } from '../src/extension/settings.ts';

export interface SiteListProps {
  /** Of the field, and the beginning of others. */
  id: string;
  sites: readonly string[];
  /** What is shown while there is none. */
  none: string;
  add: string;
  remove: string;
  /** @returns the sites as they are then */
  onChange: (site: string, isAdded: boolean) => Promise<readonly string[]>;
}

export function SiteList({ id, none, add, remove, onChange, ...props }: SiteListProps) {
  const [sites, setSites] = useState(props.sites);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const site = siteTyped(typed);
    setWrong(site === null);
    if (site === null) return;
    setTyped('');
    setSites(await onChange(site, true));
  };

  return (
    <>
      {sites.length === 0 && <p class="none">{none}</p>}
      <ul>
        {sites.map((site, index) => (
          <li key={site}>
            <span id={`${id}-${index}`}>{site}</span>
            <button
              type="button"
              id={`${id}-remove-${index}`}
              aria-labelledby={`${id}-remove-${index} ${id}-${index}`}
              onClick={async () => setSites(await onChange(site, false))}
            >
              {remove}
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={submit} noValidate>
        <label for={id}>{msg('site')}</label>
        <input
          id={id}
          class="site"
          value={typed}
          placeholder={msg('siteExample')}
          spellcheck={false}
          autocapitalize="none"
          aria-invalid={wrong}
          aria-describedby={`${id}-wrong`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{add}</button>
        <p id={`${id}-wrong`} class="wrong" role="alert">
          {wrong && msg('notASite')}
        </p>
      </form>
    </>
  );
}
