// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileName } from '../../popup/export.ts';
import { ExportMenu } from '../../popup/views/export-menu.tsx';
import { WrongContext } from '../../popup/views/wrong.tsx';
import { FORMATS } from '../../src/export/formats.ts';
import type { WrongMark } from '../../src/wrong-marks.ts';
import { button, click, show } from './render.tsx';
import { sample } from './sample.ts';

vi.mock('../../src/extension/browser.ts', () => import('./english.ts'));

const URL_OF_SAMPLE = 'https://courier.example/2025/02/18/ferries';

describe('the export menu', () => {
  const onDone = vi.fn<(notice: string) => void>();
  const writeText = vi.fn<(text: string) => Promise<void>>();

  beforeEach(async () => {
    vi.resetAllMocks();
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    await show(<ExportMenu analysis={sample} url={URL_OF_SAMPLE} passage={null} onDone={onDone} />);
  });
  afterEach(() => vi.unstubAllGlobals());

  it('copies the summary as Markdown', async () => {
    writeText.mockResolvedValue();
    await click(button('Summary'));
    expect(writeText).toHaveBeenCalledExactlyOnceWith(FORMATS.markdown.write(sample).trimEnd());
    expect(onDone).toHaveBeenLastCalledWith('Copied');
  });

  it('copies a reference', async () => {
    writeText.mockResolvedValue();
    await click(button('APA reference'));
    expect(writeText).toHaveBeenCalledExactlyOnceWith(FORMATS.apa.write(sample).trimEnd());
  });

  it('says so when the browser does not let it copy', async () => {
    writeText.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await click(button('MLA reference'));
    expect(onDone).toHaveBeenLastCalledWith('The browser did not allow it');
  });

  it('shares a link to the article', async () => {
    writeText.mockResolvedValue();
    await click(button('Link to the article'));
    expect(writeText).toHaveBeenCalledExactlyOnceWith(URL_OF_SAMPLE);
    expect(onDone).toHaveBeenLastCalledWith('Copied');
  });

  it('shares a link to the passage where the reader went last', async () => {
    writeText.mockResolvedValue();
    const passage = sample.quotations[1]!;
    await show(<ExportMenu analysis={sample} url={URL_OF_SAMPLE} passage={passage} onDone={onDone} />);
    await click(button('Link to “People here lost jobs becaus…”'));
    expect(writeText).toHaveBeenCalledExactlyOnceWith(
      `${URL_OF_SAMPLE}#:~:text=People%20here%20lost%20jobs%20because%20a%20boat%20did%20not%20come%2C`,
    );
  });

  it('exports what the reader marked as wrong with the rest', async () => {
    writeText.mockResolvedValue();
    const marks: WrongMark[] = [{ what: 'person', text: 'Ines Calloway', who: null }];
    await show(
      <WrongContext value={{ marks, onMark: null }}>
        <ExportMenu analysis={sample} url={URL_OF_SAMPLE} passage={null} onDone={onDone} />
      </WrongContext>,
    );
    await click(button('Summary'));
    expect(writeText).toHaveBeenCalledExactlyOnceWith(FORMATS.markdown.write(sample, marks).trimEnd());
  });

  it('saves a file that is named after the headline', async () => {
    const made: Blob[] = [];
    URL.createObjectURL = (file: Blob) => `blob:${made.push(file)}`;
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    await click(button('CSV'));
    expect(clicked.mock.contexts[0]).toMatchObject({
      href: 'blob:1',
      download: 'Harbour-Town-Votes-to-Take-Back-Its-Ferries.csv',
    });
    expect(made[0]?.type).toBe('text/csv');
    expect(onDone).toHaveBeenLastCalledWith('Saved.');
  });
});

describe('the name of a file', () => {
  it('keeps letters and digits of any script, and nothing that leads out of a folder', () => {
    expect(fileName('../../“Élan” vital: 3/4 & выборы')).toBe('Élan-vital-3-4-выборы');
  });

  it('is never empty and never long', () => {
    expect(fileName(null)).toBe('whosaid');
    expect(fileName('?!')).toBe('whosaid');
    expect(fileName('word '.repeat(50)).length).toBeLessThanOrEqual(60);
  });
});
