/** Numbers in as few bytes as they need: seven bits a byte, the lowest first, the high bit where more follow (LEB128). */

/** Bytes that grow as numbers are put behind each other. */
export class VarintWriter {
  private bytes = new Uint8Array(1024);
  length = 0;

  /** @param value 0 to 2³¹ - 1 */
  put(value: number): void {
    if (this.length + 5 > this.bytes.length) this.grow(this.length + 5);
    let rest = value;
    while (rest > 127) {
      this.bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }

  written(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.length);
  }

  private grow(needed: number): void {
    const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

/** Calls back with each number from `start` to before `end`. */
export function readVarints(bytes: Uint8Array, start: number, end: number, onValue: (value: number) => void): void {
  let value = 0;
  let shift = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    value |= (byte & 127) << shift;
    if (byte > 127) {
      shift += 7;
      continue;
    }
    onValue(value);
    value = 0;
    shift = 0;
  }
}
