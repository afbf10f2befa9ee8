// The scores of one part of a story, the whole play or a scene: per dimension the spread of chance and what the naive players come to.
import { PROFICIENT } from '../../../core/band.ts';
import { DIMENSIONS, type Dimension } from '../../../core/dimension.ts';
import { type DimensionScores, NAIVE, type Naive } from '../../../core/story-report.ts';
import { distributionChart } from './distribution-chart.ts';
import { html, type Markup } from './html.ts';
import { decimal, finePercent, percent } from './page-numbers.ts';
import type { PageStory } from './page-story.ts';

export interface ScoredPart {
  title: string;
  scores: DimensionScores;
  naive: (player: Naive, d: number) => number | null | undefined;
}

export function scorePart(story: PageStory, part: ScoredPart): Markup {
  const { words, locale } = story;
  const unended = Math.max(...DIMENSIONS.map((one) => part.scores[one]?.random.unended ?? 0));
  return html`<div class="wide" tabindex="0" role="group" aria-label="${words.scores}: ${part.title}">
<table class="scores"><caption>${part.title}</caption>
<thead><tr><th scope="col" rowspan="2">${story.shared.dimension}</th><th scope="colgroup" colspan="5">${words.randomPlayer}</th>
<th scope="colgroup" colspan="4">${words.naivePlayers}</th><th scope="col" rowspan="2">${words.points}</th></tr>
<tr><th scope="col">${words.distribution}</th>${[words.min, words.mean, words.max, words.passes].map((one) => html`<th scope="col">${one}</th>`)}
${NAIVE.map((player) => html`<th scope="col">${words.naive[player]}</th>`)}</tr></thead>
<tbody>${DIMENSIONS.map((dimension, d) => row(story, part, dimension, d))}</tbody></table></div>
${unended > 0 && html`<p>${words.unended(finePercent(unended, locale))}</p>`}
${allChances(story, part)}`;
}

function row({ words, shared, locale }: PageStory, part: ScoredPart, dimension: Dimension, d: number): Markup {
  const name = html`<th scope="row">${shared.dimensions[dimension]}</th>`;
  const own = part.scores[dimension];
  if (!own) return html`<tr>${name}<td colspan="10">${words.notScored}</td></tr>`;
  const { random, pass, points } = own;
  const [mean, passes] = [decimal(random.mean, locale), percent(pass, locale)];
  return html`<tr>${name}<td>${distributionChart(random, words.chart(mean, passes))}</td>
<td>${random.min}</td><td>${mean}</td><td>${random.max}</td><td>${passes}</td>
${NAIVE.map((player) => score(part.naive(player, d)))}<td>${points.min} … ${points.max}</td></tr>`;
}

const score = (value: number | null | undefined) =>
  (value ?? 0) >= PROFICIENT ? html`<td><strong>${value}</strong></td>` : html`<td>${value ?? '–'}</td>`;

/** The bars as a table: scores that no dimension reaches are left out. */
function allChances({ words, shared, locale }: PageStory, { title, scores }: ScoredPart): Markup {
  const chances = DIMENSIONS.map(
    (one) => new Map(scores[one]?.random.chances.map(({ score: value, chance }) => [value, chance])),
  );
  const reached = [...new Set(chances.flatMap((one) => [...one.keys()]))].sort((a, b) => a - b);
  const cell = (chance: number | undefined) => (chance === undefined ? '–' : finePercent(chance, locale));
  return html`<details class="chances"><summary>${words.allChances}: ${title}</summary>
<div class="wide" tabindex="0" role="group" aria-label="${words.chancesOf(title)}">
<table><caption>${words.chancesOf(title)}</caption>
<thead><tr><th scope="col">${words.score}</th>${DIMENSIONS.map((one) => html`<th scope="col">${shared.dimensions[one]}</th>`)}</tr></thead>
<tbody>${reached.map((value) => html`<tr><th scope="row">${value}</th>${chances.map((one) => html`<td>${cell(one.get(value))}</td>`)}</tr>`)}</tbody>
</table></div></details>`;
}
