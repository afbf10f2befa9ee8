// The other figures of a report on paper: how scores spread, what the room's own play came to, words, and the reaction form.
import { DIMENSIONS, type Dimension } from '../../core/dimension.ts';
import { RANGES } from '../../core/room/score-spread.ts';
import { signed } from '../debrief/numbers.ts';
import type { PaperPart } from '../paper/paper-part.ts';
import type { ReportGround } from './report-ground.ts';

/** Of a room in which everybody played. */
export function scoreParts({ report, words }: ReportGround): PaperPart[] {
  const { scores = [] } = report;
  if (scores.length === 0) return [];
  const told = scores.flatMap((spread, k): PaperPart[] => {
    if ('withheld' in spread) return [];
    const { people, value } = spread;
    const name = words.scores.spread(words.dimensions[DIMENSIONS[k] as Dimension], people, words.number(value.median));
    const bars = value.counts.map((count, i) => {
      const percent = Math.round((100 * count) / people);
      const text = words.scores.range(RANGES[i] ?? 0, (RANGES[i + 1] ?? 101) - 1);
      return { text, percent, share: words.scores.plays(count, percent) };
    });
    const heads = [words.columns.dimension, words.columns.count];
    return [
      {
        kind: 'group',
        parts: [
          { kind: 'subheading', text: name },
          { kind: 'bars', name, heads, bars },
        ],
      },
    ];
  });
  return [
    { kind: 'heading', text: words.scores.title },
    { kind: 'hint', text: told.length > 0 ? words.scores.text : words.scores.withheld },
    ...told,
  ];
}

/** Of a room that played together: every point with the words that earned it. */
export function ownPlayParts({ play, words, names }: ReportGround): PaperPart[] {
  if (!play || play.said.length === 0) return [];
  const { scores, said } = play;
  const lines = DIMENSIONS.flatMap((dimension, k) =>
    typeof scores?.[k] === 'number' ? [words.own.line(words.dimensions[dimension], scores[k])] : [],
  );
  const rows = said.map(({ scene, decision, text, evidence }) => [
    words.decisions.where(names.scene(scene), decision + 1),
    text,
    evidence.map(({ behaviour, points }) => words.own.points(names.behaviour(behaviour), signed(points))).join(', ') ||
      words.own.nothing,
  ]);
  return [
    { kind: 'heading', text: words.own.title },
    { kind: 'hint', text: scores ? words.own.whole : words.own.part },
    ...(lines.length > 0 ? [{ kind: 'list' as const, items: lines }] : []),
    {
      kind: 'table',
      name: words.own.title,
      head: [words.own.where, words.own.said, words.own.behaviours],
      widths: [20, 45, 35],
      rows,
    },
  ];
}

export function wordParts({ report, words }: ReportGround): PaperPart[] {
  if (report.words.length === 0) return [];
  const many = report.words.length > 1;
  return [
    { kind: 'heading', text: words.words.title },
    ...report.words.flatMap((round, i): PaperPart[] => [
      ...(many ? [{ kind: 'hint' as const, text: words.words.round(i + 1) }] : []),
      {
        kind: 'list',
        inline: true,
        items: round.map(({ text, count }) => (count > 1 ? words.words.times(text, count) : text)),
        written: round.map(({ text }) => text),
      },
    ]),
  ];
}

export function reactionParts({ report: { reactions }, words }: ReportGround): PaperPart[] {
  const title: PaperPart = { kind: 'heading', text: words.reactions.title };
  if ('withheld' in reactions) return [title, { kind: 'hint', text: words.reactions.withheld }];
  const { people, value } = reactions;
  const rows = value.map((counts, i) => {
    const sum = counts.reduce((all, count, at) => all + count * (at + 1), 0);
    return [words.statements[i] ?? '', ...counts.map(String), words.number(sum / people)];
  });
  return [
    {
      kind: 'group',
      parts: [
        title,
        { kind: 'hint', text: words.reactions.text(people) },
        {
          kind: 'table',
          name: words.reactions.title,
          head: [words.columns.statement, '1', '2', '3', '4', '5', words.reactions.mean],
          widths: [46, 8, 8, 8, 8, 8, 14],
          rows,
        },
      ],
    },
  ];
}
