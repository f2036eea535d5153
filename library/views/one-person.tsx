/** One person over all kept articles: the names and roles they have, who quotes them, and all that they said, by day. */

import { useContext, useEffect, useState } from 'preact/hooks';
import { formatDay } from '../../popup/date-words.ts';
import { msg, plural } from '../../src/extension/i18n.ts';
import type { KeptArticle } from '../../src/library/kept-article.ts';
import { type PersonTold, type RoleTold, type Statement, tellPerson } from '../../src/library/person.ts';
import { type Appearance, isOwnKey, type KnownPerson, ownKey, part, sharedKey } from '../../src/library/same-people.ts';
import { read, storeDecisions } from '../../src/library/store.ts';
import { startOf } from '../../src/views/timeline.ts';
import { hrefOf } from '../route.ts';
import { useFocusAfter } from '../use-focus-after.ts';
import { usePeople } from '../use-people.ts';
import { ArticleNote, ArticleWords, asCount, BeingRead, DayOf, Live, listed } from './told-of.tsx';
import { TellContext, type ViewProps } from './view.ts';

export function OnePerson({ library, what }: ViewProps) {
  const tell = useContext(TellContext);
  const known = usePeople(library.rows);
  const person = known?.people.find(({ keys }) => keys.includes(what));
  const told = useToldPerson(person);
  const noteAct = useFocusAfter(told, '.joined button, .appearances button, main a');
  if (!known || (person && !told)) return <BeingRead />;
  if (!person || !told) return <p class="empty">{msg('personGone')}</p>;
  const takeOut = async (key: string) => {
    noteAct();
    await storeDecisions(part(person, key, known.decisions));
    tell(msg('takenOut', person.name));
  };
  return <PersonView person={person} told={told} onPart={takeOut} />;
}

/** @returns null until the articles that name the person are read */
function useToldPerson(person: KnownPerson | undefined): PersonTold | null {
  const [told, setTold] = useState<PersonTold | null>(null);
  useEffect(() => {
    let isWanted = true;
    const ids = new Set(person?.appearances.map(({ article }) => article.id));
    Promise.all([...ids].map(read)).then((articles) => {
      if (!isWanted || !person) return;
      setTold(
        tellPerson(
          person,
          articles.filter((kept): kept is KeptArticle => kept !== null),
        ),
      );
    });
    return () => {
      isWanted = false;
    };
  }, [person]);
  return told;
}

export interface PersonViewProps {
  person: KnownPerson;
  told: PersonTold;
  /** Takes a name, or one article's person, out. @param key as `part` has it */
  onPart: (key: string) => void;
}

export function PersonView({ person, told, onPart }: PersonViewProps) {
  const { name, appearances } = person;
  const others = [...new Set(appearances.flatMap((each) => [each.name, ...each.aliases]))].filter(
    (one) => one !== name,
  );
  return (
    <>
      <p>
        <a href={hrefOf('people')}>{msg('allPeople')}</a>
      </p>
      <h2>{name}</h2>
      {others.length > 0 && <p class="muted">{msg('alsoCalled', listed(others))}</p>}
      <Roles roles={told.roles} />
      <Days statements={told.statements} />
      <section aria-labelledby="said-title">
        <h3 id="said-title">{msg('allSaid')}</h3>
        {told.statements.length === 0 && <p class="muted">{msg('saidNothing')}</p>}
        <ol class="statements">
          {told.statements.map((statement) => (
            <li key={`${statement.article.id} ${statement.span.block} ${statement.span.start}`}>
              <StatementLine statement={statement} />
            </li>
          ))}
        </ol>
      </section>
      {told.quotedBy.length > 0 && (
        <table>
          <caption>{msg('quotedBy')}</caption>
          <thead>
            <tr>
              <th scope="col">{msg('outlet')}</th>
              <th scope="col">{msg('articles')}</th>
              <th scope="col">{msg('statementsHead')}</th>
              <th scope="col">{msg('wordsBetweenMarks')}</th>
            </tr>
          </thead>
          <tbody>
            {told.quotedBy.map(({ outlet, articles, statements, words }) => (
              <tr key={outlet}>
                <th scope="row">{outlet || msg('outletUnknown')}</th>
                <td>{asCount(articles)}</td>
                <td>{asCount(statements)}</td>
                <td>{asCount(words)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Appearances person={person} onPart={onPart} />
    </>
  );
}

function Roles({ roles }: { roles: readonly RoleTold[] }) {
  if (roles.length === 0) return null;
  return (
    <section aria-labelledby="roles-title">
      <h3 id="roles-title">{msg('rolesOverTime')}</h3>
      <ol class="roles">
        {roles.map(({ role, from, to, articles }) => (
          <li key={`${role} ${from}`}>
            <span dir="auto">{role}</span>
            <span class="notes">
              <DayOf day={from} />
              {to !== from && <DayOf day={to} />}
              <span>{plural('articleCount', articles)}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A picture of when they spoke, to scale; the list below it tells the same in words. */
function Days({ statements }: { statements: readonly Statement[] }) {
  const days = statements.flatMap(({ article }) => {
    const day = article.published?.slice(0, 10);
    const start = day === undefined ? null : startOf(day);
    return start === null || day === undefined ? [] : [{ day, start }];
  });
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last || first.start === last.start) return null;
  const times = new Map<number, number>();
  for (const { start } of days) times.set(start, (times.get(start) ?? 0) + 1);
  const place = (start: number) => `${(4 + (92 * (start - first.start)) / (last.start - first.start)).toFixed(2)}%`;
  return (
    <div class="days" aria-hidden="true">
      <svg aria-hidden="true" width="100%" height="28">
        <line x1="4%" x2="96%" y1="14" y2="14" />
        {[...times].map(([start, often]) => (
          <circle key={start} cx={place(start)} cy="14" r={Math.min(11, 3 + 1.5 * Math.sqrt(often))} />
        ))}
      </svg>
      <p>
        <span>{formatDay(first.day)}</span>
        <span>{formatDay(last.day)}</span>
      </p>
    </div>
  );
}

function StatementLine({ statement }: { statement: Statement }) {
  const { article, span, kind, isDoubtful, link } = statement;
  return (
    <>
      <p class="said">
        <Live link={link}>
          <ArticleWords article={article}>{kind === 'indirect' ? span.text : <q>{span.text}</q>}</ArticleWords>
        </Live>
      </p>
      <ArticleNote article={article} />
      {isDoubtful && <p class="doubt">{msg('uncertainSpeaker')}</p>}
    </>
  );
}

function Appearances({ person, onPart }: { person: KnownPerson; onPart: (key: string) => void }) {
  const { appearances, keys } = person;
  const isAlone = appearances.length === 1;
  const nameOf = (key: string) => appearances.find(({ name }) => sharedKey(name) === key)?.name ?? key;
  const joined = keys.filter((key) => !isOwnKey(key)).map((key) => ({ key, name: nameOf(key) }));
  return (
    <section aria-labelledby="appears-title">
      <h3 id="appears-title">{msg('appearsIn')}</h3>
      {joined.length > 1 && (
        <ul class="joined" aria-label={msg('joinedNames')}>
          {joined.map(({ key, name }) => (
            <li key={key}>
              <span>{name}</span>
              <button type="button" aria-label={msg('partName', name)} onClick={() => onPart(key)}>
                {msg('isAnother')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <ul class="appearances">
        {appearances.map((appearance) => (
          <li key={ownKey(appearance)}>
            <AppearanceLine appearance={appearance} />
            {!isAlone && (
              <button
                type="button"
                aria-label={msg('partArticle', appearance.name, appearance.article.title || msg('untitled'))}
                onClick={() => onPart(ownKey(appearance))}
              >
                {msg('isAnother')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function AppearanceLine({ appearance }: { appearance: Appearance }) {
  const { article, name, role } = appearance;
  return (
    <span>
      <span class="as">
        {name}
        {role && <span class="muted">, {role}</span>}
      </span>
      <ArticleNote article={article} />
    </span>
  );
}
