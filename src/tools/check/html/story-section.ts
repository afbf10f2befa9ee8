// All that the page says about one story, part by part.
import { decisionsPart } from './decisions-part.ts';
import { endingsPart } from './endings-part.ts';
import { findingsPart } from './findings-part.ts';
import { html, type Markup } from './html.ts';
import { mapPart } from './map-part.ts';
import type { PageStory } from './page-story.ts';
import { scoresPart } from './scores-part.ts';
import { verdictPart } from './verdict-part.ts';

export function storySection(story: PageStory): Markup {
  const { id, path, words, report } = story;
  const map = mapPart(story);
  const part = (name: 'findings' | 'endings' | 'decisions' | 'scores', told: Markup) =>
    html`<section class="${name}-part"><h3 id="${id}-${name}" tabindex="-1">${words[name]}</h3>${told}</section>`;
  const names = map ? (['findings', 'endings', 'map', 'decisions', 'scores'] as const) : (['findings'] as const);
  return html`<article class="story" id="${id}" aria-labelledby="${id}-path">
<h2 id="${id}-path">${path}</h2>
${verdictPart(story)}
<nav class="parts" aria-label="${words.sections}: ${path}">${names.map((name) => html`<a href="#${id}-${name}">${words[name]}</a> `)}</nav>
<div class="${map ? 'beside' : 'alone'}"><div class="told">${part('findings', findingsPart(story))}${report.measures && part('endings', endingsPart(story))}</div>
${map}
${map && part('decisions', decisionsPart(story))}</div>
${map && part('scores', scoresPart(story))}
</article>`;
}
