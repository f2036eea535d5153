/** The same words in several articles: each version beside the fullest one, with what was cut from it and what was changed. */
import { useMemo, useState } from 'preact/hooks';
import { msg, plural } from '../../src/extension/i18n.ts';
import { type Piece, type Quoted, type SameWords, sameWords, type Version } from '../../src/library/same-words.ts';
import { useDigests } from '../use-digests.ts';
import { More } from './everybody.tsx';
import { ArticleNote, ArticleWords, BeingRead, Live } from './told-of.tsx';
import type { ViewProps } from './view.ts';

const SHOWN = 20;

export function WordsBeside({ library }: ViewProps) {
  const digests = useDigests(library.rows);
  const same = useMemo(() => digests && sameWords(digests.flatMap(({ quoted }) => quoted)), [digests]);
  return same ? <WordsView same={same} /> : <BeingRead />;
}

export function WordsView({ same }: { same: readonly SameWords[] }) {
  const [shown, setShown] = useState(SHOWN);
  if (same.length === 0) return <p class="muted">{msg('noSameWords')}</p>;
  return (
    <>
      <p class="muted">{msg('sameWordsWhy')}</p>
      <ul class="same-words">
        {same.slice(0, shown).map((each) => (
          <li key={`${each.fullest.article.id} ${each.fullest.text}`}>
            <Same same={each} />
          </li>
        ))}
      </ul>
      <More left={same.length - shown} onMore={() => setShown(shown + SHOWN)} />
    </>
  );
}

function Same({ same }: { same: SameWords }) {
  const { fullest, versions, isDisputed } = same;
  return (
    <article>
      <h2>{plural('articleCount', versions.length + 1)}</h2>
      {isDisputed && <p class="doubt">{msg('sameWordsDisputed')}</p>}
      {versions.map((version) => (
        <Pair key={version.quoted.article.id} fullest={fullest} version={version} />
      ))}
    </article>
  );
}

function Pair({ fullest, version }: { fullest: Quoted; version: Version }) {
  const isSame = [...version.pieces, ...version.fullest].every(({ isShared }) => isShared);
  return (
    <div class="beside">
      <Side quoted={fullest} pieces={version.fullest} mark="del" />
      <Side quoted={version.quoted} pieces={version.pieces} mark="ins" />
      {isSame && <p class="muted">{msg('sameToTheWord')}</p>}
    </div>
  );
}

interface SideProps {
  quoted: Quoted;
  pieces: readonly Piece[];
  /** What stands here alone: `del` in the fullest, since it was cut, `ins` in the other, since it came in. */
  mark: 'del' | 'ins';
}

function Side({ quoted, pieces, mark: Mark }: SideProps) {
  const { article, speaker, link } = quoted;
  let at = 0;
  return (
    <blockquote>
      <p>
        <ArticleWords article={article}>
          {pieces.map(({ text, isShared }) => {
            const key = at;
            at += text.length;
            if (isShared) return text;
            return (
              <Mark key={key}>
                <span class="visually-hidden">{msg(Mark === 'del' ? 'wordsCut' : 'wordsOther')} </span>
                {text}
              </Mark>
            );
          })}
        </ArticleWords>
      </p>
      <footer>
        <span class="as">{speaker ?? msg('unattributed')}</span>
        <Live link={link}>
          <ArticleNote article={article} />
        </Live>
      </footer>
    </blockquote>
  );
}
