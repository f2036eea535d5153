/** The people of all kept articles: who may be one, for the reader to say, and everybody with how much they are told of. */
import { useContext, useMemo, useState } from 'preact/hooks';
import { type MessageKey, msg, plural } from '../../src/extension/i18n.ts';
import {
  decisionOn,
  type KnownPerson,
  type Likeness,
  type Proposal,
  proposalsOf,
} from '../../src/library/same-people.ts';
import { storeDecisions } from '../../src/library/store.ts';
import { hrefOf } from '../route.ts';
import { useFocusAfter } from '../use-focus-after.ts';
import { usePeople } from '../use-people.ts';
import { BeingRead, listed } from './told-of.tsx';
import { TellContext, type ViewProps } from './view.ts';

const WHY = {
  alias: 'mayBeAlias',
  spelling: 'mayBeSpelling',
  short: 'mayBeShort',
  surname: 'mayBeSurname',
} as const satisfies Record<Likeness, MessageKey>;

/** So many lines are shown before the reader asks for more. */
const SHOWN = { proposals: 10, people: 100 };

export function Everybody({ library }: ViewProps) {
  const tell = useContext(TellContext);
  const known = usePeople(library.rows);
  const proposals = useMemo(() => (known ? proposalsOf(known.people, known.decisions) : []), [known]);
  const noteAct = useFocusAfter(proposals, '.proposals button, .known-people a');
  if (!known) return <BeingRead />;
  const decide = async (one: KnownPerson, other: KnownPerson, same: boolean) => {
    noteAct();
    await storeDecisions([decisionOn(one.key, other.key, same)]);
    tell(same ? msg('joinedNow', one.name, other.name) : msg('partedNow', one.name, other.name));
  };
  return <PeopleView people={known.people} proposals={proposals} onDecide={decide} />;
}

export interface PeopleViewProps {
  people: readonly KnownPerson[];
  proposals: readonly Proposal[];
  onDecide: (one: KnownPerson, other: KnownPerson, same: boolean) => void;
}

export function PeopleView({ people, proposals, onDecide }: PeopleViewProps) {
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(SHOWN);
  const wanted = typed.trim().toLowerCase();
  const found = wanted ? people.filter(({ keys }) => keys.some((key) => key.includes(wanted))) : people;
  return (
    <>
      {proposals.length > 0 && (
        <section aria-labelledby="may-be-title">
          <h2 id="may-be-title">{msg('mayBe')}</h2>
          <p class="muted">{msg('mayBeWhy')}</p>
          <ul class="proposals">
            {proposals.slice(0, shown.proposals).map((proposal) => (
              <li key={`${proposal.one.key}\n${proposal.other.key}`}>
                <ProposalLine proposal={proposal} onDecide={onDecide} />
              </li>
            ))}
          </ul>
          <More
            left={proposals.length - shown.proposals}
            onMore={() => setShown({ ...shown, proposals: shown.proposals + SHOWN.proposals })}
          />
        </section>
      )}
      <section aria-labelledby="everybody-title">
        <h2 id="everybody-title">{msg('everybody')}</h2>
        <label class="filter">
          {msg('filterNames')}
          <input type="search" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
        </label>
        <p role="status">{plural('peopleCount', found.length)}</p>
        <ul class="known-people">
          {found.slice(0, shown.people).map((person) => (
            <li key={person.key}>
              <a href={hrefOf('person', person.key)}>{person.name}</a>
              <Counts person={person} />
            </li>
          ))}
        </ul>
        <More
          left={found.length - shown.people}
          onMore={() => setShown({ ...shown, people: shown.people + SHOWN.people })}
        />
      </section>
    </>
  );
}

function Counts({ person }: { person: KnownPerson }) {
  const { appearances, said } = person;
  const role = appearances.findLast((each) => each.role !== null)?.role;
  return (
    <span class="notes">
      {role && <span>{role}</span>}
      <span>{plural('articleCount', appearances.length)}</span>
      {said > 0 && <span>{plural('statements', said)}</span>}
    </span>
  );
}

interface ProposalLineProps {
  proposal: Proposal;
  onDecide: PeopleViewProps['onDecide'];
}

function ProposalLine({ proposal, onDecide }: ProposalLineProps) {
  const { one, other, why, beside, roles } = proposal;
  const names = [one.name, other.name] as const;
  return (
    <>
      <p class="pair">
        {[one, other].map((person) => (
          <span key={person.key}>
            <a href={hrefOf('person', person.key)}>{person.name}</a>
            <Counts person={person} />
          </span>
        ))}
      </p>
      <p class="muted">
        {msg(WHY[why])}
        {roles.length > 0 && ` ${msg('bothCalled', listed(roles))}`}
        {beside.length > 0 && ` ${msg('bothBeside', listed(beside.slice(0, 3)))}`}
      </p>
      <p class="choices">
        <button type="button" aria-label={msg('areOneNamed', ...names)} onClick={() => onDecide(one, other, true)}>
          {msg('areOne')}
        </button>
        <button type="button" aria-label={msg('areTwoNamed', ...names)} onClick={() => onDecide(one, other, false)}>
          {msg('areTwo')}
        </button>
      </p>
    </>
  );
}

export function More({ left, onMore }: { left: number; onMore: () => void }) {
  if (left <= 0) return null;
  return (
    <button type="button" class="link" onClick={onMore}>
      {plural('more', left)}
    </button>
  );
}
