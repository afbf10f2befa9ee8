// What the checker can vouch for: whether every play was followed, and how many there are.
import type { StoryReport } from '../../../core/story-report.ts';
import { countFindings } from './count-findings.ts';
import { html, type Markup } from './html.ts';
import { wholeNumber } from './page-numbers.ts';
import type { PageStory } from './page-story.ts';

export function verdictPart(story: PageStory): Markup {
  const { report, words, shared, locale } = story;
  const { verdict, boundedBy, states, plays, measures } = report;
  const complete = verdict === 'COMPLETE';
  const why = shared.bounded[boundedBy ?? ''] ?? boundedBy ?? '';
  const said = complete ? words.complete : measures ? words.bounded(why) : words.notExplored;
  // Of plays that are not all known, neither their number nor their length is.
  const known = measures?.graph.complete === true;
  const met = known ? measures.decisionsMet : undefined;
  const most = met && (met.max === null ? words.facts.noLimit : String(met.max));
  return html`<p class="verdict ${tone(report)}"><strong>${verdict}</strong> ${said}
<strong class="count">${countFindings([story], shared)}</strong></p>
${
  measures &&
  html`<dl class="facts">
<div><dt>${words.facts.plays}</dt><dd>${plays === null ? words.facts[known ? 'unlimited' : 'unknown'] : breakable(wholeNumber(BigInt(plays), locale))}</dd></div>
<div><dt>${words.facts.decisions}</dt><dd>${wholeNumber(measures.decisions.length, locale)}</dd></div>
<div><dt>${words.facts.perPlay}</dt><dd>${met ? words.facts.range(String(met.min), most as string) : known ? shared.noneEnds : words.facts.unknown}</dd></div>
<div><dt>${words.facts.states}</dt><dd>${wholeNumber(states, locale)} <small>${words.facts.statesWhy}</small></dd></div>
</dl>`
}`;
}

/** Good news is only what holds for all plays. */
function tone({ verdict, findings }: StoryReport): 'sound' | 'doubtful' | 'unsound' {
  if (findings.some(({ level }) => level === 'error')) return 'unsound';
  return verdict === 'COMPLETE' && findings.length === 0 ? 'sound' : 'doubtful';
}

/** Numbers of a hundred digits happen: a line may end after each group of them. */
function breakable(number: string): Markup {
  return html`${number.split(/(?<=\D)/).map((group, i) => [i > 0 && html`<wbr>`, group])}`;
}
