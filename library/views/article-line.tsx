/** One article in a list, with the passages that a search found it by. */
import { useContext, useEffect, useState } from 'preact/hooks';
import { formatDay } from '../../popup/date-words.ts';
import { msg } from '../../src/extension/i18n.ts';
import { KIND_NAMES } from '../../src/extension/kind-names.ts';
import type { ArticleQuery, Hit } from '../../src/library/article-search.ts';
import type { SearchedPassage } from '../../src/library/found-passages.ts';
import { passagesIn } from '../../src/library/found-passages.ts';
import { linksInto } from '../../src/library/links.ts';
import { read, remove } from '../../src/library/store.ts';
import { hrefOf } from '../route.ts';
import { TellContext } from './view.ts';

interface Linked extends SearchedPassage {
  link: string | null;
}

export function ArticleLine({ hit, query }: { hit: Hit; query: ArticleQuery }) {
  const { id, title, outlet, published, language, address } = hit.row;
  const tell = useContext(TellContext);
  const passages = usePassages(hit, query);
  const day = published && formatDay(published);
  const name = title || msg('untitled');
  const drop = async () => {
    await remove([id]);
    tell(msg('deleted'));
  };
  return (
    <li class="article-line">
      <h2 lang={language ?? undefined} dir="auto">
        <a href={hrefOf('article', id)}>{name}</a>
      </h2>
      <p class="meta">
        {outlet && <span class="outlet">{outlet}</span>}
        {day && <time dateTime={published}>{day}</time>}
        {address && (
          <a href={address} target="_blank" rel="noreferrer">
            {msg('openPage')}
          </a>
        )}
        <button type="button" class="link" aria-label={msg('deleteNamed', name)} onClick={drop}>
          {msg('delete')}
        </button>
      </p>
      {passages.length > 0 && (
        <ul class="passages" lang={language ?? undefined}>
          {passages.map((passage) => (
            <li key={`${passage.block}:${passage.start}`}>
              <PassageFound passage={passage} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function PassageFound({ passage }: { passage: Linked }) {
  const { said, link, isCut } = passage;
  const words = (
    <span class="said" dir="auto">
      {isCut[0] && '… '}
      {pieces(passage)}
      {isCut[1] && ' …'}
    </span>
  );
  return (
    <>
      {link ? (
        <a class="passage" href={link} target="_blank" rel="noreferrer">
          {words}
        </a>
      ) : (
        <span class="passage">{words}</span>
      )}
      {said && (
        <span class="notes">
          <span>{said.speaker ?? msg('unattributed')}</span>
          {said.kind && <span>{msg(KIND_NAMES[said.kind])}</span>}
        </span>
      )}
    </>
  );
}

function pieces({ text, marks }: SearchedPassage) {
  let from = 0;
  return [
    ...marks.map(({ start, end }) => {
      const before = text.slice(from, start);
      from = end;
      return (
        <>
          {before}
          <mark key={start}>{text.slice(start, end)}</mark>
        </>
      );
    }),
    text.slice(from),
  ];
}

/** The passages come as soon as the article is unpacked; until then it stands there by its title. */
function usePassages(hit: Hit, query: ArticleQuery): Linked[] {
  const [passages, setPassages] = useState<Linked[]>([]);
  const { words, speaker, source, kind } = query;
  useEffect(() => {
    let isWanted = true;
    const isAsked = words || speaker || source || kind;
    const reading = isAsked ? read(hit.row.id) : Promise.resolve(null);
    reading.then((kept) => {
      if (!isWanted) return;
      if (!kept) return setPassages([]);
      const linkTo = linksInto(kept);
      const found = passagesIn(kept.analysis, query, hit.quotations);
      setPassages(found.map((passage) => ({ ...passage, link: linkTo(passage) })));
    });
    return () => {
      isWanted = false;
    };
  }, [hit.row.number, words, speaker, source, kind]);
  return passages;
}
