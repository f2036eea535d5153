/** Whose word outlets rest on: pictures of the shares by outlet and by month, and tables that tell the same. */
import { useMemo, useState } from 'preact/hooks';
import { formatDate } from '../../popup/date-words.ts';
import type { SourceType } from '../../src/analysis.ts';
import { type MessageKey, msg } from '../../src/extension/i18n.ts';
import { type OutletTold, outletsOver, type Shares, SOURCE_TYPES, totalOf } from '../../src/library/outlet-sources.ts';
import { useDigests } from '../use-digests.ts';
import { asCount, BeingRead, percent } from './told-of.tsx';
import type { ViewProps } from './view.ts';

const TYPE = {
  person: 'sharePerson',
  organisation: 'shareOrganisation',
  document: 'shareDocument',
  outlet: 'shareOutlet',
  anonymous: 'shareAnonymous',
} as const satisfies Record<SourceType, MessageKey>;

export function OutletShares({ library }: ViewProps) {
  const digests = useDigests(library.rows);
  const outlets = useMemo(() => digests && outletsOver(digests.map(({ rests }) => rests)), [digests]);
  return outlets ? <OutletsView outlets={outlets} /> : <BeingRead />;
}

/** @param outlets all together first, then each */
export function OutletsView({ outlets }: { outlets: readonly OutletTold[] }) {
  const [chosen, setChosen] = useState(0);
  const told = outlets[chosen] ?? outlets[0];
  if (!told || outlets.length < 2) return <p class="muted">{msg('noArticlesKept')}</p>;
  return (
    <>
      <p class="muted">{msg('outletsWhy')}</p>
      <Legend />
      <section aria-labelledby="by-outlet">
        <h2 id="by-outlet">{msg('byOutlet')}</h2>
        <Bars rows={outlets.map((each) => ({ name: nameOf(each), shares: each.shares }))} />
        <SharesTable
          caption={msg('byOutlet')}
          first={msg('outlet')}
          rows={outlets.map((each) => ({ name: nameOf(each), articles: each.articles, shares: each.shares }))}
        />
      </section>
      <label class="filter">
        {msg('chooseOutlet')}
        <select value={chosen} onChange={(event) => setChosen(Number(event.currentTarget.value))}>
          {outlets.map((each, index) => (
            <option key={each.outlet} value={index}>
              {nameOf(each)}
            </option>
          ))}
        </select>
      </label>
      <section aria-labelledby="over-time">
        <h2 id="over-time">{msg('overTime', nameOf(told))}</h2>
        {told.months.length === 0 && <p class="muted">{msg('dayUnknown')}</p>}
        <Columns months={told.months} />
        {told.months.length > 0 && (
          <SharesTable
            caption={msg('overTime', nameOf(told))}
            first={msg('month')}
            rows={told.months.map(({ month, ...each }) => ({ name: formatDate(month), ...each }))}
          />
        )}
      </section>
      <Speakers told={told} />
    </>
  );
}

function nameOf({ outlet }: OutletTold): string {
  return outlet === null ? msg('allOutlets') : outlet || msg('outletUnknown');
}

function Legend() {
  return (
    <ul class="legend">
      {SOURCE_TYPES.map((type) => (
        <li key={type}>
          <svg aria-hidden="true" width="14" height="14">
            <rect class={type} width="14" height="14" rx="3" />
          </svg>{' '}
          {msg(TYPE[type])}
        </li>
      ))}
    </ul>
  );
}

/** Where each type's part begins and ends, 0..1. */
function partsOf(shares: Shares): { type: SourceType; from: number; to: number }[] {
  const all = totalOf(shares);
  let sum = 0;
  return SOURCE_TYPES.flatMap((type) => {
    if (shares[type] === 0) return [];
    const from = sum / all;
    sum += shares[type];
    return [{ type, from, to: sum / all }];
  });
}

const BAR = 26;
/** So many outlets are drawn; the table has all. */
const DRAWN = 12;

function Bars({ rows }: { rows: readonly { name: string; shares: Shares }[] }) {
  const drawn = rows.slice(0, DRAWN);
  return (
    <div class="bars" aria-hidden="true">
      <ul>
        {drawn.map(({ name }) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <svg aria-hidden="true" width="100%" height={drawn.length * BAR}>
        {drawn.flatMap(({ name, shares }, row) =>
          partsOf(shares).map(({ type, from, to }) => (
            <rect
              key={`${name} ${type}`}
              class={type}
              x={`${100 * from}%`}
              width={`${100 * (to - from)}%`}
              y={row * BAR + 4}
              height={BAR - 8}
            />
          )),
        )}
      </svg>
    </div>
  );
}

const COLUMN = 160;

/** To scale: a month without articles has no column. */

function Columns({ months }: { months: OutletTold['months'] }) {
  const first = months[0];
  const last = months.at(-1);
  if (!first || !last || first === last) return null;
  const most = Math.max(...months.map(({ shares }) => totalOf(shares)), 1);
  const place = ({ month }: { month: string }) => 12 * Number(month.slice(0, 4)) + Number(month.slice(5));
  const width = 100 / (place(last) - place(first) + 1);
  return (
    <div class="columns" aria-hidden="true">
      <svg aria-hidden="true" width="100%" height={COLUMN}>
        {months.flatMap(({ month, shares }) => {
          const x = (place({ month }) - place(first)) * width;
          const height = (COLUMN * totalOf(shares)) / most;
          return partsOf(shares).map(({ type, from, to }) => (
            <rect
              key={`${month} ${type}`}
              class={type}
              x={`${x + width * 0.1}%`}
              width={`${width * 0.8}%`}
              y={COLUMN - height * to}
              height={height * (to - from)}
            />
          ));
        })}
      </svg>
      <p>
        <span>{formatDate(first.month)}</span>
        <span>{formatDate(last.month)}</span>
      </p>
    </div>
  );
}

interface SharesTableProps {
  caption: string;
  first: string;
  rows: readonly { name: string; articles: number; shares: Shares }[];
}

function SharesTable({ caption, first, rows }: SharesTableProps) {
  return (
    <div class="wide">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            <th scope="col">{msg('articles')}</th>
            <th scope="col">{msg('statementsHead')}</th>
            {SOURCE_TYPES.map((type) => (
              <th scope="col" key={type}>
                {msg(TYPE[type])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, articles, shares }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td data-head={msg('articles')}>{asCount(articles)}</td>
              <td data-head={msg('statementsHead')}>{asCount(totalOf(shares))}</td>
              {SOURCE_TYPES.map((type) => (
                <td key={type} data-head={msg(TYPE[type])}>
                  {totalOf(shares) ? percent(shares[type] / totalOf(shares)) : '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Speakers({ told }: { told: OutletTold }) {
  const most = told.speakers[0];
  if (!most) return null;
  return (
    <table class="most-quoted">
      <caption>{msg('mostQuoted', nameOf(told))}</caption>
      <thead>
        <tr>
          <th scope="col">{msg('speaker')}</th>
          <th scope="col">{msg('wordsBetweenMarks')}</th>
          <th scope="col">{msg('shareOfWords')}</th>
        </tr>
      </thead>
      <tbody>
        {told.speakers.map(({ name, words, share }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{asCount(words)}</td>
            <td>
              {percent(share)}
              <svg aria-hidden="true" width="80" height="8">
                <rect class="person" width={`${(100 * words) / most.words}%`} height="8" rx="3" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
