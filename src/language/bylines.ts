/** How bylines are written, in the languages that print a word before a name. */

/** "By", in the languages that print such a word before a name, or alone in a line over it. */
export const BY =
  /^(?:(?:[^\s\d]{3,12}\s(?:(?:and|&)\s[^\s\d]{3,12}\s)?)?(?:by|par|por)|from|von|di|da|de|door|af|av|od|przez|автор|текст|oleh|scritto da)(?:\s*[:\s]\s*|$)/i;

/** What follows all the names in a byline: an office, a date. */
export const AFTER = /\s*(?:\||•|·|–|—|\/|\(|\n|\s-\s|<|\b(?:publi[csz]\w+|updated|posted)\b).*$/i;

/** What follows one name: "in Halden", "for the Courier". */
export const AFTER_ONE = /\s(?:on\b|for\b|in\s[^\s\d]).*$/i;

export const NOT_A_NAME =
  /\b\d+\b|^(?:admin|administrator|author|authors|byline|contributor|editor|editorial|guest|home|news|newsroom|none|null|online|redaktion|root|staff|undefined|unknown|user|web ?desk|webmaster)$/i;

/** Words between names, and what stands after a name's comma. */
export const BETWEEN =
  /\s*(?:[,;&](?:\s*(?:and|with(?=\s[^\s\d])|und|et|y|e|og|och|en)\s)?|\s(?:and|und|et|y|e|og|och|en)\s)\s*/i;
export const DESCRIPTION =
  /\b(?:analyst|associated press|bureau|chief|columnist|contributor|correspondent|critic|director|editor|journalist|news|photographer|producer|professor|reporter|staff|today|tribune|times|writer)\b/i;

/** Behind a verb or alone: "Written by", "By". As parts of a pattern. */
export const BY_AFTER_VERB = '(?:[Bb]y|[Pp]or|[Pp]ar)';
export const BY_ALONE = 'BY|[Vv]on|Di|Door|Af|Av';
