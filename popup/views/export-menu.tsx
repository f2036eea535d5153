/** The menu for copying, saving and sharing. */

import { useContext } from 'preact/hooks';
import type { Analysis, Span } from '../../src/analysis.ts';
import { linesOf, linkToPassage } from '../../src/anchor/text-fragment.ts';
import { type FormatName, formatsOffered } from '../../src/export/formats.ts';
import { msg } from '../../src/extension/i18n.ts';
import { copy, save } from '../export.ts';
import { share } from '../share.ts';
import { WrongContext } from './wrong.tsx';

/** A passage is named in the menu by so many of its first UTF-16 code units. */
const NAMED_BY = 28;

export interface ExportMenuProps {
  analysis: Analysis;
  /** The page's address. */
  url: string;
  /** Where the reader went last; `null` if nowhere. */
  passage: Span | null;
  /** Tells the reader what came of it. */
  onDone: (notice: string) => void;
}

export function ExportMenu({ analysis, url, passage, onDone }: ExportMenuProps) {
  const { marks } = useContext(WrongContext);
  const copyAs = (format: FormatName) =>
    copy(analysis, marks, format).then(
      () => onDone(msg('copied')),
      () => onDone(msg('notCopied')),
    );
  const saveAs = (format: FormatName) => {
    save(analysis, marks, format);
    onDone(msg('saved'));
  };
  const { blocks, headline } = analysis.article;
  const shareLink = (link: string) =>
    share(link, headline ?? '').then(
      (outcome) => onDone(outcome === 'copied' ? msg('copied') : ''),
      () => onDone(msg('notCopied')),
    );
  return (
    <>
      <button type="button" class="link" popovertarget="export">
        {msg('export')}
      </button>
      <div id="export" class="menu" popover="auto">
        <h2>{msg('share')}</h2>
        <Item onClick={() => shareLink(url)}>{msg('linkToArticle')}</Item>
        {passage && (
          <Item onClick={() => shareLink(linkToPassage(url, linesOf(blocks), passage))}>
            {msg('linkToPassage', shortened(passage.text))}
          </Item>
        )}
        <h2>{msg('copy')}</h2>
        <Item onClick={() => copyAs('markdown')}>{msg('summary')}</Item>
        {formatsOffered('reference').map(([format, name]) => (
          <Item key={format} onClick={() => copyAs(format)}>
            {msg('reference', name)}
          </Item>
        ))}
        <h2>{msg('saveAs')}</h2>
        {formatsOffered('file').map(([format, name]) => (
          <Item key={format} onClick={() => saveAs(format)}>
            {name}
          </Item>
        ))}
        <Item onClick={() => print()}>{msg('print')}</Item>
      </div>
    </>
  );
}

function shortened(text: string): string {
  const words = text.replace(/^\p{Quotation_Mark}+/u, '');
  return words.length > NAMED_BY ? `${words.slice(0, NAMED_BY).trimEnd()}…` : words;
}

/** Closes the menu and does its work. */
function Item({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <button type="button" class="passage" popovertarget="export" popovertargetaction="hide" onClick={onClick}>
      {children}
    </button>
  );
}
