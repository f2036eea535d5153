/** What a tab holds, for the view of it: as stored, and kept up to date with what is stored and what the background says. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { isSameVersion, type KnownPage, knownPage, readAnalysis, watchAnalysis } from '../src/extension/analyses.ts';
import { requestReading, requestTabState } from '../src/extension/channel.ts';
import type { DocumentVersion, ViewState } from '../src/extension/messages.ts';

type Stored = Omit<KnownPage, 'url'>;

/**
 * @param known what is known already
 * @param onStored told before what was stored anew takes the place of what is shown
 */
export function useTabState(tab: number, known: ViewState, onStored: () => void) {
  const [state, setState] = useState(known);
  /** What is stored meanwhile is told, and need not be read. */
  const shown = useRef(state);
  shown.current = state;
  const ask = async (force = false) => {
    const answer = await requestTabState(tab, force);
    if (answer.state !== 'analysed') setState(answer);
    else if (!isSame(shown.current, answer)) setState(await stateStored(tab));
  };
  /** Of what is stored already the background need not be asked: it may have been ended, and would be started for nothing. */
  const keepUp = async (stored: Stored) => {
    const now = await knownPage(tab);
    if (!now || !isSame(shown.current, now) || !(await isInPage(tab, stored))) await ask();
  };
  useEffect(() => {
    const end = watchAnalysis(tab, (stored) => {
      onStored();
      setState({ state: 'analysed', ...stored });
    });
    if (known.state === 'analysed') keepUp(known);
    else ask();
    return end;
  }, []);
  return { state, setState, ask };
}

/** Whether what is shown is of this reading of this document, so that nothing needs to be drawn anew. */
function isSame(shown: ViewState, stored: Stored): boolean {
  return (
    shown.state === 'analysed' &&
    isSameVersion(shown, stored) &&
    JSON.stringify(shown.progress) === JSON.stringify(stored.progress)
  );
}

async function stateStored(tab: number): Promise<ViewState> {
  const stored = await readAnalysis(tab);
  return stored ? { state: 'analysed', ...stored } : { state: 'error', message: 'the analysis was not kept' };
}

/** Whether the page shows what is stored of it, or does so from now on; the browser may have ended the background before it did. */
function isInPage(tab: number, { document, revision }: DocumentVersion): Promise<boolean> {
  return requestReading(tab, true, { document, revision }).then(
    ({ outcome }) => outcome === 'analysed',
    () => false,
  );
}
