/** The types of html-encoding-sniffer, which brings none. */

declare module 'html-encoding-sniffer' {
  /** @returns the name of the encoding that the HTML standard's algorithm finds for the bytes, else of the default */
  export default function sniffEncoding(bytes: Uint8Array, options: { defaultEncoding: string }): string;
}
