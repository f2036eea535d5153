/** The bar at the end: what was just said, the switch for this site, and the ways to the side panel, the library and the options. */
import type { ComponentChildren } from 'preact';
import { msg } from '../../src/extension/i18n.ts';

export interface SiteBarProps {
  /** Host name; `null` where there is nothing to switch. */
  site: string | null;
  on: boolean;
  notice: string;
  onSwitch: (on: boolean) => void;
  onPanel?: (() => void) | undefined;
  /** Whether anything is kept of this window: nothing is of a private one. */
  keeps: boolean;
  /** More ways on, as the menu for exporting. */
  children?: ComponentChildren;
}

export function SiteBar({ site, on, notice, onSwitch, onPanel, keeps, children }: SiteBarProps) {
  return (
    <footer class="site-bar">
      <p class="notice" role="status">
        {notice}
      </p>
      {site && (
        <button
          type="button"
          role="switch"
          aria-checked={on}
          aria-label={msg('useOnSite', site)}
          title={msg('useOnSite', site)}
          class="switch"
          onClick={() => onSwitch(!on)}
        >
          <span class="site">{site}</span>
        </button>
      )}
      <span class="ways">
        {children}
        {onPanel && (
          <button type="button" class="link" onClick={onPanel}>
            {msg('sidePanel')}
          </button>
        )}
        {keeps && (
          <a class="link" href="/library/library.html" target="_blank" rel="noreferrer">
            {msg('library')}
          </a>
        )}
        <a class="link" href="/options/options.html" target="_blank" rel="noreferrer">
          {msg('options')}
        </a>
      </span>
    </footer>
  );
}
