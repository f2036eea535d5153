/**
 * What stands in the place of webextension-polyfill in content scripts: the polyfill trusts a global `browser`, which there
 * may be an element of the page with that id, and is a tenth of what a page may load. In the place of `chrome` an element can
 * do no more than keep us out, and since Manifest V3 `chrome` has promises in both browsers.
 */

import type { Browser } from 'webextension-polyfill';

declare const chrome: Browser;

export default chrome;
