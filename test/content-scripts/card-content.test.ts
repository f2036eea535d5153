// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { drawCard } from '../../content-scripts/card-content.ts';
import type { Subject } from '../../content-scripts/passages.ts';
import type { Analysis, Quotation } from '../../src/analysis.ts';
import type { Progress } from '../../src/extension/messages.ts';
import { sample } from '../popup/sample.ts';

vi.mock('../../src/extension/browser.ts', () => import('../popup/english.ts'));

const [promise, jobs, september, , , pumps, , porridge] = sample.quotations.keys();

function draw(subject: Subject | null, analysis: Analysis = sample, progress: Progress = 'read') {
  const onGo = vi.fn<(quotation: number) => void>();
  const onClose = vi.fn<() => void>();
  const card = drawCard({ analysis, progress, subject, onGo, onClose });
  const parts = (name: string) => [...card.querySelectorAll<HTMLElement>(`[part~=${name}]`)];
  return { card, onGo, onClose, parts, texts: (name: string) => parts(name).map(({ textContent }) => textContent) };
}

describe('the card of a quotation', () => {
  it('says who said it, in what role, and how often they appear', () => {
    const { texts } = draw({ quotation: promise! });
    expect(texts('who')).toEqual(['Ines Calloway']);
    expect(texts('role')).toEqual(['Mayor']);
    expect(texts('notes')).toEqual(['in part', '2 mentions3 quotations']);
  });

  it('says to whom it was said', () => {
    const quotations = structuredClone(sample.quotations);
    quotations[jobs!]!.to = { block: 3, start: 0, end: 8, text: 'the crew' };
    expect(draw({ quotation: jobs! }, { ...sample, quotations }).texts('role')).toEqual(['Mayor', '→ the crew']);
  });

  it('says where it is in doubt', () => {
    expect(draw({ quotation: september! }).texts('doubt')).toEqual(['speaker uncertain']);
    expect(draw({ quotation: jobs! }).texts('doubt')).toEqual([]);
  });

  it('lists what else the speaker said, and leads there', () => {
    const { texts, parts, onGo } = draw({ quotation: jobs! });
    expect(texts('said')).toEqual([
      '“a promise kept”',
      '“That ends in September, when the first of our own crews sails to Sandholm.”',
    ]);
    parts('said')[1]?.click();
    expect(onGo).toHaveBeenCalledExactlyOnceWith(september);
  });

  it('lists reported speech without the fragments in it', () => {
    expect(draw({ person: 1 }).texts('said')).toEqual([
      'the company had been given no chance to mend its “unlucky” timetable',
    ]);
  });

  it('lists a fragment that somebody else reports', () => {
    const text = 'unlucky';
    const outer = sample.quotations.find(({ kind, speaker }) => kind === 'indirect' && speaker?.person === 1)!;
    const start = outer.start + outer.text.indexOf(text);
    const inner: Quotation = {
      ...outer,
      ...{ kind: 'partial', text, start, end: start + text.length },
      speaker: { text: 'Ines Calloway', span: null, person: 0, confidence: 0.9 },
    };
    const { texts } = draw({ person: 0 }, { ...sample, quotations: [outer, inner] });
    expect(texts('said')).toEqual(['“unlucky”']);
  });

  it('names nobody where the article names nobody, and for a term', () => {
    expect(draw({ quotation: pumps! }).texts('who')).toEqual(['Speaker not named']);
    expect(draw({ quotation: porridge! }).texts('who')).toEqual(['as a term']);
    expect(draw({ quotation: porridge! }).texts('notes')).toEqual([]);
  });

  it('is a dialog named by the speaker and described by the words', () => {
    const { card } = draw({ quotation: promise! });
    expect(card.getAttribute('role')).toBe('dialog');
    const named = card.querySelector(`#${card.getAttribute('aria-labelledby')}`);
    const described = card.querySelector(`#${card.getAttribute('aria-describedby')}`);
    expect([named?.textContent, described?.textContent]).toEqual(['Ines Calloway', 'a promise kept']);
  });

  it('shows text of the page as text', () => {
    const people = sample.people.map((person) => ({ ...person, name: '<img src=x onerror=alert(1)>' }));
    const { card, texts } = draw({ quotation: promise! }, { ...sample, people });
    expect(texts('who')).toEqual(['<img src=x onerror=alert(1)>']);
    expect(card.querySelector('img')).toBeNull();
  });
});

describe('the card', () => {
  it('of a person says who they are and all they said', () => {
    const { texts } = draw({ person: 0 });
    expect(texts('who')).toEqual(['Ines Calloway']);
    expect(texts('said')).toHaveLength(3);
    expect(texts('action')).toEqual([]);
  });

  it('says so where no quotation was found', () => {
    expect(draw(null).texts('who')).toEqual(['No quotation found here']);
  });

  it('closes by its button', () => {
    const { parts, onClose } = draw({ person: 1 });
    const [close] = parts('close');
    expect(close?.getAttribute('aria-label')).toBe('Close');
    close?.click();
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('the card of a passage in a language that is not read', () => {
  const unread: Analysis = {
    ...sample,
    language: 'de',
    read: 'marks',
    people: [],
    quotations: [{ ...sample.quotations[promise!]!, kind: null, speaker: null, cue: null }],
  };
  const sentence =
    'This article is in German. Whosaid reads English, German, Spanish and French so far: passages in quotation marks are shown as they stand, without saying whose they are.';

  it('says so, and nothing of a kind or a speaker', () => {
    const { texts, card } = draw({ quotation: 0 }, unread);
    expect(texts('who')).toEqual(['In quotation marks']);
    expect(texts('notes')).toEqual([sentence]);
    expect(card.textContent).not.toMatch(/speaker|in part/i);
  });

  it('says so where nothing was found', () => {
    expect(draw(null, unread).texts('notes')).toEqual([sentence]);
  });

  it('does not name a language that it does not know', () => {
    expect(draw({ quotation: 0 }, { ...unread, language: null }).texts('notes')[0]).toMatch(
      /^This article is in a language that Whosaid does not read/,
    );
  });

  it('speaks no German itself', () => {
    expect(draw({ quotation: 0 }, unread).card.querySelector('#words')?.getAttribute('lang')).toBe('de');
  });
});
