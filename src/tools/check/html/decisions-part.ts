// Every decision in words: its options, what they show and cost, and where they can lead. What the map draws is written here.
import { basename } from 'node:path';
import type { AuthoredOption } from '../../../core/authored-decisions.ts';
import { type Content, html, type Markup } from './html.ts';
import { type MapStop, type PageStory, stopId, stopName } from './page-story.ts';

type Decision = Extract<MapStop, { kind: 'decision' }>;

export function decisionsPart(story: PageStory): Markup {
  const { report, words } = story;
  const { map, decisions, scores } = report.measures ?? {};
  const stops = [...(map?.stops ?? []).entries()];
  const met = stops.filter((entry): entry is [number, Decision] => entry[1].kind === 'decision');
  if (!map || met.length === 0) return html`<p>${words.noDecisions}</p>`;
  const judged = new Map(decisions?.flatMap(({ options }) => options.map((option) => [option.source, option])));
  const easy = new Set(decisions?.filter(({ hasBest }) => hasBest).map(({ options }) => options[0]?.source));
  return html`<p>${words.decisionsWhy}</p>${scores && html`<p>${words.regretWhy}</p>`}
${met.map(
  ([number, stop]) => html`<details class="decision"><summary>${title(story, number, stop)}</summary>
<div id="${stopId(story, number)}" class="wide" tabindex="0" role="group" aria-label="${stopName(story, number)}">
${table(story, number, stop, scores ? judged : undefined)}</div>
${scores && stop.options.some(({ source }) => easy.has(source)) && html`<p>${words.hasBest}</p>`}
</details>`,
)}`;
}

function title(story: PageStory, number: number, stop: Decision): Markup {
  const { words } = story;
  // In a file that the story includes, it is named.
  const file = stop.file === basename(story.path) ? null : html` · <code>${stop.file}</code>`;
  const line = stop.line > 0 && html` · ${words.line(stop.line)}`;
  const isLone = stop.options.length === 1;
  const count = isLone ? null : html` · ${words.options(stop.options.length)}`;
  const name = isLone ? words.lone : stopName(story, number);
  return html`<strong>${name}</strong>${stop.knot && html` · <code>${stop.knot}</code>`}${file}${line}${count}`;
}

function table(
  story: PageStory,
  number: number,
  { options, scene }: Decision,
  judged: ReadonlyMap<string, AuthoredOption> | undefined,
): Markup {
  const { words, shared, lang, locale } = story;
  const columns = judged ? [words.behaviours, words.regret, words.leadsTo] : [words.leadsTo];
  return html`<table><caption>${stopName(story, number)}${scene && `, ${shared.scene(scene)}`}</caption>
<thead><tr><th scope="col">${words.option}</th>${columns.map((one) => html`<th scope="col">${one}</th>`)}</tr></thead>
<tbody>${options.map(({ text, source }, option) => {
    const own = judged?.get(source);
    const cost = own?.regret?.mean.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    return html`<tr><th scope="row"${lang && html` lang="${lang}"`}>${text}</th>
${judged && html`<td>${own?.behaviours.join(', ') || '–'}</td><td>${cost ?? '–'}</td>`}<td>${leadsTo(story, number, option)}</td></tr>`;
  })}</tbody></table>`;
}

function leadsTo(story: PageStory, from: number, option: number): Content {
  const steps = story.report.measures?.map.steps ?? [];
  const next = steps.filter((step) => step.from === from && step.option === option);
  if (next.length === 0) return '–';
  return next.map(({ to }, i) => {
    const id = stopId(story, to);
    const name = stopName(story, to);
    return [i > 0 && ', ', id ? html`<a href="#${id}">${name}</a>` : name];
  });
}
