// A play as one flat table, a row for every behaviour that was shown: the sum of the points column is the play's points.
import type { Debrief } from './debrief.ts';
import type { DecisionReview } from './decision-review.ts';
import type { Dimension } from './dimension.ts';
import type { Cell } from './export-csv.ts';
import { shownName } from './export-play.ts';
import { textIn } from './locale.ts';
import { takenInOrder } from './reviews-in-order.ts';
import type { Scenario } from './scenario.ts';

/** Words of the interface that a table needs; core has none of its own. */
export interface TableWords {
  columns: {
    number: string;
    scene: string;
    answered: string;
    thoughts: string;
    said: string;
    behaviour: string;
    dimension: string;
    points: string;
    reply: string;
    coach: string;
    stronger: string;
  };
  dimensions: Readonly<Record<Dimension, string>>;
}

/** The heading row and the rows. A decision that showed no scored behaviour has one row, without behaviour and points. */
export function playTable(scenario: Scenario, debrief: Debrief, words: TableWords): Cell[][] {
  const { columns } = words;
  const heading = [
    columns.number,
    columns.scene,
    columns.answered,
    columns.thoughts,
    columns.said,
    columns.behaviour,
    columns.dimension,
    columns.points,
    columns.reply,
    columns.coach,
    columns.stronger,
  ];
  return [heading, ...takenInOrder(debrief.reviews).flatMap((review) => rowsOf(scenario, review, words))];
}

function rowsOf(scenario: Scenario, review: DecisionReview, words: TableWords): Cell[][] {
  const { decision, evidence } = review;
  const before: Cell[] = [
    decision.number + 1,
    textIn(scenario.manifest.scenes.find((scene) => scene.id === decision.scene)?.title, scenario.locale),
    review.before?.text ?? '',
    review.thoughts.map(({ who, text }) => `${shownName(scenario, who)}: ${text}`).join('\n'),
    review.said,
  ];
  const after: Cell[] = [review.reply?.text ?? '', review.coach ?? '', review.stronger ?? ''];
  const shown: Cell[][] = evidence.map(({ behaviour, dimension, points }) => [
    scenario.wordings[behaviour]?.name ?? behaviour,
    words.dimensions[dimension],
    points,
  ]);
  return (shown.length > 0 ? shown : [['', '', '']]).map((middle) => [...before, ...middle, ...after]);
}
