// The line on standard error that says how far a long exploration is. Nothing where that is no terminal.
import type { Locale } from '../../core/locale.ts';
import type { CheckWords } from '../../words/check-words.ts';

export interface ProgressLine {
  show(path: string, progress: { states: number; open: number }, started: number): void;
  clear(): void;
}

/** Milliseconds between two looks. */
const PACE = 500;

export function progressLine(
  stream: { isTTY?: boolean; write(text: string): unknown },
  words: CheckWords,
  locale: Locale,
): ProgressLine {
  const number = new Intl.NumberFormat(locale);
  let told = performance.now();
  let shown = false;
  return {
    show(path, { states, open }, started) {
      const now = performance.now();
      if (!stream.isTTY || now - told < PACE) return;
      told = now;
      shown = true;
      const rate = Math.round(states / ((now - started) / 1000));
      const [all, left, speed] = [states, open, rate].map((one) => number.format(one)) as [string, string, string];
      stream.write(`\r\u001b[K${path}: ${words.progress(all, left, speed)}`);
    },
    clear() {
      if (shown) stream.write('\r\u001b[K');
      shown = false;
    },
  };
}
