/**
 * Words of a language stand under `src/language` alone. Outside it no code compares a text with a word, which is found
 * here with the compiler's own types: by `===`, by a call as `includes`, by a set or table of words, or by a pattern.
 */

import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Node, type SourceFile, SyntaxKind } from 'typescript/unstable/ast';
import * as is from 'typescript/unstable/ast/is';
import { API, type Checker, TypeFlags } from 'typescript/unstable/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What is a convention and no language: in these files these words, and why. */
const CONVENTIONS: readonly { files: RegExp; words: RegExp; why: string }[] = [
  {
    files: /./,
    words: /^(?:https?|www)$/,
    why: 'beginnings of addresses',
  },
  {
    files: /^src\/article\//,
    words: /^(?:[A-Z]+|math|svg)$/,
    why: 'elements as the DOM names them, and time zones',
  },
  {
    files: /^src\/article\/first-part\.ts$/,
    words:
      /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|param|path|source|svg|td|th|tr|track|wbr)$/,
    why: 'elements in the text of a page',
  },
  {
    files: /^src\/article\/(?:furniture|insertions|layout|runs)\.ts$/,
    words:
      /^(?:alert|alertdialog|banner|complementary|contentinfo|dialog|doc|false|heading|menu|menubar|navigation|noteref|search|tablist|textbox|toolbar|tooltip|true)$/,
    why: 'values of HTML’s and ARIA’s attributes',
  },
  {
    files: /^src\/article\/(?:insertions|layout)\.ts$/,
    words:
      /^(?:absolute|align|clip|contents|display|fixed|flex|grid|height|hidden|indent|inline|inset|left|none|path|px|rect|ruby|super|text|top|visibility|width)$/,
    why: 'properties and values of CSS',
  },
  {
    files: /^src\/article\/(?:detect|genre|json-ld|metadata|stated)\.ts$/,
    words:
      /^(?:AccessibleForFree|Article|BlogPosting|BreadcrumbList|ClaimReview|Collection|HowTo|LiveBlogPosting|NewsArticle|NewsMediaOrg|NewsMediaOrganization|Organization|OpinionNewsArticle|Posting|Recipe|Report|Review|ReviewNewsArticle|Scholarly|TechArticle|WebPage|WebSite|article|author|authors|byl|citation|created|creator|date|datePublished|fb|ine|isAccessibleForFree|issued|keywords|lastmod|modif|name|news|og|original|pages|parsely|post|product|pub|publi|publish|release|time|twitter|type|updated|at|er|id|sher|live|opinion|review)$/,
    why: 'types and properties of schema.org, keys of metadata, our own genres',
  },
  {
    files: /^src\/article\/opening\.ts$/,
    words: /^speakable$/,
    why: 'a property of schema.org',
  },
  {
    files: /^src\/article\/plain\.ts$/,
    words: /^\w+$/,
    why: 'names of HTML’s characters',
  },
  {
    files: /^src\/article\/stated-dates\.ts$/,
    words: /^(?:en|gmt|us|utc)$/,
    why: 'time zones, and the tag of a language',
  },
  {
    files: /^src\/(?:background|cli|extension\/\w+)\.ts$/,
    words: /^(?:EPIPE|colours|keeping|loading|local|moz|sitesKept|sitesOff|sync|wrong)$/,
    why: 'what the browser’s and Node’s interfaces answer, and keys of what is stored',
  },
  {
    files: /^src\/(?:encoder\/heads|export\/formats)\.ts$/,
    words:
      /^(?:apa|bibtex|contents|csv|cues|entities|json|key|markdown|mla|org|roles|schema|sources|text|annotation|web)$/,
    why: 'parts of the model, names of formats',
  },
  {
    files: /^src\/figures\/figures\.ts$/,
    words: /^(?:[A-Z]{2,3}|Rs|hk|measure|money|rs|us)$/,
    why: 'signs and codes of currencies, names of a pattern’s groups',
  },
  {
    files: /^src\/people\/genitives\.ts$/,
    words: /^en$/,
    why: 'the tag of a language',
  },
  {
    files: /^content-scripts\/(?:card-content|card-host|contrast|pointer)\.ts$/,
    words:
      /^(?:Escape|aria|dark|describedby|dir|height|hidden|id|label|labelledby|lang|left|light|max|mouse|none|part|rgba|role|tabindex|top|touch|type)$/,
    why: 'attributes, properties and values of HTML, ARIA and CSS, keys and pointers',
  },
  {
    files: /^popup\/(?:popup\.tsx|share\.ts|views\/article-map\.tsx)$/,
    words: /^(?:AbortError|Android|html|panel|rtl)$/,
    why: 'what the browser’s interfaces answer, a page of our own',
  },
  {
    files: /^src\/library\/out\/notes\.ts$/,
    words: /^(?:aux|com|con|lpt|nul|prn)$/,
    why: 'names that a system keeps for its devices',
  },
  {
    files: /^popup\/unread-reasons\.ts$/,
    words: /^[a-z]+$/,
    why: 'our own codes for evidence',
  },
];

/** What runs in browsers and on the command line. */
const SHIPPED = /^(?:content-scripts|options|popup|src)\//;

/** A type that any words may be keys of. */
const TABLE = /^(?:Readonly<)?Record<string, |^\{ (?:readonly )?\[\w+: string\]/;
const LETTERS = /\p{L}{2,}/gu;
const ASKS = new Set(['endsWith', 'has', 'includes', 'indexOf', 'lastIndexOf', 'startsWith']);
const EQUALITY = new Set([SyntaxKind.EqualsEqualsEqualsToken, SyntaxKind.ExclamationEqualsEqualsToken]);
const TEMPLATE_PARTS = new Set([SyntaxKind.TemplateHead, SyntaxKind.TemplateMiddle, SyntaxKind.TemplateTail]);

/** The letters of a pattern that stand for themselves. */
function lettersOf(pattern: string): string {
  return pattern
    .replace(/\(\?<[a-z]\w*>|\\k<\w+>/gi, '(')
    .replace(/\\[pP]\{[^}]*\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\[a-z]/gi, ' ')
    .replace(/\[[^\]]*\]/g, ' ');
}

function eachChild(node: Node, visit: (child: Node) => void): void {
  node.forEachChild((child) => {
    visit(child);
    return undefined;
  });
}

/** Gathers the words that a file compares texts with, each with its line. */
class Words {
  readonly found: { line: number; words: string[] }[] = [];
  private readonly constants = new Map<string, Node>();
  private readonly judged = new Set<Node>();

  constructor(
    private readonly file: SourceFile,
    private readonly checker: Checker,
  ) {
    const collect = (node: Node) => {
      if (is.isVariableDeclaration(node) && is.isIdentifier(node.name) && node.initializer)
        this.constants.set(node.name.text, node.initializer);
      eachChild(node, collect);
    };
    collect(file);
    this.visit(file);
  }

  private add(node: Node, text: string): void {
    const words = text.match(LETTERS);
    const line = this.file.text.slice(0, node.getStart(this.file)).split('\n').length;
    if (words) this.found.push({ line, words });
  }

  private typeOf(node: Node): string {
    const type = this.checker.getTypeAtLocation(node);
    return type ? this.checker.typeToString(type) : '';
  }

  /** Whether it is any string, and not one of a few that are ours. */
  private isText(node: Node): boolean {
    const type = this.checker.getTypeAtLocation(node);
    const parts = type?.isUnionType() ? type.getTypes() : [type];
    return parts.some((part) => part && part.flags & TypeFlags.String);
  }

  private literals(node: Node): string {
    if (is.isStringLiteral(node) || is.isNoSubstitutionTemplateLiteral(node)) return `${node.text} `;
    let text = '';
    eachChild(node, (child) => {
      text += this.literals(child);
    });
    return text;
  }

  /** What a pattern is made of, through the constants that it names. */
  private judgePattern(node: Node): void {
    if (this.judged.has(node)) return;
    this.judged.add(node);
    if (is.isStringLiteral(node) || is.isNoSubstitutionTemplateLiteral(node) || TEMPLATE_PARTS.has(node.kind)) {
      const raw = this.file.text.slice(node.getStart(this.file) + 1, node.end - 1);
      this.add(node, lettersOf(raw.replaceAll('\\\\', '\\')));
    } else if (is.isIdentifier(node)) {
      const constant = this.constants.get(node.text);
      if (constant) this.judgePattern(constant);
    }
    eachChild(node, (child) => this.judgePattern(child));
  }

  private visit(node: Node): void {
    if (node.kind === SyntaxKind.RegularExpressionLiteral) {
      const raw = node.getText(this.file);
      this.add(node, lettersOf(raw.slice(1, raw.lastIndexOf('/'))));
    } else if (is.isNewExpression(node)) {
      const name = node.expression.getText(this.file);
      const [first] = node.arguments ?? [];
      if (first && name === 'RegExp') this.judgePattern(first);
      if (first && /^(?:Set<string>|Map<string,)/.test(this.typeOf(node))) this.add(node, this.literals(first));
    } else if (is.isBinaryExpression(node) && EQUALITY.has(node.operatorToken.kind)) {
      for (const [word, text] of [
        [node.left, node.right],
        [node.right, node.left],
      ] as const)
        if (is.isStringLiteral(word) && this.isText(text)) this.add(node, word.text);
    } else if (is.isCaseClause(node) && is.isStringLiteral(node.expression)) {
      const { parent } = node.parent;
      if (is.isSwitchStatement(parent) && this.isText(parent.expression)) this.add(node, node.expression.text);
    } else if (is.isCallExpression(node)) this.visitCall(node);
    else if (is.isObjectLiteralExpression(node)) {
      const type = this.checker.getContextualType(node);
      if (type && TABLE.test(this.checker.typeToString(type)))
        for (const property of node.properties)
          if (is.isPropertyAssignment(property) && !is.isComputedPropertyName(property.name))
            this.add(property, property.name.getText(this.file));
    }
    eachChild(node, (child) => this.visit(child));
  }

  private visitCall(node: Node): void {
    if (!is.isCallExpression(node)) return;
    const { expression } = node;
    const [first] = node.arguments;
    if (is.isIdentifier(expression) && expression.text === 'words' && first) this.add(node, this.literals(first));
    if (!is.isPropertyAccessExpression(expression)) return;
    const asked = expression.expression;
    if (expression.name.text === 'split' && is.isStringLiteral(asked)) this.add(node, asked.text);
    if (!first || !is.isStringLiteral(first) || !ASKS.has(expression.name.text)) return;
    if (/\bstring\b/.test(this.typeOf(asked))) this.add(node, first.text);
  }
}

describe('code outside src/language', () => {
  let api: API;
  beforeAll(() => {
    api = new API({ cwd: ROOT });
  });
  afterAll(() => api.close());

  it('compares no text with a word of a language', () => {
    const [project] = api.updateSnapshot({ openProjects: [`${ROOT}tsconfig.json`] }).getProjects();
    const { checker, program, rootFiles } = project!;
    const paths = rootFiles
      .map((path) => [path, relative(ROOT, path).replaceAll('\\', '/')] as const)
      .filter(([, name]) => SHIPPED.test(name) && !name.startsWith('src/language/'));
    expect(paths.length).toBeGreaterThan(100);
    const wrong = paths.flatMap(([path, name]) => {
      const allowed = CONVENTIONS.filter(({ files }) => files.test(name));
      return new Words(program.getSourceFile(path)!, checker).found.flatMap(({ line, words }) => {
        const own = words.filter((word) => !allowed.some((convention) => convention.words.test(word)));
        return own.length ? [`${name}:${line} ${own.join(' ')}`] : [];
      });
    });
    expect(wrong).toEqual([]);
  }, 60_000);
});
