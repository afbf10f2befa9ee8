// The checker's report for people: a short table per story, then what was found.
import { DIMENSIONS } from '../../core/dimension.ts';
import type { CheckedStory } from './check-story.ts';

const percent = (chance: number) => `${(100 * chance).toFixed(1)} %`;
const list = (choices: readonly number[]) => choices.join(',') || '(none)';
const number = (value: number) => value.toLocaleString('en-US');

export function printReport(story: CheckedStory): string {
  const lines: string[] = [`\n${story.path}`];
  const { found, measure } = story;
  if (found && measure) {
    const bounded = found.boundedBy ? ` (${found.boundedBy})` : '';
    const plays = measure.plays === null ? 'without bound' : measure.plays.toLocaleString('en-US');
    lines.push(
      `  ${found.verdict}${bounded}: ${number(found.states)} states, ${number(found.transitions)} transitions, ` +
        `${number(found.turns)} turns run, ${(story.milliseconds / 1000).toFixed(1)} s; ${plays} plays; ` +
        `graph of ${number(measure.graph.nodes.length)} nodes`,
    );
    const met = measure.decisionsMet;
    lines.push(
      `  decisions: ${measure.decisions.length} authored, ${met ? `${met.min} to ${met.max ?? '∞'} met in a play` : 'no play ends'}`,
    );
    for (const { id, witness } of found.endings) lines.push(`  ending ${id}: ${list(witness)}`);
    if (measure.scores) {
      const { dimensions, naive, best, bounds } = measure.scores;
      lines.push(`  ${'dimension'.padEnd(16)} points        random mean  random ≥ 60   first  last  longest  shortest`);
      for (const [d, dimension] of DIMENSIONS.entries()) {
        const own = dimensions[d];
        const players = [naive.first, naive.last, naive.longest, naive.shortest];
        const cells = players.map((play, i) => String(play.scores[d] ?? '-').padStart([7, 6, 9, 10][i] as number));
        lines.push(
          own
            ? `  ${dimension.padEnd(16)} ${`${own.min} … ${own.max}`.padEnd(12)} ${own.mean.toFixed(1).padStart(11)} ${percent(own.pass).padStart(12)} ${cells.join('')}`
            : `  ${dimension.padEnd(16)} not scored`,
        );
      }
      for (const [scene, ranges] of Object.entries(bounds.scenes)) {
        const shown = ranges.map((range) => (range ? `${range.min} … ${range.max}` : 'no bound').padEnd(12));
        lines.push(`  scene ${scene.padEnd(12)} ${shown.join(' ')}`);
      }
      if (best) {
        const how = best.missing > 0 ? `none; nearest, ${best.missing} short` : 'reached';
        lines.push(
          `  skilled in two, proficient in the third: ${how}: ${list(best.choices)} → ${best.scores.join(' / ')}`,
        );
      }
      const share = measure.withoutDilemma.length / Math.max(1, measure.decisions.length);
      lines.push(
        `  one option best in all dimensions: ${measure.withoutDilemma.length} of ${measure.decisions.length} decisions (${percent(share)})` +
          (measure.withoutDilemma.length > 0 ? `: ${measure.withoutDilemma.map((one) => one.knot).join(', ')}` : ''),
      );
    }
    const long = measure.decisions.filter((decision) => decision.ratio > 1.35);
    lines.push(
      `  longest option above 1.35 × the shortest: ${long.length} of ${measure.decisions.length}` +
        (long.length > 0 ? `: ${long.map((one) => `${one.knot} ${one.ratio.toFixed(2)}`).join(', ')}` : ''),
    );
  }
  for (const finding of story.findings) {
    const where = finding.line > 0 ? `:${finding.line}` : '';
    const witness = finding.witness ? `  [${list(finding.witness)}]` : '';
    lines.push(`  ${finding.level} ${finding.rule}${where}: ${finding.message}${witness}`);
  }
  if (story.findings.length === 0) lines.push('  no findings');
  return lines.join('\n');
}
