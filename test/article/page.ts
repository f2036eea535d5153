/** Parses a page for the tests of this room, as the command line does: without running or loading anything. */

import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');

export function parsePage(html: string): Document {
  return new window.DOMParser().parseFromString(html, 'text/html');
}
