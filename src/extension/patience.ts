/** How long it is waited for an answer: the browser may end the background before it has done what it was asked. */

/** Milliseconds before what nobody answered is said again. */
export const PAUSES = [300, 1_000, 3_000];
