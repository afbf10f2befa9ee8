// The report as a text of parts: what page, print and office document all show, so that they cannot differ.
import { DIMENSIONS } from '../../core/dimension.ts';
import { textIn } from '../../core/locale.ts';
import { roomFindings } from '../../core/room/findings.ts';
import { median } from '../../core/room/median.ts';
import type { ReportDecision, RoomReport } from '../../core/room/report.ts';
import type { SheetNames } from '../../core/room/report-sheets.ts';
import type { Rubric } from '../../core/rubric.ts';
import type { ReportWords } from '../../words/report-words.ts';
import { optionLetter } from '../room/option-letter.ts';
import type { ReportFields } from './report-fields.ts';

export type ReportPart =
  | { kind: 'title' | 'heading' | 'subheading' | 'paragraph' | 'hint'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'facts'; rows: readonly (readonly [label: string, value: string])[] }
  | { kind: 'table'; name: string; head: readonly string[]; rows: readonly (readonly string[])[] }
  /** Empty lines to write on. */
  | { kind: 'lines'; count: number }
  | { kind: 'signature'; place: string; role: string; name: string };

export interface ReportGround {
  report: RoomReport;
  words: ReportWords;
  names: SheetNames & { title: string };
  rubric: Rubric;
  fields: ReportFields;
  /** Scores of the room's own play, in the order of DIMENSIONS, where it played together. */
  own?: readonly (number | null)[];
  /** Speaker's notes by scene. */
  notes: Readonly<Record<string, string>>;
}

export function reportText(ground: ReportGround): ReportPart[] {
  const { report, words, names, fields } = ground;
  return [
    { kind: 'title', text: words.title },
    ...(report.setup.rehearsal ? [{ kind: 'paragraph' as const, text: words.rehearsal }] : []),
    {
      kind: 'facts',
      rows: [
        [words.fields.activity, fields.activity],
        [words.fields.place, fields.place],
        [words.fields.date, fields.date],
        [words.fields.hours, fields.hours],
        [words.facts.scenario, names.title],
        [words.facts.people, String(report.people)],
        [words.facts.mode, words.facts.modes[report.setup.mode]],
        [words.fields.facilitator, fields.facilitator],
      ],
    },
    ...findingParts(ground),
    ...scoreParts(ground),
    { kind: 'heading', text: words.decisions.title },
    ...(report.decisions.length === 0
      ? [{ kind: 'paragraph' as const, text: words.decisions.none }]
      : [{ kind: 'hint' as const, text: words.decisions.order }]),
    ...report.decisions.flatMap((decision) => decisionParts(decision, ground)),
    ...listOf(
      words.sentences,
      report.sentences.map(({ text }) => text),
    ),
    ...(report.words.length > 0
      ? [
          { kind: 'heading' as const, text: words.words },
          { kind: 'paragraph' as const, text: report.words.join(' · ') },
        ]
      : []),
    ...reactionParts(ground),
    { kind: 'heading', text: words.recommendations },
    { kind: 'lines', count: 3 },
    ...listOf(words.limits.title, words.limits.paragraphs),
    { kind: 'signature', place: words.signed.place, role: words.signed.role, name: fields.facilitator },
  ];
}

function listOf(title: string, items: readonly string[]): ReportPart[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: title },
        { kind: 'list', items },
      ];
}

function findingParts({ report, words, names, rubric }: ReportGround): ReportPart[] {
  const found = roomFindings(report.decisions, rubric).map(({ kind, decision, option, percent }) => {
    const one = (report.decisions[decision] as ReportDecision).decision;
    const text = textIn(one.options.find(({ index }) => index === option)?.text, names.locale);
    return words.findings[kind](names.scene(one.scene), one.number + 1, percent, text);
  });
  return [
    { kind: 'heading', text: words.findings.title },
    ...(found.length === 0
      ? [{ kind: 'paragraph' as const, text: words.findings.none }]
      : [
          { kind: 'hint' as const, text: words.findings.hint },
          { kind: 'list' as const, items: found },
        ]),
  ];
}

function scoreParts({ report, words, own }: ReportGround): ReportPart[] {
  const spreads = DIMENSIONS.flatMap((dimension, k) => {
    const spread = report.scores?.[k];
    if (!spread || 'withheld' in spread || spread.value.length === 0) return [];
    const { value, people } = spread;
    const [lowest, highest] = [value[0] as number, value.at(-1) as number];
    return [words.scores.line(words.dimensions[dimension], people, lowest, median(value), highest)];
  });
  const together = DIMENSIONS.flatMap((dimension, k) =>
    typeof own?.[k] === 'number' ? [words.own.line(words.dimensions[dimension], own[k])] : [],
  );
  return [
    ...(spreads.length > 0 ? withHint(words.scores.title, words.scores.text, spreads) : []),
    ...(together.length > 0 ? withHint(words.own.title, words.own.text, together) : []),
  ];
}

function withHint(title: string, hint: string, items: readonly string[]): ReportPart[] {
  return [
    { kind: 'heading', text: title },
    { kind: 'hint', text: hint },
    { kind: 'list', items },
  ];
}

function decisionParts(one: ReportDecision, { words, names, notes }: ReportGround): ReportPart[] {
  const { decision, split, taken, again, reasons } = one;
  const where = words.decisions.where(names.scene(decision.scene), decision.number + 1);
  const speaker = textIn(decision.before?.speaker, names.locale);
  const before = textIn(decision.before?.text, names.locale);
  const c = words.columns;
  const rows = decision.options.map(({ index, text, behaviours }, place) => {
    const count = 'withheld' in split ? undefined : (split.value.find((option) => option.option === index)?.count ?? 0);
    const share =
      count === undefined || 'withheld' in split
        ? '–'
        : `${count} (${split.people === 0 ? 0 : Math.round((100 * count) / split.people)}%)`;
    const went = taken === index ? ` (${words.decisions.went})` : '';
    return [
      optionLetter(place),
      textIn(text, names.locale) + went,
      share,
      behaviours.map(names.behaviour).join(', '),
    ] as const;
  });
  const [first, second] = largestLetters(one);
  const note = notes[decision.scene];
  return [
    { kind: 'subheading', text: again ? `${where} (${words.decisions.again})` : where },
    ...(before ? [{ kind: 'paragraph' as const, text: speaker ? `${speaker}: ${before}` : before }] : []),
    { kind: 'table', name: where, head: [c.letter, c.option, c.count, c.shows], rows },
    ...('withheld' in split ? [{ kind: 'hint' as const, text: words.decisions.withheld }] : []),
    ...(reasons.length > 0
      ? [
          { kind: 'hint' as const, text: words.decisions.reasons },
          { kind: 'list' as const, items: reasons },
        ]
      : []),
    { kind: 'hint', text: words.decisions.script },
    { kind: 'list', items: [...(note ? [note] : []), ...words.decisions.questions(first, second)] },
  ];
}

/** The letters of the two largest shares, or of the first two options where nothing is told. */
function largestLetters({ decision, split }: ReportDecision): [string, string] {
  const letters = decision.options.map((_, place) => optionLetter(place));
  if ('withheld' in split) return [letters[0] ?? 'A', letters[1] ?? 'B'];
  const order = split.value
    .map(({ count }, place) => ({ count, place }))
    .sort((a, b) => b.count - a.count || a.place - b.place);
  return [letters[order[0]?.place ?? 0] ?? 'A', letters[order[1]?.place ?? 1] ?? 'B'];
}

function reactionParts({ report: { reactions }, words }: ReportGround): ReportPart[] {
  if ('withheld' in reactions) return [];
  const lines = reactions.value.map((counts, i) => {
    const sum = counts.reduce((all, count, value) => all + count * (value + 1), 0);
    const mean = (sum / Math.max(1, reactions.people)).toFixed(1);
    return words.reactions.line(words.statements[i] ?? '', mean, reactions.people);
  });
  return listOf(words.reactions.title, lines);
}
