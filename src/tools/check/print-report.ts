// The checker's report for people: a short table per story, then what was found, with the place of it.
import type { Finding } from '../../core/finding.ts';
import type { Locale } from '../../core/locale.ts';
import type { Measures, StoryReport } from '../../core/story-report.ts';
import { CHECK_WORDS } from '../../words/check-words.ts';
import type { CheckedStory } from './check-found.ts';
import { findingPlace } from './finding-place.ts';
import type { Paint } from './paint.ts';
import { replayCommand } from './replay-command.ts';
import { scoreTable } from './score-table.ts';

export function printReport(checked: CheckedStory, locale: Locale, paint: Paint): string {
  const { path, report } = checked;
  const lines = ['', paint.bold(path)];
  lines.push(...exploredLines(report, locale, paint));
  const { measures } = report;
  if (measures) {
    lines.push(...decisionLines(measures, locale));
    const width = Math.max(...report.endings.map(({ id }) => id.length));
    const { ending, none } = CHECK_WORDS[locale];
    for (const { id, witness } of report.endings)
      lines.push(`  ${ending} ${id.padEnd(width)}  ${paint.dim(list(witness, none))}`);
    if (measures.scores)
      lines.push(...scoreTable(measures.scores, locale, paint), ...choiceLines(measures, locale, paint));
  }
  for (const finding of report.findings) lines.push(...findingLines(finding, checked, locale, paint));
  if (report.findings.length === 0) lines.push(`  ${paint.green(CHECK_WORDS[locale].noFindings)}`);
  return lines.join('\n');
}

/** One line over all stories. */
export function printSum(checked: readonly CheckedStory[], locale: Locale, paint: Paint): string {
  const words = CHECK_WORDS[locale];
  const all = checked.flatMap(({ report }) => report.findings);
  const errors = all.filter(({ level }) => level === 'error').length;
  const warnings = all.length - errors;
  const complete = checked.filter(({ report }) => report.verdict === 'COMPLETE').length;
  return `\n${[
    `${complete}/${checked.length} COMPLETE`,
    errors > 0 ? paint.red(words.errors(errors)) : words.errors(0),
    warnings > 0 ? paint.yellow(words.warnings(warnings)) : words.warnings(0),
  ].join(' · ')}`;
}

function exploredLines(report: StoryReport, locale: Locale, paint: Paint): string[] {
  const words = CHECK_WORDS[locale];
  const number = new Intl.NumberFormat(locale);
  const { verdict, boundedBy, states, steps, turns, depth, plays, measures } = report;
  const shown = verdict === 'COMPLETE' ? paint.green(verdict) : paint.yellow(verdict);
  const why = boundedBy === null ? '' : ` (${words.bounded[boundedBy] ?? boundedBy})`;
  if (!measures) return [`  ${shown}${why}`];
  const [a, b, c, d] = [states, steps, turns, depth].map((one) => number.format(one)) as [
    string,
    string,
    string,
    string,
  ];
  const unlimited = verdict === 'COMPLETE' ? words.manyPlays : words.unknownPlays;
  const counted = plays === null ? unlimited : words.plays(number.format(BigInt(plays)));
  return [
    `  ${shown}${why}: ${words.explored(a, b, c, d)}; ${counted}; ${words.graph(number.format(measures.graph.nodes.length))}`,
  ];
}

function decisionLines({ decisions, decisionsMet }: Measures, locale: Locale): string[] {
  const words = CHECK_WORDS[locale];
  const met = decisionsMet ? words.met(String(decisionsMet.min), String(decisionsMet.max ?? '∞')) : words.noneEnds;
  return [`  ${words.decisions(String(decisions.length), met)}`];
}

/** How decisions are built: those without a dilemma, and the options that cost most. */
function choiceLines({ decisions }: Measures, locale: Locale, paint: Paint): string[] {
  const words = CHECK_WORDS[locale];
  const easy = decisions.filter(({ hasBest }) => hasBest);
  const where = easy.map(({ line }) => line).join(', ');
  const worst = decisions
    .flatMap(({ options }) => options)
    .toSorted((a, b) => (b.regret?.mean ?? 0) - (a.regret?.mean ?? 0))
    .slice(0, 3);
  const decimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return [
    `  ${words.easy(String(easy.length), String(decisions.length))}${where && paint.dim(`  (${where})`)}`,
    `  ${words.regrets}:`,
    ...worst.map(({ text, regret }) => `    ${decimal.format(regret?.mean ?? 0)}  ${paint.dim(text)}`),
  ];
}

function findingLines(finding: Finding, checked: CheckedStory, locale: Locale, paint: Paint): string[] {
  const words = CHECK_WORDS[locale];
  const { level, rule, message, witness, texts, seed } = finding;
  const colour = level === 'error' ? paint.red : paint.yellow;
  const place = findingPlace(finding, checked);
  const lines = [`  ${place}  ${colour(`${words.level[level]} ${rule}`)}: ${message[locale]}`];
  if (witness) {
    lines.push(paint.dim(`    ${words.replay}: ${replayCommand(checked.path, witness, seed)}`));
    for (const text of texts ?? []) lines.push(paint.dim(`      → ${text}`));
  }
  return lines;
}

const list = (choices: readonly number[], none: string) => choices.join(',') || none;
