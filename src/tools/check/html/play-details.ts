// A list of choices to be opened and read: the words of each choice, where it is made, and the command that plays it.
// Opened, it is also what the map shows: `data-way` holds the stops that it passes.
import { replayCommand } from '../replay-command.ts';
import { type Content, html, type Markup } from './html.ts';
import { type PageStory, stopId, stopName } from './page-story.ts';

export interface PlayToShow {
  witness: readonly number[];
  texts?: readonly string[];
  sources?: readonly string[];
  seed?: number | null;
}

/** `name` is added to the story's id; `label` says on the map what is shown. `ending`: the id of the one that the play comes to. */
export function playDetails(story: PageStory, play: PlayToShow, name: string, label: string, ending?: string): Markup {
  const { words } = story;
  const id = `${story.id}-play-${name}`;
  const { witness, texts = [], sources = [], seed } = play;
  return html`<details class="play" id="${id}" data-way="${wayOf(story, sources, ending).join(' ')}" data-label="${label}">
<summary>${words.play.show(witness.length)}</summary>
${choices(story, texts, sources)}
${texts.length < witness.length && html`<p>${words.play.noWords}</p>`}
${seed !== undefined && html`<p>${seed === null ? words.play.noSeed : words.play.seed(seed)}</p>`}
<p>${words.play.command}</p>
<p class="command"><code tabindex="0">${replayCommand(story.path, witness, seed)}</code>
<button type="button" class="copy" data-copied="${words.play.copied}" hidden>${words.play.copy}</button></p>
<p><a class="to-map" href="#${story.id}-map" hidden>${words.play.onMap}</a></p>
</details>`;
}

function choices(story: PageStory, texts: readonly string[], sources: readonly string[]): Content {
  if (texts.length === 0) return null;
  const { lang } = story;
  return html`<ol>${texts.map((text, i) => {
    const stop = story.stopOf.get(sources[i] ?? '');
    const id = stop === undefined ? null : stopId(story, stop);
    const made = id && html` <a href="#${id}">${placeName(story, stop as number)}</a>`;
    return html`<li><span${lang && html` lang="${lang}"`}>${text}</span>${made}</li>`;
  })}</ol>`;
}

function placeName(story: PageStory, stop: number): string {
  const found = story.report.measures?.map.stops[stop];
  const line = found?.kind === 'decision' && found.line > 0 ? `, ${story.words.line(found.line)}` : '';
  const isLone = (story.numbers[stop] ?? 0) === 0;
  return `${isLone ? story.words.lone : stopName(story, stop)}${line}`;
}

/** From the start on. The last choice is followed where it leads to one stop alone, and the play is over there. */
function wayOf({ report, stopOf }: PageStory, sources: readonly string[], ending?: string): number[] {
  const map = report.measures?.map;
  if (!map) return [];
  const way = sources.map((source) => stopOf.get(source)).filter((stop) => stop !== undefined);
  const end = map.stops.findIndex((stop) => stop.kind === 'ending' && stop.id === ending);
  if (end >= 0) return [0, ...way, end];
  const last = way.at(-1) ?? 0;
  const stop = map.stops[last];
  const option = stop?.kind === 'decision' ? stop.options.findIndex(({ source }) => source === sources.at(-1)) : 0;
  const next = map.steps.filter((step) => step.from === last && step.option === option);
  const over = next.length === 1 && map.stops[next[0]!.to]?.kind !== 'decision';
  return over ? [0, ...way, next[0]!.to] : [0, ...way];
}
