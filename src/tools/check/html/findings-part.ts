// What is wrong with a story: errors first, each with its place and, where a play shows it, that play.
import { findingPlace } from '../finding-place.ts';
import { html, type Markup } from './html.ts';
import type { PageStory } from './page-story.ts';
import { playDetails } from './play-details.ts';

export function findingsPart(story: PageStory): Markup {
  const { report, words } = story;
  if (report.findings.length === 0) {
    return html`<p>${report.verdict === 'COMPLETE' ? words.noFindings : words.noFindingsBounded}</p>`;
  }
  return html`<ol class="findings">${report.findings.map((finding, i) => {
    const { level, rule, line, message, witness, texts, sources, seed } = finding;
    const place = findingPlace(finding, story);
    const label = `${words.level[level]}: ${rule}${line > 0 ? `, ${words.line(line)}` : ''}`;
    return html`<li class="finding ${level}">
<h4><span class="level">${words.level[level]}</span> <code>${rule}</code> <code class="place">${place}</code></h4>
<p>${message[story.locale]}</p>
${witness && playDetails(story, { witness, texts, sources, seed }, `finding-${i + 1}`, label)}
</li>`;
  })}</ol>`;
}
