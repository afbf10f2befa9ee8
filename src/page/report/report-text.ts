// A room's report as a document: facts, what follows from it, what was chosen, what it cannot say, and who signs.
import type { RoomReport } from '../../core/room/report.ts';
import type { PaperPart } from '../paper/paper-part.ts';
import { reportDecisions } from './report-decisions.ts';
import { draftFindings, draftRecommendations, pointsOf } from './report-drafts.ts';
import { ownPlayParts, reactionParts, scoreParts, wordParts } from './report-figures.ts';
import type { ReportGround } from './report-ground.ts';

/** To be written on by hand. */
const DOTS = '…………………';
const NAME = '(……………………………)';

export function reportText(ground: ReportGround): PaperPart[] {
  const { report, words, names, fields } = ground;
  const findings = pointsOf(fields.findings, draftFindings(ground));
  const recommendations = pointsOf(fields.recommendations, draftRecommendations(ground));
  const sentences = report.sentences.map(({ text }) => text);
  return [
    { kind: 'title', text: words.heading },
    { kind: 'subtitle', text: words.subheading(names.title) },
    ...(report.setup.rehearsal ? [{ kind: 'warning' as const, text: words.rehearsal }] : []),
    { kind: 'facts', rows: reportFacts(ground) },
    { kind: 'heading', text: words.findings.title },
    ...(findings.length > 0
      ? [{ kind: 'list' as const, items: findings }]
      : [{ kind: 'paragraph' as const, text: words.findings.none }]),
    { kind: 'heading', text: words.recommendations.title },
    ...(recommendations.length > 0 ? [{ kind: 'list' as const, items: recommendations }] : []),
    ...(recommendations.length > 1 ? [] : [{ kind: 'lines' as const, count: 2 }]),
    ...(sentences.length > 0
      ? [
          { kind: 'heading' as const, text: words.sentences },
          { kind: 'list' as const, items: sentences, written: sentences },
        ]
      : []),
    ...reportDecisions(ground),
    ...scoreParts(ground),
    ...ownPlayParts(ground),
    ...wordParts(ground),
    ...reactionParts(ground),
    {
      kind: 'group',
      parts: [
        { kind: 'heading', text: words.limits.title },
        { kind: 'list', items: limitsOf(ground) },
      ],
    },
    {
      kind: 'signatures',
      blocks: [
        { place: '', role: words.signed.superior, name: NAME, number: words.signed.number },
        {
          place: placeAndDate(ground),
          role: words.signed.facilitator,
          name: fields.facilitator || NAME,
          number: words.signed.number,
        },
      ],
    },
  ];
}

/** What the report is about, label and value; what was not filled in is empty. */
export function reportFacts({ report, words, names, fields }: ReportGround): [string, string][] {
  const { labels } = words.fields;
  return [
    [labels.activity, fields.activity],
    [labels.place, fields.place],
    [labels.date, fields.date],
    [labels.hours, fields.hours],
    [words.facts.scenario, names.title],
    [words.facts.mode, words.modes[report.setup.mode]],
    ...people(report, fields.people, words),
    [labels.facilitator, fields.facilitator],
  ];
}

/** Where a phone is one person, their number is that of the people, unless it was said otherwise. */
function people({ setup, people }: RoomReport, typed: string, words: ReportGround['words']): [string, string][] {
  const single = setup.mode === 'together' || setup.mode === 'each';
  const counted = setup.mode === 'cards' ? words.facts.hands : single ? words.facts.phones : words.facts.tables;
  if (single && typed === '') return [[words.facts.people, String(people)]];
  return [
    [words.facts.people, typed],
    [counted, String(people)],
  ];
}

/** Each in a sentence or two. */
export function limitsOf({ report, words }: ReportGround): string[] {
  const { always, anonymous, named, modes } = words.limits;
  const own = modes[report.setup.mode];
  return report.rows ? [...always, named] : [...always, anonymous, ...(own ? [own] : [])];
}

function placeAndDate({ fields }: ReportGround): string {
  const { place, date } = fields;
  return `${place || DOTS}, ${date || DOTS}`;
}
