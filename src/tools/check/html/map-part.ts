// The map of a story: its drawing in a box that scrolls by itself, or a plain word where there is too much to draw.

import { drawMap } from './draw-map.ts';
import { html, type Markup } from './html.ts';
import { wholeNumber } from './page-numbers.ts';
import type { PageStory } from './page-story.ts';
import { rankStops } from './rank-stops.ts';

/** What can still be read: stops, and places where a line passes a layer. */
const MOST_STOPS = 300;
const MOST_BENDS = 4_000;

/** Nothing where nothing was explored. */
export function mapPart(story: PageStory): Markup | null {
  const { id, words, report } = story;
  const map = report.measures?.map;
  if (!map) return null;
  const heading = html`<h3 id="${id}-map" tabindex="-1">${words.map}</h3>`;
  const ranked = rankStops(map);
  const bends = ranked.lines.reduce((sum, { from, to }) => sum + ranked.layers[to]! - ranked.layers[from]! - 1, 0);
  if (map.stops.length > MOST_STOPS || bends > MOST_BENDS) {
    return html`<section class="map">${heading}<p>${words.tooBig(wholeNumber(map.stops.length - 1, story.locale))}</p></section>`;
  }
  const loops = ranked.loops.length > 0 && html` (${words.repeats})`;
  return html`<section class="map">${heading}
<p class="why">${words.mapWhy}${loops}</p>
<p class="lit" role="status" hidden><span>${words.lit}</span> <a href="#${id}"></a> <button type="button">${words.unlit}</button></p>
<p class="skip"><a href="#${id}-decisions">${words.skipMap}</a></p>
<div class="drawing" tabindex="0" role="group" aria-label="${words.map}">
${drawMap(story, map, ranked)}
</div></section>`;
}
