// Every ending that plays come to, each with a shortest one.
import { html, type Markup } from './html.ts';
import { type PageStory, stopId } from './page-story.ts';
import { playDetails } from './play-details.ts';

export function endingsPart(story: PageStory): Markup {
  const { report, words } = story;
  if (report.endings.length === 0) return html`<p>${words.noEndings}</p>`;
  const stops = report.measures?.map.stops ?? [];
  return html`<p>${report.verdict === 'COMPLETE' ? words.endingsWhy : words.endingsBounded}</p>
<ul class="endings">${report.endings.map((ending, i) => {
    const stop = stops.findIndex((one) => one.kind === 'ending' && one.id === ending.id);
    const id = stopId(story, stop);
    return html`<li><h4${id && html` id="${id}"`}>${ending.id}</h4>
${playDetails(story, ending, `ending-${i + 1}`, words.ending(ending.id), ending.id)}</li>`;
  })}</ul>`;
}
