/** The menu for copying and saving the summary. */
import type { Analysis } from '../../src/analysis.ts';
import type { FormatName } from '../../src/export/formats.ts';
import { msg } from '../../src/extension/i18n.ts';
import { copy, save } from '../export.ts';

/** Names of formats are the same in every language. */
const REFERENCES = [
  ['apa', 'APA'],
  ['mla', 'MLA'],
  ['bibtex', 'BibTeX'],
] as const;
const FILES = [
  ['markdown', 'Markdown'],
  ['json', 'JSON'],
  ['csv', 'CSV'],
  ['web-annotation', 'Web Annotation'],
  ['schema-org', 'schema.org'],
] as const;

export interface ExportMenuProps {
  analysis: Analysis;
  /** Tells the reader what came of it. */
  onDone: (notice: string) => void;
}

export function ExportMenu({ analysis, onDone }: ExportMenuProps) {
  const copyAs = (format: FormatName) =>
    copy(analysis, format).then(
      () => onDone(msg('copied')),
      () => onDone(msg('notCopied')),
    );
  const saveAs = (format: FormatName) => {
    save(analysis, format);
    onDone(msg('saved'));
  };
  return (
    <>
      <button type="button" class="link" popovertarget="export">
        {msg('export')}
      </button>
      <div id="export" class="menu" popover="auto">
        <h2>{msg('copy')}</h2>
        <Item onClick={() => copyAs('markdown')}>{msg('summary')}</Item>
        {REFERENCES.map(([format, name]) => (
          <Item key={format} onClick={() => copyAs(format)}>
            {msg('reference', name)}
          </Item>
        ))}
        <h2>{msg('saveAs')}</h2>
        {FILES.map(([format, name]) => (
          <Item key={format} onClick={() => saveAs(format)}>
            {name}
          </Item>
        ))}
        <Item onClick={() => print()}>{msg('print')}</Item>
      </div>
    </>
  );
}

/** Closes the menu and does its work. */
function Item({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <button type="button" class="passage" popovertarget="export" popovertargetaction="hide" onClick={onClick}>
      {children}
    </button>
  );
}
