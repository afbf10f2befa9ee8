// The decisions of a report on paper, most divided first: what was answered, how people split, their reasons, and questions to discuss it by.
import { textIn } from '../../core/locale.ts';
import type { RoomReport } from '../../core/room/report.ts';
import type { ReportDecision } from '../../core/room/report-decision.ts';
import type { PaperBar, PaperPart } from '../paper/paper-part.ts';
import { optionLetter } from '../room/option-letter.ts';
import type { ReportGround } from './report-ground.ts';

export function reportDecisions(ground: ReportGround): PaperPart[] {
  const { report, words } = ground;
  const shown = decisionsOnPaper(report);
  if (shown.length === 0) {
    return [
      { kind: 'heading', text: words.decisions.title },
      { kind: 'paragraph', text: words.decisions.none },
    ];
  }
  const parts = shown.map((one) => decisionParts(one, ground));
  const [first = [], ...others] = parts;
  const hint = report.setup.mode === 'each' && !report.rows ? ` ${words.decisions.common}` : '';
  const head: PaperPart[] = [
    { kind: 'heading', text: words.decisions.title },
    { kind: 'hint', text: words.decisions.order + hint },
  ];
  return [...together([...head, ...first]), ...others.flatMap(together)];
}

/** On paper the bars are not torn from what they are about; what follows them may run on. */
function together(parts: readonly PaperPart[]): PaperPart[] {
  const end = parts.findIndex(({ kind }) => kind === 'bars') + 2;
  return [{ kind: 'group', parts: parts.slice(0, end) }, ...parts.slice(end)];
}

/** Plays of one's own meet dozens of decisions: on paper stand the key ones, the tables hold all. */
export function decisionsOnPaper({ decisions, setup }: RoomReport): readonly ReportDecision[] {
  const key = decisions.filter(({ decision }) => decision.key);
  return setup.mode === 'each' && key.length > 0 ? key : decisions;
}

function decisionParts(one: ReportDecision, { words, names, notes, withScript }: ReportGround): PaperPart[] {
  const { decision, split, again, reasons } = one;
  const where = words.decisions.where(names.scene(decision.scene), decision.number + 1);
  const speaker = textIn(decision.before?.speaker, names.locale);
  const before = textIn(decision.before?.text, names.locale);
  const c = words.columns;
  const note = notes[decision.scene];
  const [first, second] = largestLetters(one);
  return [
    { kind: 'subheading', text: again ? `${where} (${words.decisions.again})` : where },
    ...(before ? [{ kind: 'paragraph' as const, text: speaker ? `${speaker}: ${before}` : before }] : []),
    { kind: 'bars', name: where, heads: [c.letter, c.option, c.count, c.shows], bars: bars(one, words, names) },
    {
      kind: 'hint',
      text: 'withheld' in split ? words.decisions.withheld[split.withheld] : words.decisions.voters(split.people),
    },
    ...(reasons.length > 0
      ? [
          { kind: 'hint' as const, text: words.decisions.reasons },
          { kind: 'list' as const, items: reasons, written: reasons },
        ]
      : []),
    ...(withScript && !again
      ? [
          { kind: 'hint' as const, text: words.decisions.script },
          { kind: 'list' as const, items: [...(note ? [note] : []), ...words.decisions.questions(first, second)] },
        ]
      : []),
  ];
}

function bars(one: ReportDecision, words: ReportGround['words'], names: ReportGround['names']): PaperBar[] {
  const { decision, split, taken } = one;
  return decision.options.map(({ index, text, behaviours }, place) => {
    const shown = behaviours.map(names.behaviour).join(', ');
    const bar = {
      mark: optionLetter(place),
      text: textIn(text, names.locale),
      ...(taken === index ? { note: words.decisions.went } : {}),
      ...(shown ? { below: shown } : {}),
    };
    if ('withheld' in split) return { ...bar, share: '–' };
    const count = split.value.find(({ option }) => option === index)?.count ?? 0;
    const percent = split.people === 0 ? 0 : Math.round((100 * count) / split.people);
    return { ...bar, percent, share: words.decisions.share(count, percent) };
  });
}

/** The letters of the two largest shares, or of the first two options where nothing is told. */
function largestLetters({ decision, split }: ReportDecision): [string, string] {
  const letters = decision.options.map((_, place) => optionLetter(place));
  const told = 'withheld' in split ? [] : split.value;
  const countOf = (place: number) => told.find(({ option }) => option === decision.options[place]?.index)?.count ?? 0;
  const order = [...letters.keys()].sort((a, b) => countOf(b) - countOf(a) || a - b);
  return [letters[order[0] ?? 0] ?? 'A', letters[order[1] ?? 1] ?? 'B'];
}
