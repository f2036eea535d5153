/** What of an address names a page: all of it but the part that leads into it. */

/** @returns the address as it is known of one page, whichever passage a link leads to */
export function withoutFragment(address: string): string {
  const start = address.indexOf('#');
  return start < 0 ? address : address.slice(0, start);
}
