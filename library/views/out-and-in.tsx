/** Out and in: all that is kept as files of several formats, and a library file taken in. */
import { useContext, useRef } from 'preact/hooks';
import { download } from '../../src/extension/download.ts';
import { msg, type PlainKey } from '../../src/extension/i18n.ts';
import type { KeptArticle } from '../../src/library/kept-article.ts';
import { toHypothesis, toWebAnnotations } from '../../src/library/out/annotations.ts';
import { type FileFault, writeLibrary } from '../../src/library/out/library-file.ts';
import { notesOf } from '../../src/library/out/notes.ts';
import { toCsl, toRis } from '../../src/library/out/reference-list.ts';
import { type TakenIn, takeIn } from '../../src/library/out/take-in.ts';
import { zipOf } from '../../src/library/out/zip.ts';
import { appearancesIn, peopleOver } from '../../src/library/same-people.ts';
import { LibraryFull, readAll, readChecks, readDecisions } from '../../src/library/store.ts';
import { TellContext } from './view.ts';

type OutFormat = 'library' | 'notes' | 'csl' | 'ris' | 'annotations' | 'hypothesis';

const FORMATS: readonly { format: OutFormat; name: PlainKey; why: PlainKey }[] = [
  { format: 'library', name: 'outLibrary', why: 'outLibraryWhy' },
  { format: 'notes', name: 'outNotes', why: 'outNotesWhy' },
  { format: 'csl', name: 'outCsl', why: 'outCslWhy' },
  { format: 'ris', name: 'outRis', why: 'outRisWhy' },
  { format: 'annotations', name: 'outAnnotations', why: 'outAnnotationsWhy' },
  { format: 'hypothesis', name: 'outHypothesis', why: 'outHypothesisWhy' },
];

const FAULTS = {
  'not-a-library': 'takeInNoLibrary',
  newer: 'takeInNewer',
  'cut-off': 'takeInCutOff',
} as const satisfies Record<FileFault, PlainKey>;

async function articlesKept(): Promise<KeptArticle[]> {
  return allOf(readAll());
}

async function allOf<T>(coming: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const each of coming) all.push(each);
  return all;
}

/** A file's name, its type, and what makes its pieces: a whole library may be longer than a string can be. */
const FILES: Record<OutFormat, { name: string; mime: string; write: () => Promise<BlobPart[]> }> = {
  library: {
    name: 'whosaid-library.json',
    mime: 'application/json',
    write: async () => allOf(writeLibrary({ decisions: await readDecisions(), checks: await readChecks() }, readAll())),
  },
  notes: {
    name: 'whosaid-notes.zip',
    mime: 'application/zip',
    write: async () => {
      const appearances = [];
      for await (const kept of readAll()) appearances.push(...appearancesIn(kept));
      return allOf(zipOf(notesOf(readAll(), peopleOver(appearances, await readDecisions()))));
    },
  },
  csl: {
    name: 'whosaid-references.json',
    mime: 'application/vnd.citationstyles.csl+json',
    write: async () => [toCsl(await articlesKept())],
  },
  ris: {
    name: 'whosaid-references.ris',
    mime: 'application/x-research-info-systems',
    write: async () => [toRis(await articlesKept())],
  },
  annotations: {
    name: 'whosaid-annotations.jsonld',
    mime: 'application/ld+json',
    write: async () => [toWebAnnotations(await articlesKept())],
  },
  hypothesis: {
    name: 'whosaid-hypothesis.json',
    mime: 'application/json',
    write: async () => [toHypothesis(await articlesKept())],
  },
};

export function OutAndIn() {
  const tell = useContext(TellContext);
  const save = async (format: OutFormat) => {
    const { name, mime, write } = FILES[format];
    download(name, mime, ...(await write()));
    tell(msg('saved'));
  };
  const take = async (file: File) => {
    tell(msg('articlesBeingRead'));
    try {
      tell(wordsOn(await takeIn(textOf(file))));
    } catch (error) {
      tell(error instanceof LibraryFull ? msg('noRoom') : String(error));
    }
  };
  return <OutView onSave={save} onTakeIn={take} />;
}

async function* textOf(file: File): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

function wordsOn({ articles, taken, wrong, fault }: TakenIn): string {
  const words = fault ? [msg(FAULTS[fault])] : [];
  if (fault === null || fault === 'cut-off') words.push(msg('takenIn', `${taken}`, `${articles - taken}`));
  if (wrong) words.push(msg('takenInWrong', `${wrong}`));
  return words.join(' ');
}

export interface OutViewProps {
  onSave: (format: OutFormat) => void;
  onTakeIn: (file: File) => void;
}

export function OutView({ onSave, onTakeIn }: OutViewProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <section aria-labelledby="out-title">
        <h2 id="out-title">{msg('takeOut')}</h2>
        <ul class="formats">
          {FORMATS.map(({ format, name, why }) => (
            <li key={format}>
              <span>
                <strong id={`name-${format}`}>{msg(name)}</strong>
                <small id={`why-${format}`}>{msg(why)}</small>
              </span>
              <button
                type="button"
                id={`save-${format}`}
                aria-labelledby={`save-${format} name-${format}`}
                aria-describedby={`why-${format}`}
                onClick={() => onSave(format)}
              >
                {msg('save')}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="in-title">
        <h2 id="in-title">{msg('takeIn')}</h2>
        <p class="muted" id="in-why">
          {msg('takeInWhy')}
        </p>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          aria-labelledby="in-title"
          aria-describedby="in-why"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onTakeIn(file);
            if (input.current) input.current.value = '';
          }}
        />
      </section>
    </>
  );
}
