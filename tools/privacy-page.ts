/** Makes of PRIVACY.md the page that the stores' listings lead to: one file without scripts, with nothing to load. */

const STYLE = `:root { color-scheme: light dark; }
body { max-width: 44rem; margin: 0 auto; padding: 2rem 1.25rem; font: 1rem / 1.6 system-ui, sans-serif; }
h1, h2 { line-height: 1.25; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { padding: 0.4rem 0.75rem 0.4rem 0; border-block-end: 1px solid #8885; text-align: start; vertical-align: top; }`;

/** @param markdown headings, paragraphs, lists and tables, with `code`, **bold** and [links](to) in them */
export function privacyPage(markdown: string): string {
  const blocks = markdown.trim().split(/\n{2,}/);
  const title = plain(blocks[0]?.replace(/^# /, '') ?? '');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Whosaid: ${title}</title>
<style>
${STYLE}
</style>
${blocks.map(blockOf).join('\n')}
</html>
`;
}

function blockOf(block: string): string {
  const heading = /^(#{1,3}) (.*)$/.exec(block);
  if (heading) return `<h${heading[1]?.length}>${inline(heading[2] ?? '')}</h${heading[1]?.length}>`;
  if (block.startsWith('| ')) return table(block.split('\n'));
  if (block.startsWith('- ')) {
    const items = block.slice(2).split('\n- ');
    return `<ul>\n${items.map((item) => `<li>${inline(item)}</li>`).join('\n')}\n</ul>`;
  }
  return `<p>${inline(block)}</p>`;
}

function table([head = '', , ...rows]: readonly string[]): string {
  const row = (line: string, tag: string) => {
    const cells = line.replace(/^\| | \|$/g, '').split(' | ');
    return `<tr>${cells.map((cell) => `<${tag}>${inline(cell)}</${tag}>`).join('')}</tr>`;
  };
  return `<div class="wide"><table>\n${[row(head, 'th'), ...rows.map((line) => row(line, 'td'))].join('\n')}\n</table></div>`;
}

function inline(text: string): string {
  return plain(text.replace(/\n\s*/g, ' '))
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>');
}

function plain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
