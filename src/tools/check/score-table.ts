// The table of scores: for the whole play and each scene, points and what the random player and those who do not read come to.
import { DIMENSIONS } from '../../core/dimension.ts';
import type { Locale } from '../../core/locale.ts';
import { type DimensionScores, NAIVE, type ScoreReport } from '../../core/story-report.ts';
import { CHECK_WORDS } from '../../words/check-words.ts';
import type { Paint } from './paint.ts';

export function scoreTable(scores: ScoreReport, locale: Locale, paint: Paint): string[] {
  const words = CHECK_WORDS[locale];
  const decimal = (value: number) =>
    value.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percent = (chance: number) => `${decimal(100 * chance)} %`;
  const players = NAIVE.map((player) => words.players[player]);
  const rows: string[][] = [[words.dimension, words.points, words.random, words.passes, ...players]];
  const heads = new Map<number, string>();
  const part = (title: string, own: DimensionScores, naive: (d: number) => readonly (number | null | undefined)[]) => {
    heads.set(rows.length, title);
    for (const [d, dimension] of DIMENSIONS.entries()) {
      const score = own[dimension];
      const cells = naive(d).map((value) => String(value ?? '–'));
      rows.push(
        score
          ? [
              words.dimensions[dimension],
              `${score.points.min} … ${score.points.max}`,
              `${score.random.min} ${decimal(score.random.mean)} ${score.random.max}`,
              percent(score.pass),
              ...cells,
            ]
          : [words.dimensions[dimension], '–', '–', '–', ...cells],
      );
    }
  };
  part(words.whole, scores.play, (d) => NAIVE.map((player) => scores.naive[player].scores[d]));
  for (const [i, { scene, dimensions }] of scores.scenes.entries()) {
    part(words.scene(scene), dimensions, (d) => NAIVE.map((player) => scores.naive[player].scenes[i]?.scores[d]));
  }
  const widths = (rows[0] as string[]).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] as string).length)),
  );
  const lines = rows.flatMap((row, i) => {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] as number) : cell.padStart(widths[column] as number),
    );
    const head = heads.get(i);
    return [...(head === undefined ? [] : [`  ${paint.bold(head)}`]), `    ${cells.join('  ')}`];
  });
  const { best } = scores;
  if (best) {
    lines.push(
      `  ${words.best(best.missing === 0)}: ${best.scores.map((one) => one ?? '–').join(' / ')}  ${paint.dim(best.witness.join(','))}`,
    );
  }
  return lines;
}
