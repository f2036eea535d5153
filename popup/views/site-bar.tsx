/** The bar at the end: what was just said, the switch for this site, and the way to the options. */
import { msg } from '../../src/extension/i18n.ts';

export interface SiteBarProps {
  /** Host name; `null` where there is nothing to switch. */
  site: string | null;
  on: boolean;
  notice: string;
  onSwitch: (on: boolean) => void;
}

export function SiteBar({ site, on, notice, onSwitch }: SiteBarProps) {
  return (
    <footer class="site-bar">
      <p class="notice" role="status">
        {notice}
      </p>
      {site && (
        <button type="button" role="switch" aria-checked={on} class="switch" onClick={() => onSwitch(!on)}>
          {msg('useOnSite', site)}
        </button>
      )}
      <a href="/options/options.html" target="_blank" rel="noreferrer">
        {msg('options')}
      </a>
    </footer>
  );
}
