// Thrown when one of a scenario's files is not what it should be, with every place in it and what was expected there.
import type { Finding } from '../core/finding.ts';
import { levelOf } from '../core/rule.ts';

export interface FileFault {
  /** 1 is the first line; 0 where no line can be told. */
  line: number;
  message: Finding['message'];
}

export class BadFile extends Error {
  override readonly name = 'BadFile';
  constructor(
    readonly file: string,
    readonly faults: readonly FileFault[],
  ) {
    super(`${file}: ${faults[0]?.message.en}`);
  }

  findings(): Finding[] {
    const { file } = this;
    return this.faults.map((fault) => ({ rule: 'compile', level: levelOf('compile'), file, ...fault }));
  }
}

/** Of a file whose bytes are no text. */
export const NO_TEXT: FileFault = {
  line: 0,
  message: {
    id: 'Berkas ini bukan teks yang bisa dibaca. Di penyunting Anda, simpan ulang sebagai UTF-8.',
    en: 'This file is no text that can be read. Save it once more as UTF-8 in your editor.',
  },
};
