// `npm run check`: explores every play of stories and reports what is wrong with them, in the terminal, as JSON, as a page. Exit 0: no error; 1: at least one; 2: could not run.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LOCALES, type Locale } from '../core/locale.ts';
import { CHECK_WORDS } from '../words/check-words.ts';
import { checkApart } from './check/check-apart.ts';
import type { CheckedStory } from './check/check-found.ts';
import { findStories } from './check/find-stories.ts';
import { checkPage } from './check/html/check-page.ts';
import { jsonReport } from './check/json-report.ts';
import { painter } from './check/paint.ts';
import { printReport, printSum } from './check/print-report.ts';
import { progressLine } from './check/progress-line.ts';
import { whyNotWritable } from './check/why-not-writable.ts';
import { chooseLocales } from './setup/voice.mjs';

const spoken: Locale = chooseLocales(process.env)[0] ?? 'id';

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      html: { type: 'string' },
      help: { type: 'boolean', default: false },
      locale: { type: 'string', default: spoken },
      'max-states': { type: 'string', default: '2000000' },
      'max-seconds': { type: 'string', default: '300' },
    },
  });
  const locale = LOCALES.find((one) => one === values.locale);
  if (!locale) throw new Error(CHECK_WORDS[spoken].noLocale(values.locale));
  const words = CHECK_WORDS[locale];
  if (values.help) {
    console.log(words.usage);
    return 0;
  }
  const numberOf = (name: 'max-states' | 'max-seconds') => {
    const number = Number(values[name]);
    if (!(number > 0)) throw new Error(words.needsNumber(name, values[name]));
    return number;
  };
  const maxStates = numberOf('max-states');
  const milliseconds = numberOf('max-seconds') * 1000;
  // Known before the long work begins.
  const obstacle = values.html === undefined ? null : whyNotWritable(values.html);
  if (obstacle) throw new Error(words.notWritable[obstacle](values.html as string));
  const stories = findStories(positionals.length > 0 ? positionals : ['stories']);
  const paint = painter(process.stdout, process.env);
  const line = progressLine(process.stderr, words, locale);
  const checked: CheckedStory[] = [];
  for (const story of stories) {
    const started = performance.now();
    const task = { found: story, catalogue: resolve('assets/catalogue.json'), maxStates, milliseconds };
    const path = story.kind === 'bare' ? story.path : story.folder;
    const found = await checkApart(task, (progress) => line.show(path, progress, started));
    line.clear();
    checked.push(...found);
    if (values.json) continue;
    for (const one of found) console.log(printReport(one, locale, paint));
  }
  if (values.html !== undefined) writeFileSync(values.html, checkPage(checked, locale));
  if (values.json) console.log(JSON.stringify(jsonReport(checked, locale)));
  else {
    console.log(printSum(checked, locale, paint));
    if (values.html !== undefined) console.log(words.written(values.html));
  }
  return checked.some(({ report }) => report.findings.some(({ level }) => level === 'error')) ? 1 : 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
