// The head of the page: the sum over all stories and, where there are several, a list that leads to each.
import { countFindings } from './count-findings.ts';
import { html, type Markup } from './html.ts';
import type { PageStory } from './page-story.ts';

export function contentsList(stories: readonly PageStory[]): Markup {
  const [first] = stories;
  if (!first) return html``;
  const { words, shared } = first;
  if (stories.length === 1) return html``;
  const complete = stories.filter(({ report }) => report.verdict === 'COMPLETE').length;
  return html`<p class="sum">${complete}/${stories.length} COMPLETE · ${countFindings(stories, shared)}</p>
<nav aria-label="${words.contents}"><h2>${words.contents}</h2>
<ol>${stories.map(
    (story) =>
      html`<li><a href="#${story.id}">${story.path}</a>: ${story.report.verdict}, ${countFindings([story], shared)}</li>`,
  )}</ol></nav>`;
}
