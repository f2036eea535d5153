/** How much is kept, by site, and the ways to delete it. */
import { useContext, useMemo, useState } from 'preact/hooks';
import { formatLanguage, msg, plural } from '../../src/extension/i18n.ts';
import type { ArticleRow } from '../../src/library/article-row.ts';
import { removeEverything, removeSite } from '../../src/library/store.ts';
import { TellContext, type ViewProps } from './view.ts';

interface SiteKept {
  site: string;
  count: number;
  bytes: number;
}

export function Storage({ library: { rows, bytes } }: ViewProps) {
  const tell = useContext(TellContext);
  const sites = useMemo(() => sitesOf(rows), [rows]);
  const size = useMemo(sizeFormat, []);
  const done = async (deleting: Promise<void>) => {
    await deleting;
    tell(msg('deleted'));
  };
  return (
    <>
      <h2>{msg('storage')}</h2>
      <p>
        {plural('articleCount', rows.length)} · {size(bytes)}. {msg('keptHere')}
      </p>
      {sites.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{msg('site')}</th>
              <th scope="col">{msg('articles')}</th>
              <th scope="col">{msg('size')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {sites.map((each) => (
              <tr key={each.site}>
                <th scope="row">{each.site || msg('noSite')}</th>
                <td class="number">{each.count}</td>
                <td class="number">{size(each.bytes)}</td>
                <td>
                  <Deleting
                    words={msg('delete')}
                    name={msg('deleteSite', each.site || msg('noSite'))}
                    onDelete={() => done(removeSite(each.site))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.length > 0 && (
        <>
          <h2>{msg('deleteEverything')}</h2>
          <p>{msg('deleteEverythingWhy')}</p>
          <p>
            <Deleting
              words={msg('deleteEverything')}
              name={msg('deleteEverything')}
              onDelete={() => done(removeEverything())}
            />
          </p>
        </>
      )}
    </>
  );
}

/** Asks once more in its own place. */
function Deleting({ words, name, onDelete }: { words: string; name: string; onDelete: () => void }) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <button type="button" class="button" aria-label={name} onClick={() => setAsking(true)}>
        {words}
      </button>
    );
  const focus = (button: HTMLButtonElement | null) => button?.focus();
  return (
    <span class="asking">
      <button
        type="button"
        class="button"
        ref={focus}
        aria-label={`${msg('reallyDelete')}: ${name}`}
        onClick={onDelete}
      >
        {msg('reallyDelete')}
      </button>{' '}
      <button type="button" class="link" onClick={() => setAsking(false)}>
        {msg('cancel')}
      </button>
    </span>
  );
}

function sitesOf(rows: readonly ArticleRow[]): SiteKept[] {
  const sites = new Map<string, SiteKept>();
  for (const { site, bytes } of rows) {
    const { count, bytes: before } = sites.get(site) ?? { count: 0, bytes: 0 };
    sites.set(site, { site, count: count + 1, bytes: before + bytes });
  }
  return [...sites.values()].sort((a, b) => b.count - a.count || (a.site < b.site ? -1 : 1));
}

function sizeFormat(): (bytes: number) => string {
  const format = (unit: string) =>
    new Intl.NumberFormat(formatLanguage(), { style: 'unit', unit, maximumFractionDigits: 1 });
  const [kilobytes, megabytes] = [format('kilobyte'), format('megabyte')];
  return (bytes) => (bytes < 1_000_000 ? kilobytes.format(bytes / 1_000) : megabytes.format(bytes / 1_000_000));
}
