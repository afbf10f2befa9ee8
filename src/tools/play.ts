// `npm run play`: the whole game in the terminal, from the same core as the page.
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { debrief } from '../core/debrief.ts';
import { LOCALES, type Locale } from '../core/locale.ts';
import { unpackGraph } from '../core/pack-graph.ts';
import { cutAt, type Play, withChoice } from '../core/play.ts';
import type { Scenario } from '../core/scenario.ts';
import { sceneReport } from '../core/scene-report.ts';
import { shownOrder } from '../core/shown-order.ts';
import type { Trace } from '../core/trace.ts';
import { scoresLine, transcript } from '../core/transcript.ts';
import { writePlay } from '../core/written-play.ts';
import { PlayMismatch, replay } from '../ink/run.ts';
import { TERMINAL_WORDS } from '../words/terminal-words.ts';
import { choiceList } from './play/choice-list.ts';
import { playFile } from './play/play-file.ts';
import { printDebrief } from './play/print-debrief.ts';
import { buildStory } from './stories/build-stories.ts';
import { storyFolders } from './stories/read-story.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    locale: { type: 'string', default: 'id' },
    choices: { type: 'string', default: '' },
    seed: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const locale: Locale = LOCALES.find((one) => one === values.locale) ?? 'id';
const words = TERMINAL_WORDS[locale];
const root = resolve(process.env.LAKON_STORIES ?? 'stories');

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

if (values.help) {
  console.log(words.usage);
  process.exit(0);
}
const [id] = positionals;
if (!id) stop(words.usage);
if (/\.(ink|json)$/.test(id)) {
  const list = choiceList(values.choices);
  if (!list) stop(words.badChoices(values.choices));
  const code = await playFile(id, list, Number(values.seed) || 0, locale);
  // A pipe may not yet have taken all that was said.
  process.stdout.write('', () => process.exit(code));
  await new Promise(() => {});
}
const folder = storyFolders(root).find((one) => one.endsWith(id));
if (!folder) {
  const known = storyFolders(root).map((one) => one.slice(root.length + 1));
  stop(words.unknown(id, known.join(', ')));
}
const choices = choiceList(values.choices);
if (!choices) stop(words.badChoices(values.choices));

const story = buildStory(folder, resolve('assets/catalogue.json'), resolve('.lakon/graphs'));
const scenario = (story.scenarios[locale] ?? Object.values(story.scenarios)[0]) as Scenario;
const fresh: Play = {
  scenario: id,
  shape: scenario.shape,
  locale: scenario.locale,
  seed: Number(values.seed) || 1,
  choices: [],
};

let printed = 0;
let sceneShown = '';

function show(trace: Trace): void {
  const lines = transcript(scenario, trace);
  console.log(lines.slice(printed).join('\n'));
  printed = lines.length;
  const scene = trace.turns[trace.turns.length - 1]?.scene ?? '';
  if (sceneShown !== '' && (scene !== sceneShown || trace.outcome !== undefined)) {
    const report = sceneReport(trace, sceneShown, scenario.rubric, scenario.bounds);
    console.log(`\n-- ${words.sceneDone}: ${scoresLine(report.scores, words.dimensions)}`);
  }
  sceneShown = scene;
}

/** Plays on from a play until the end or until the player leaves; resolves to where it stands then. */
async function playOn(start: Play): Promise<Trace> {
  let trace = replay(scenario, start);
  show(trace);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const asked = terminal[Symbol.asyncIterator]();
  while (trace.outcome === undefined) {
    const decision = trace.turns[trace.turns.length - 1]?.decision;
    if (!decision) break;
    const order = shownOrder(trace.play.seed, decision.number, decision.options.length);
    console.log(`\n${order.map((at, shown) => `  ${shown + 1}. ${decision.options[at]?.text}`).join('\n')}`);
    process.stdout.write(`${words.prompt}: `);
    const answer = await asked.next();
    const key = answer.done ? 'q' : answer.value.trim();
    if (key === 'q') break;
    if (key === 'u' && trace.play.choices.length > 0) {
      trace = replay(scenario, cutAt(trace.play, trace.play.choices.length - 1));
      printed = 0;
      show(trace);
    }
    const option = decision.options[order[Number(key) - 1] ?? -1];
    if (!option) continue;
    trace = replay(scenario, withChoice(trace.play, option.index));
    show(trace);
  }
  terminal.close();
  return trace;
}

try {
  const trace = await playOn({ ...fresh, choices });
  if (trace.outcome === undefined) {
    console.log(`\n${words.leave}: npm run play -- ${id} --locale ${locale} --choices ${trace.play.choices.join(',')}`);
  } else {
    console.log(printDebrief(scenario, debrief(scenario, trace, unpackGraph(story.graph))).join('\n'));
  }
  console.log(`\n${writePlay(trace.play)}`);
} catch (error) {
  if (!(error instanceof PlayMismatch)) throw error;
  stop(error.message);
}
