// The checker's report as one page that needs nothing beside it: no network, no other file. It holds the same as the terminal and the JSON.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Locale } from '../../../core/locale.ts';
import { checkPageWordsOf } from '../../../words/check-page-words-of.ts';
import type { CheckedStory } from '../check-found.ts';
import { contentsList } from './contents-list.ts';
import { html, Markup } from './html.ts';
import { pageStory } from './page-story.ts';
import { storySection } from './story-section.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** Always the same for the same reports. Without scripts it can be read as well; these only light up ways on the map and copy commands. */
export function checkPage(checked: readonly CheckedStory[], locale: Locale): string {
  const words = checkPageWordsOf(locale);
  const stories = checked.map((one, i) => pageStory(one, i + 1, locale));
  const style = ['page.css', 'page-drawings.css', 'page-layout.css'].map(read).join('\n');
  const script = read('page-script.mjs');
  const policy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<header><h1>${words.title}</h1>
<p>${words.intro}</p>
${contentsList(stories)}</header>
<main>${stories.map(storySection)}</main>
<script type="module">${new Markup(script)}</script>
</body>
</html>
`.text;
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
