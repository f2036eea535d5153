/** The people of the article: name and role, and on request every mention and all they said. */
import { useContext, useState } from 'preact/hooks';
import type { Person, Quotation } from '../../src/analysis.ts';
import { formatLanguage, msg, plural } from '../../src/extension/i18n.ts';
import { isUncertain } from '../../src/views/doubt.ts';
import type { Voice } from '../../src/views/voices.ts';
import { isMarked, wrongPerson } from '../../src/wrong-marks.ts';
import { FoldedList } from './folded-list.tsx';
import { Passage, Words } from './passage.tsx';
import { QuotationList } from './quotation.tsx';
import { WrongButton, WrongContext } from './wrong.tsx';

export interface PeopleProps {
  people: readonly Person[];
  /** Indexes into `people`, as are `only` and the speakers' `person`. */
  shown: readonly number[];
  speakers: readonly Voice[];
  /** The one person that the summary is about, if one was chosen. */
  only: number | null;
  onOnly: (person: number | null) => void;
}

export function People({ people, shown, speakers, only, onOnly }: PeopleProps) {
  const said = new Map(speakers.map(({ person, quotations }) => [person, quotations]));
  return (
    <FoldedList class="people">
      {shown.map((index) => (
        <PersonLine
          key={index}
          id={`person-${index}`}
          person={people[index]!}
          quotations={said.get(index) ?? []}
          only={index === only}
          onOnly={(chosen) => onOnly(chosen ? index : null)}
        />
      ))}
    </FoldedList>
  );
}

interface PersonLineProps {
  id: string;
  person: Person;
  quotations: readonly Quotation[];
  only: boolean;
  onOnly: (only: boolean) => void;
}

function PersonLine({ id, person, quotations, only, onOnly }: PersonLineProps) {
  const [open, setOpen] = useState(false);
  const { marks, onMark } = useContext(WrongContext);
  const isWrong = isMarked(marks, wrongPerson(person));
  const { name, role, mentions } = person;
  const first = mentions[0];
  return (
    <li>
      <div class="person">
        <h3>
          {first ? (
            <Passage span={first}>
              <Words>{name}</Words>
            </Passage>
          ) : (
            <Words>{name}</Words>
          )}
        </h3>
        <button type="button" class="more" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <span class="visually-hidden">{msg('moreAbout', name)}</span>{' '}
          <span class="counts">
            <span>{plural('mentions', mentions.length)}</span>
            {quotations.length > 0 && <span>{plural('quotationCount', quotations.length)}</span>}
          </span>
        </button>
        {onMark && <WrongButton pressed={isWrong} words={name} onPress={() => onMark(wrongPerson(person), !isWrong)} />}
        {role && (
          <Passage span={role} class="role">
            <Words>{role.text}</Words>
          </Passage>
        )}
        {isWrong && <p class="marked">{msg('markedWrong')}</p>}
        {isUncertain(person) && <p class="doubt">{msg('uncertainPerson')}</p>}
      </div>
      <div id={id} hidden={!open} class="about">
        {open && (
          <>
            <button type="button" class="link" aria-pressed={only} onClick={() => onOnly(!only)}>
              {msg('only', name)}
            </button>
            <AboutPerson person={person} quotations={quotations} />
          </>
        )}
      </div>
    </li>
  );
}

function AboutPerson({ person, quotations }: { person: Person; quotations: readonly Quotation[] }) {
  const aliases = new Intl.ListFormat(formatLanguage()).format(person.aliases);
  return (
    <>
      {aliases && <p class="aliases">{msg('alsoCalled', aliases)}</p>}
      <FoldedList ordered class="mentions">
        {person.mentions.map((mention, index) => (
          <li key={`${mention.block}:${mention.start}`}>
            <Passage span={mention} label={msg('mentionNumber', `${index + 1}`, mention.text)}>
              {index + 1}
            </Passage>
          </li>
        ))}
      </FoldedList>
      {quotations.length > 0 && <QuotationList quotations={quotations} />}
    </>
  );
}
