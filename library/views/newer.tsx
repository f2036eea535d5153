/** What is shown where a later version of the extension laid out the library: why nothing is, and the way to take it out. */
import { useContext } from 'preact/hooks';
import { download } from '../../src/extension/download.ts';
import { msg } from '../../src/extension/i18n.ts';
import { writeLibrary } from '../../src/library/out/library-file.ts';
import { salvage } from '../../src/library/store.ts';
import { TellContext } from './view.ts';

export function Newer() {
  const tell = useContext(TellContext);
  const save = async () => {
    const pieces: string[] = [];
    for await (const piece of writeLibrary({ decisions: [], checks: [] }, salvage())) pieces.push(piece);
    download('whosaid-library.json', 'application/json', pieces.join(''));
    tell(msg('saved'));
  };
  return (
    <div class="empty">
      <h2>{msg('libraryNewer')}</h2>
      <p>{msg('libraryNewerWhy')}</p>
      <p>
        <button type="button" class="button" onClick={save}>
          {msg('saveArticles')}
        </button>
      </p>
    </div>
  );
}
