// A list of small numbers that grows by blocks: nothing is ever copied or kept in reserve, as it would be where a list doubles.

export interface GrowList {
  readonly length: number;
  /** Memory that it takes. */
  readonly bytes: number;
  at(index: number): number;
  push(value: number): void;
}

/** Bits of an index within its block. */
const BITS = 12;
const BLOCK = 1 << BITS;

export const growInts = (): GrowList => growList((length) => new Int32Array(length));
/** For numbers from 0 to 255. */
export const growBytes = (): GrowList => growList((length) => new Uint8Array(length));

function growList(newBlock: (length: number) => Int32Array | Uint8Array): GrowList {
  const blocks: (Int32Array | Uint8Array)[] = [];
  let length = 0;
  return {
    get length() {
      return length;
    },
    get bytes() {
      return blocks.length * (blocks[0]?.byteLength ?? 0);
    },
    at: (index) => (blocks[index >>> BITS] as Int32Array)[index & (BLOCK - 1)] as number,
    push(value) {
      if ((length & (BLOCK - 1)) === 0) blocks.push(newBlock(BLOCK));
      (blocks[length >>> BITS] as Int32Array)[length & (BLOCK - 1)] = value;
      length += 1;
    },
  };
}

/** All of a list in one piece. */
export const inOnePiece = (list: GrowList): Int32Array =>
  Int32Array.from({ length: list.length }, (_, index) => list.at(index));
