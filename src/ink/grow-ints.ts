// A list of 32-bit integers that grows: a tenth of the memory of an array of numbers when there are millions.

export interface GrowInts {
  readonly length: number;
  /** The integers so far, and room behind them. Replaced when it grows: do not keep it. */
  readonly data: Int32Array;
  push(value: number): void;
}

export function growInts(): GrowInts {
  let data = new Int32Array(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    get data() {
      return data;
    },
    push(value) {
      if (length === data.length) {
        const larger = new Int32Array(length * 2);
        larger.set(data);
        data = larger;
      }
      data[length++] = value;
    },
  };
}
