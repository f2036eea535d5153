/** What the card shows: who said this, or who this is, and what else they said here. */

import type { Person, Quotation, QuotationKind } from '../src/analysis.ts';
import { messageLanguage, msg, plural } from '../src/extension/i18n.ts';
import { KIND_NAMES } from '../src/extension/kind-names.ts';
import type { PageAnalysis, Progress } from '../src/extension/messages.ts';
import { readingNote } from '../src/extension/reading-note.ts';
import { asidesOf } from '../src/views/asides.ts';
import { isUncertain, isUncertainSpeaker } from '../src/views/doubt.ts';
import { toldOnce } from '../src/views/told-within.ts';
import { citationOf, linkTo } from './citation.ts';
import { copyText } from './copy.ts';
import type { Subject } from './passages.ts';

/** Of what somebody else said, the card shows so much; the popup has the rest. */
const MAX_LISTED = 4;

export interface CardContent {
  analysis: PageAnalysis;
  progress: Progress;
  /** null: the reader asked about a place where no quotation was found. */
  subject: Subject | null;
  /** Leads to a quotation, by its index. */
  onGo: (quotation: number) => void;
  onClose: () => void;
}

/** @returns the card as an element; its parts have names, by which `card.css` reaches them */
export function drawCard({ analysis, progress, subject, onGo, onClose }: CardContent): HTMLElement {
  const quotation = subject && 'quotation' in subject ? (analysis.quotations[subject.quotation] ?? null) : null;
  const index = subject && 'person' in subject ? subject.person : (quotation?.speaker?.person ?? null);
  const person = index === null ? null : (analysis.people[index] ?? null);
  const said = index === null ? [] : saidBy(analysis, index);
  const others = said.filter((other) => other !== quotation).slice(0, MAX_LISTED);
  /** The article's own words are in its language, not in ours. */
  const language = { dir: 'auto', lang: analysis.language ?? '' };
  const note = readingNote(analysis, progress);
  return element(
    'div',
    {
      part: 'card',
      role: 'dialog',
      'aria-labelledby': 'who',
      'aria-describedby': 'words',
      tabindex: '-1',
      lang: messageLanguage(),
      dir: msg('direction'),
    },
    button({ part: 'close', 'aria-label': msg('close') }, '×', onClose),
    element('p', { part: 'who', id: 'who' }, person?.name ?? quotation?.speaker?.text ?? nameless(quotation)),
    quotation && element('p', { id: 'words', hidden: '', ...language }, quotation.text),
    person?.role && element('p', { part: 'role', ...language }, person.role.text),
    ...(quotation ? asidesOf(quotation) : []).map((aside) => element('p', { part: 'role', ...language }, aside)),
    quotation && quotation.kind !== 'term' && quotation.kind && notes(quotation, quotation.kind),
    note && element('p', { part: 'notes' }, note),
    person && counts(person, said.length),
    others.length > 0 && element('p', { part: 'label', id: 'others' }, msg('alsoSaid')),
    others.length > 0 &&
      element(
        'ul',
        { part: 'list', 'aria-labelledby': 'others' },
        ...others.map((other) =>
          element(
            'li',
            {},
            button({ part: 'said', ...language }, inMarks(other), () => onGo(analysis.quotations.indexOf(other))),
          ),
        ),
      ),
    quotation && actions(analysis, quotation),
  );
}

function nameless(quotation: Quotation | null): string {
  if (!quotation) return msg('noQuotation');
  return quotation.kind === 'term' ? msg('kindTerm') : msg(quotation.kind ? 'unattributed' : 'betweenMarks');
}

/** What somebody said, in text order; terms are nobody's, and a fragment in reported speech of theirs is told with it. */
function saidBy({ quotations }: PageAnalysis, person: number): Quotation[] {
  return toldOnce(quotations.filter(({ kind, speaker }) => kind !== 'term' && speaker?.person === person));
}

function inMarks({ kind, text }: Quotation): string {
  return kind === 'indirect' ? text : `“${text}”`;
}

/** The kind, and what is doubtful about it. */
function notes(quotation: Quotation, kind: QuotationKind): HTMLElement {
  const { speaker } = quotation;
  return element(
    'p',
    { part: 'notes' },
    element('span', {}, msg(KIND_NAMES[kind])),
    isUncertain(quotation) && element('span', { part: 'doubt' }, msg('uncertainQuotation')),
    speaker && isUncertainSpeaker(speaker) && element('span', { part: 'doubt' }, msg('uncertainSpeaker')),
  );
}

function counts({ mentions }: Person, said: number): HTMLElement {
  return element(
    'p',
    { part: 'notes' },
    element('span', {}, plural('mentions', mentions.length)),
    said > 0 && element('span', {}, plural('quotationCount', said)),
  );
}

function actions(analysis: PageAnalysis, quotation: Quotation): HTMLElement {
  const outcome = element('span', { part: 'outcome', role: 'status' });
  const copy = async (text: string) => {
    outcome.textContent = msg((await copyText(text)) ? 'copied' : 'notCopied');
  };
  return element(
    'div',
    { part: 'actions' },
    button({ part: 'action' }, msg('copyQuotation'), () => copy(citationOf(analysis, quotation, location.href))),
    button({ part: 'action' }, msg('copyLink'), () => copy(linkTo(analysis, quotation, location.href))),
    outcome,
  );
}

function button(attributes: Record<string, string>, label: string, onClick: () => void): HTMLElement {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', onClick);
  return made;
}

/** @param children text and elements; what is null or false is left out */
function element(
  tag: string,
  attributes: Record<string, string>,
  ...children: (Node | string | null | undefined | false)[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}
