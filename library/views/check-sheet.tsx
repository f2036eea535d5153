/** The fact-check sheet of one or several articles: a row for each thing to check, with what the reader puts down. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { download } from '../../src/extension/download.ts';
import { type MessageKey, msg, plural } from '../../src/extension/i18n.ts';
import { type Check, type CheckKind, type CheckRow, checkRows } from '../../src/library/checks.ts';
import type { ArticleHead } from '../../src/library/kept-article.ts';
import { type SheetRow, sheetAsCsv, sheetAsMarkdown } from '../../src/library/out/sheet.ts';
import { changeCheck, read, readChecks } from '../../src/library/store.ts';
import { hrefOf } from '../route.ts';
import { ArticleNote, ArticleWords, Live } from './told-of.tsx';
import type { ViewProps } from './view.ts';

const KIND = {
  quotation: 'checkQuotation',
  claim: 'checkClaim',
  figure: 'checkFigure',
  date: 'checkDate',
  name: 'checkName',
} as const satisfies Record<CheckKind, MessageKey>;

/** So many articles are offered at a time. */
const OFFERED = 20;

/** The ids of the articles on the sheet stand in the page's address, so that it is found again. */
const BETWEEN = '\n';

export function CheckSheet({ library, what }: ViewProps) {
  const chosen = useMemo(() => (what ? what.split(BETWEEN) : []), [what]);
  const sheet = useSheet(chosen, library);
  const choose = (ids: string[]) => {
    location.replace(hrefOf('checks', ids.join(BETWEEN)));
  };
  const save = (format: 'csv' | 'md') => {
    const write = format === 'csv' ? sheetAsCsv : sheetAsMarkdown;
    download(`whosaid-checks.${format}`, format === 'csv' ? 'text/csv' : 'text/markdown', write(sheet));
  };
  return (
    <ChecksView
      articles={library.rows}
      chosen={chosen}
      onChoose={choose}
      rows={sheet}
      onCheck={({ article, key }, found) => changeCheck(article.id, key, found)}
      onSave={save}
    />
  );
}

function useSheet(chosen: readonly string[], library: ViewProps['library']): readonly SheetRow[] {
  const [sheet, setSheet] = useState<readonly SheetRow[]>([]);
  useEffect(() => {
    let isWanted = true;
    Promise.all([readChecks(), ...chosen.map(read)]).then(([checks, ...articles]) => {
      if (!isWanted) return;
      const found = new Map(checks.map((check) => [`${check.id}\n${check.key}`, check]));
      const rows = articles.flatMap((kept) => (kept ? checkRows(kept) : []));
      setSheet(rows.map((row) => ({ row, check: found.get(`${row.article.id}\n${row.key}`) })));
    });
    return () => {
      isWanted = false;
    };
  }, [chosen, library]);
  return sheet;
}

/** @param found what of it changes */
type OnCheck = (row: CheckRow, found: Partial<Check>) => void;

export interface ChecksViewProps {
  /** Those that a sheet can be made of. */
  articles: readonly ArticleHead[];
  /** Ids of those that it is made of. */
  chosen: readonly string[];
  onChoose: (ids: string[]) => void;
  rows: readonly SheetRow[];
  onCheck: OnCheck;
  onSave: (format: 'csv' | 'md') => void;
}

export function ChecksView({ articles, chosen, onChoose, rows, onCheck, onSave }: ChecksViewProps) {
  const done = rows.filter(({ check }) => check?.checked).length;
  return (
    <>
      <p class="muted">{msg('checksWhy')}</p>
      <Chooser articles={articles} chosen={chosen} onChoose={onChoose} />
      {rows.length > 0 && (
        <>
          <p class="choices">
            <span role="status">{msg('checkedOf', `${done}`, `${rows.length}`)}</span>
            <button type="button" onClick={() => onSave('csv')}>
              {msg('saveNamed', 'CSV')}
            </button>
            <button type="button" onClick={() => onSave('md')}>
              {msg('saveNamed', 'Markdown')}
            </button>
          </p>
          <div class="wide">
            <table class="checks">
              <caption class="visually-hidden">{msg('checks')}</caption>
              <thead>
                <tr>
                  <th scope="col">{msg('checkKind')}</th>
                  <th scope="col">{msg('checkWords')}</th>
                  <th scope="col">{msg('checkWho')}</th>
                  <th scope="col">{msg('checkChecked')}</th>
                  <th scope="col">{msg('checkBy')}</th>
                  <th scope="col">{msg('checkVerdict')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ row, check }) => (
                  <Row
                    key={`${row.article.id} ${row.key}`}
                    row={row}
                    check={check}
                    isOfMany={chosen.length > 1}
                    onCheck={onCheck}
                  />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </>
  );
}

function Chooser({ articles, chosen, onChoose }: Pick<ChecksViewProps, 'articles' | 'chosen' | 'onChoose'>) {
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLowerCase();
  const isWanted = ({ id, title, outlet }: ArticleHead) =>
    chosen.includes(id) || `${title} ${outlet}`.toLowerCase().includes(wanted);
  const found = articles.filter(isWanted);
  return (
    <fieldset class="chooser">
      <legend>{msg('chooseArticles')}</legend>
      <label class="filter">
        {msg('filterArticles')}
        <input type="search" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <ul>
        {found.slice(0, OFFERED).map((article) => (
          <li key={article.id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(article.id)}
                onChange={(event) =>
                  onChoose(
                    event.currentTarget.checked ? [...chosen, article.id] : chosen.filter((id) => id !== article.id),
                  )
                }
              />
              <ArticleNote article={article} />
            </label>
          </li>
        ))}
      </ul>
      {found.length > OFFERED && <p class="muted">{plural('more', found.length - OFFERED)}</p>}
    </fieldset>
  );
}

interface RowProps {
  row: CheckRow;
  check: Check | undefined;
  /** Whether the sheet is of more articles than this row's. */
  isOfMany: boolean;
  onCheck: OnCheck;
}

function Row({ row, check, isOfMany, onCheck }: RowProps) {
  const { article, kind, words, who, isDoubtful, link } = row;
  return (
    <tr>
      <td>{msg(KIND[kind])}</td>
      <td>
        <Live link={link}>
          <ArticleWords article={article}>{words}</ArticleWords>
        </Live>
        {isOfMany && <ArticleNote article={article} />}
      </td>
      <td data-head={msg('checkWho')}>
        {who && <ArticleWords article={article}>{who}</ArticleWords>}
        {isDoubtful && <span class="doubt"> {msg('uncertainSpeaker')}</span>}
      </td>
      <td data-head={msg('checkChecked')}>
        <input
          type="checkbox"
          aria-label={msg('checkedNamed', words)}
          checked={check?.checked ?? false}
          onChange={(event) => onCheck(row, { checked: event.currentTarget.checked })}
        />
      </td>
      <td data-head={msg('checkBy')}>
        <Field label={msg('byNamed', words)} value={check?.by ?? ''} onChange={(by) => onCheck(row, { by })} />
      </td>
      <td data-head={msg('checkVerdict')}>
        <Field
          label={msg('verdictNamed', words)}
          value={check?.verdict ?? ''}
          onChange={(verdict) => onCheck(row, { verdict })}
        />
      </td>
    </tr>
  );
}

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** Grows with what is written into it; what comes from elsewhere meanwhile does not write into what is being written. */
function Field({ label, value, onChange }: FieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (field.current && field.current !== document.activeElement) field.current.value = value;
  }, [value]);
  return <textarea ref={field} rows={1} aria-label={label} onChange={(event) => onChange(event.currentTarget.value)} />;
}
