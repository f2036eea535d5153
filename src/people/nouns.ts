/** Says whom a noun with a definite article means ("the minister", "the 34-year-old"): somebody whose role it repeats. */

import { CLAUSE_WORDS, DETERMINERS, PREPOSITIONS } from '../language/en/function-words.ts';
import { TITLE_ABBREVIATIONS } from '../language/en/titles.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import type { Identity } from './coreference.ts';
import { addTo } from './multimap.ts';
import type { NameMention } from './names.ts';
import { isRoleNoun, roleOf } from './roles.ts';
import type { Seen } from './seen.ts';

// More people of one trade than this are never told apart.
const MOST_BEARERS = 8;
const DEFINITE = new Set(['the', 'this', 'that']);

/** The role noun that heads a role, as "secretary" in "former secretary of the council", or null. */
function headOf(role: readonly Token[]): string | null {
  let head: string | null = null;
  for (const token of role) {
    if (PREPOSITIONS.has(token.lower) || CLAUSE_WORDS.has(token.lower) || token.text === ',') break;
    const whole = TITLE_ABBREVIATIONS.get(token.lower);
    if (whole || isRoleNoun(token)) head = whole ?? token.lower;
  }
  return head;
}

/** "Daniel Okafor, 34," */
function ageAfter({ block: { tokens }, end }: NameMention): string | null {
  const age = tokens[end + 1];
  return tokens[end]?.text === ',' && age?.kind === 'number' && /^\d{1,3}$/.test(age.text) ? age.text : null;
}

function startsSentence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || /^[.?!:;"“”]$/.test(before.text);
}

/** The people by what the article has said they are, filled while it is read. */
export class RoleBearers {
  private readonly byHead = new Map<string, Set<Identity>>();
  private readonly words = new Map<Identity, Set<string>>();

  /** Takes note of the role beside a name. */
  learn(identity: Identity, name: NameMention): void {
    const age = ageAfter(name);
    if (age) addTo(this.byHead, `${age}-year-old`, identity);
    const role = roleOf(name);
    if (!role) return;
    const tokens = tokenise(role.text);
    const head = headOf(tokens);
    if (!head) return;
    addTo(this.byHead, head, identity);
    const words = this.words.get(identity) ?? new Set();
    for (const { lower } of tokens) words.add(TITLE_ABBREVIATIONS.get(lower) ?? lower);
    this.words.set(identity, words);
  }

  /** @returns who alone among those named so far has the role that the noun phrase repeats, or null */
  meantBy({ block: { tokens }, first, end, identity: { sex } }: Seen): Identity | null {
    const article = tokens[first]!;
    // "The Poet" inside a sentence is a title.
    if (!DEFINITE.has(article.lower) || (article.capital && !startsSentence(tokens, first))) return null;
    const bearers = this.byHead.get(tokens[end - 1]!.lower);
    if (!bearers || bearers.size > MOST_BEARERS) return null;
    const wanted = tokens.slice(first + 1, end - 1).map(({ lower }) => lower);
    // "the president of Chile" is no other country's.
    if (tokens[end]?.lower === 'of') {
      const owner = tokens[DETERMINERS.has(tokens[end + 1]?.lower ?? '') ? end + 2 : end + 1];
      if (owner) wanted.push(owner.lower);
    }
    const meant = [...bearers].filter(
      (identity) =>
        !(sex && identity.sex && sex !== identity.sex) && wanted.every((word) => this.words.get(identity)?.has(word)),
    );
    return meant.length === 1 ? meant[0]! : null;
  }
}
