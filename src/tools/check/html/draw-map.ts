// Draws the map of a story: decisions as boxes that link to their words, endings below, scenes as bands, lines between what can follow.
import type { StoryMap } from '../../../core/story-report.ts';
import { arrangeLayers } from './arrange-layers.ts';
import { html, type Markup } from './html.ts';
import { type MapStop, type PageStory, stopId, stopName } from './page-story.ts';
import { placePoints } from './place-points.ts';
import type { Ranked } from './rank-stops.ts';

const BOX = { width: 140, height: 46, beside: 12, below: 38 };
/** Room for a line that passes a layer, for the names of scenes at the left, for lines that lead back at the right. */
const BEND = 16;
const LEFT = 26;
const RIGHT = 34;
/** A drawing up to this width may be made to fit the column it stands in: its words can still be read then. */
const FITS = 720;

export function drawMap(story: PageStory, map: StoryMap, ranked: Ranked): Markup {
  const { layers, chains } = arrangeLayers(ranked);
  const across = placePoints(layers, ({ stop }) => (stop < 0 ? BEND : BOX.width + BOX.beside));
  const middle = new Map([...across].map(([point, at]) => [point, Math.round(LEFT + at)]));
  const rows = BOX.height + BOX.below;
  const topOf = (layer: number) => 8 + layer * rows;
  const xOf = new Map([...middle].filter(([{ stop }]) => stop >= 0).map(([{ stop }, x]) => [stop, x]));
  const widest = Math.max(...[...middle].map(([{ stop }, x]) => x + (stop < 0 ? 0 : BOX.width / 2)));
  const width = widest + (ranked.loops.length > 0 ? RIGHT : 8);
  const height = topOf(layers.length) - BOX.below + 12;

  const lines = chains.map(({ from, to, points }) => {
    const steps = points.map((point) => ({
      x: middle.get(point) as number,
      top: topOf(point.layer),
      bend: point.stop < 0,
    }));
    const start = steps[0]!;
    let path = `M${start.x} ${start.top + BOX.height}`;
    for (const [i, { x, top, bend }] of steps.slice(1).entries()) {
      const before = steps[i]!;
      const [y, half] = [before.top + BOX.height, BOX.below / 2];
      path += `C${before.x} ${y + half} ${x} ${top - half} ${x} ${top}`;
      if (bend) path += `V${top + BOX.height}`;
    }
    return html`<path class="line" data-line="${from} ${to}" d="${path}"/>`;
  });
  const loops = ranked.loops.map(({ from, to }) => {
    const [x1, x2] = [(xOf.get(from) as number) + BOX.width / 2, (xOf.get(to) as number) + BOX.width / 2];
    const [y1, y2] = [from, to].map((stop) => topOf(ranked.layers[stop] as number) + BOX.height / 2) as [
      number,
      number,
    ];
    const [a, b] = from === to ? [y1 + 12, y2 - 12] : [y1, y2];
    const far = Math.max(x1, x2) + RIGHT - 8;
    return html`<path class="line loop" data-line="${from} ${to}" d="M${x1} ${a}C${far} ${a} ${far} ${b} ${x2} ${b}" marker-end="url(#${story.id}-tip)"/>`;
  });
  const stops = map.stops.map((stop, number) =>
    drawStop(story, stop, number, xOf.get(number) as number, topOf(ranked.layers[number] as number)),
  );
  return html`<svg class="${width <= FITS ? 'fits' : 'large'}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="presentation">
<defs><marker id="${story.id}-tip" class="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z"/></marker></defs>
${drawBands(story, map, ranked, width, topOf)}${lines}${loops}${stops}
</svg>`;
}

function drawStop(story: PageStory, stop: MapStop, number: number, x: number, y: number): Markup {
  const id = stopId(story, number);
  const [title, below] = labels(story, stop, number);
  const { width, height } = BOX;
  const round = stop.kind === 'decision' ? 6 : height / 2;
  const box = html`<rect x="${x - width / 2}" y="${y}" width="${width}" height="${height}" rx="${round}"/>
<text x="${x}" y="${y + (below ? 20 : 28)}">${short(title)}</text>${below && html`<text class="below" x="${x}" y="${y + 36}">${below}</text>`}`;
  const full = `${stopName(story, number)}${stop.kind === 'decision' ? `, ${title}, ${below}` : ''}`;
  return id
    ? html`<a class="stop ${stop.kind}" data-stop="${number}" href="#${id}" aria-label="${full}"><title>${full}</title>${box}</a>`
    : html`<g class="stop ${stop.kind}" data-stop="${number}">${box}</g>`;
}

/** Two lines of a box. */
function labels(story: PageStory, stop: MapStop, number: number): [string, string] {
  const { words, numbers } = story;
  if (stop.kind !== 'decision') return [stop.kind === 'ending' ? stop.id : stopName(story, number), ''];
  const line = stop.line > 0 ? ` · ${words.line(stop.line)}` : '';
  const own = numbers[number] as number;
  if (own === 0) return [stop.options[0]?.text ?? '', `${words.options(1)}${line}`];
  return [`${own}${stop.knot && ` · ${stop.knot}`}`, `${words.options(stop.options.length)}${line}`];
}

/** Characters in a box. */
const MOST = 18;

const short = (text: string) => ([...text].length > MOST ? `${[...text].slice(0, MOST - 1).join('')}…` : text);

/** A band and a name for each scene; none for a story without scenes. */
function drawBands(
  { words }: PageStory,
  { stops }: StoryMap,
  { layers }: Ranked,
  width: number,
  topOf: (layer: number) => number,
): Markup[] {
  const decisions = [...stops.entries()].flatMap(([number, stop]) =>
    stop.kind === 'decision' ? [{ scene: stop.scene, layer: layers[number] as number }] : [],
  );
  const scenes = new Set(decisions.map(({ scene }) => scene));
  if (scenes.size === 1 && scenes.has('')) return [];
  return [...scenes].map((scene, i) => {
    const own = decisions.filter((one) => one.scene === scene).map(({ layer }) => layer);
    const y = topOf(Math.min(...own)) - BOX.below / 2;
    const bottom = topOf(Math.max(...own)) + BOX.height + BOX.below / 2;
    return html`<g class="band ${i % 2 === 0 ? 'even' : 'odd'}"><rect x="0" y="${y}" width="${width}" height="${bottom - y}"/>
<text transform="translate(15 ${(y + bottom) / 2}) rotate(-90)">${scene || words.noScene}</text></g>`;
  });
}
