// What plays are worth to those who do not read: for the whole play and each scene, and which plays these are.
import { DIMENSIONS } from '../../../core/dimension.ts';
import { NAIVE, type Naive, type ScoreReport } from '../../../core/story-report.ts';
import { html, type Markup } from './html.ts';
import type { PageStory } from './page-story.ts';
import { playDetails } from './play-details.ts';
import { type ScoredPart, scorePart } from './score-part.ts';

export function scoresPart(story: PageStory): Markup {
  const { words, shared, report } = story;
  const scores = report.measures?.scores;
  if (!scores) return html`<p>${report.kind === 'bare' ? words.noScoresBare : words.noScores}</p>`;
  return html`<p>${words.scoresWhy}</p>
<p>${words.scoresKey}</p>
${partsOf(scores, shared).map((part) => scorePart(story, part))}
<h4>${words.playsBehind}</h4>
<ul class="endings">${NAIVE.map((player) => naivePlay(story, scores, player))}${bestPlay(story, scores)}</ul>`;
}

function partsOf({ play, scenes, naive }: ScoreReport, shared: PageStory['shared']): ScoredPart[] {
  return [
    { title: shared.whole, scores: play, naive: (player, d) => naive[player].scores[d] },
    ...scenes.map(({ scene, dimensions }, i) => ({
      title: shared.scene(scene),
      scores: dimensions,
      naive: (player: Naive, d: number) => naive[player].scenes[i]?.scores[d],
    })),
  ];
}

function naivePlay(story: PageStory, { naive }: ScoreReport, player: Naive): Markup {
  const { words } = story;
  const play = naive[player];
  const title = `${words.naivePlay[player]} (${list(story, play.scores)})`;
  return html`<li><p><strong>${title}</strong></p>
${!play.ended && html`<p>${words.neverEnds}</p>`}
${playDetails(story, play, player, words.naivePlay[player])}</li>`;
}

function bestPlay(story: PageStory, { best }: ScoreReport): Markup | null {
  if (!best) return null;
  const { words } = story;
  const scores = list(story, best.scores);
  const title = best.missing === 0 ? words.bestReached(scores) : words.bestNearest(scores);
  return html`<li><p><strong>${title}</strong></p>
${playDetails(story, best, 'best', title)}</li>`;
}

function list({ shared }: PageStory, scores: readonly (number | null)[]): string {
  return DIMENSIONS.map((dimension, d) => `${shared.dimensions[dimension]} ${scores[d] ?? '–'}`).join(', ');
}
