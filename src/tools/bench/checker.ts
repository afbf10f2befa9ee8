// `npm run bench -- checker`: our explorer beside the plain way on the same stories in the same run; how time and memory grow; the budgets.
import { fork } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileInk } from '../../ink/compile.ts';
import { YOUNG_MEGABYTES } from '../check/check-apart.ts';
import { storyFolders } from '../stories/read-story.ts';
import type { Measured } from './checker-child.ts';
import { checkerStory, LARGE } from './checker-story.ts';

/** Seconds are of processor time: on a machine with nothing else to do, about the same as the clock's. */
const BUDGET = { shippedSeconds: 5, largeSeconds: 8, largeMb: 150, ratio: 3, goal: 10 };
const PLAIN_SECONDS = 10;
/** Flags that the endings look at, with scenes: about 10³, 10⁴, 10⁵ and 10⁶ states. */
const GROWTH = [
  { scenes: 2, remembered: 0 },
  { scenes: 6, remembered: 0 },
  { scenes: 20, remembered: 0 },
  { scenes: 20, remembered: 3 },
];
const CHILD = fileURLToPath(new URL('./checker-child.ts', import.meta.url));

export async function benchChecker(print: (line: string) => void): Promise<boolean> {
  const folder = resolve('.lakon/bench');
  mkdirSync(folder, { recursive: true });
  const keep = (name: string, source: string) => {
    const { json, problems } = compileInk(source);
    if (json === undefined) throw new Error(`${name} does not compile: ${problems[0]?.message}`);
    const file = join(folder, `${name}.json`);
    writeFileSync(file, json);
    return { name, file };
  };
  const shipped = storyFolders(resolve('stories')).map((path) =>
    keep(basename(path), readFileSync(join(path, 'id.ink'), 'utf8')),
  );
  const large = keep('large', checkerStory(LARGE));
  const kept: boolean[] = [];
  const within = (value: number, budget: number) => {
    kept.push(value <= budget);
    return `budget ${budget}${value <= budget ? '' : ', NOT KEPT'}`;
  };

  print(
    `Beside the plain way (inkjs, JSON of the state and its hash for each state), which gets ${PLAIN_SECONDS} s a story.`,
  );
  print('Seconds are processor time; “turns” is how often the story itself was run.\n');
  print('story          way       states  transitions     turns  seconds  transitions/s');
  const ratios: number[] = [];
  for (const { name, file } of [...shipped, keep('hub-of-ten', hub(10)), large]) {
    const plain = await run('plain', file, PLAIN_SECONDS);
    const own = await run('lakon', file);
    for (const [way, found] of Object.entries({ plain, lakon: own })) {
      const whole = found.whole ? '' : '  not exhausted';
      const cells = [
        cell(found.states, 9),
        cell(found.transitions, 13),
        cell(found.turns, 10),
        cell(found.cpuSeconds, 9),
      ];
      print(`${name.padEnd(14)} ${way} ${cells.join('')}${cell(rateOf(found), 15)}${whole}`);
    }
    const ratio = rateOf(own) / rateOf(plain);
    ratios.push(ratio);
    const total = plain.whole ? '' : 'more than ';
    print(
      `${''.padEnd(14)} ratio  transitions/s ${ratio.toFixed(1)} ×, total time ${total}${(plain.cpuSeconds / own.cpuSeconds).toFixed(1)} ×\n`,
    );
  }

  print('How it grows (the same kind of story, longer and with more to remember):');
  print('   states  transitions  seconds   peak MB  heap MB  bytes/state');
  for (const size of GROWTH) {
    const file = keep(`growth-${size.scenes}-${size.remembered}`, checkerStory({ ...LARGE, ...size })).file;
    const found = await run('lakon', file);
    const bytes = ((found.peakMb - found.beforeMb) * 1_000_000) / found.states;
    const cells = [cell(found.cpuSeconds, 9), cell(found.peakMb, 10), cell(found.heapMb, 9), cell(bytes, 13)];
    print(`${cell(found.states, 9)}${cell(found.transitions, 13)}${cells.join('')}`);
  }

  print('\nBudgets (peak MB: all that the process ever held, Node itself included):');
  for (const { name, file } of shipped) {
    const found = await run('lakon', file);
    print(`  ${name}: ${cell(found.cpuSeconds, 0)} s, ${within(found.cpuSeconds, BUDGET.shippedSeconds)}`);
  }
  const found = await run('lakon', large.file);
  print(`  100 kB story: ${cell(found.cpuSeconds, 0)} s, ${within(found.cpuSeconds, BUDGET.largeSeconds)}`);
  print(
    `  100 kB story: ${cell(found.peakMb, 0)} MB peak (${cell(found.beforeMb, 0)} before it began), ${within(found.peakMb, BUDGET.largeMb)}`,
  );
  const least = Math.min(...ratios);
  kept.push(least >= BUDGET.ratio);
  print(
    `  transitions/s against the plain way: ${least.toFixed(1)} × at least, budget ${BUDGET.ratio}, goal ${BUDGET.goal}${least >= BUDGET.goal ? ' reached' : ''}`,
  );
  print(`\n${kept.filter(Boolean).length} of ${kept.length} budgets kept`);
  return kept.every(Boolean);
}

/** Any of so many once-only questions in any order. */
function hub(questions: number): string {
  const choices = Array.from({ length: questions }, (_, i) => `* [question ${i}]\n  answer ${i}\n  -> hub`);
  return `-> hub\n=== hub\n${choices.join('\n')}\n+ [go] -> END\n`;
}

function run(way: 'plain' | 'lakon', file: string, seconds = 0): Promise<Measured> {
  return new Promise((done, fail) => {
    // The thread in which a story is checked has so much memory for what was just made; V8 divides it into three parts.
    const execArgv =
      way === 'lakon' ? [...process.execArgv, `--max-semi-space-size=${YOUNG_MEGABYTES / 3}`] : undefined;
    const child = fork(CHILD, [way, file, String(seconds)], { execArgv });
    let measured: Measured | undefined;
    child.on('message', (message) => {
      measured = message as Measured;
    });
    child.on('error', fail);
    child.on('exit', (code) => {
      if (measured) done(measured);
      else fail(new Error(`Measuring ${basename(file)} the ${way} way stopped with exit code ${code}.`));
    });
  });
}

const rateOf = (found: Measured) => found.transitions / found.cpuSeconds;

function cell(value: number, width: number): string {
  const text =
    value < 100 && !Number.isInteger(value)
      ? value.toFixed(value < 10 ? 2 : 1)
      : Math.round(value).toLocaleString('en-US');
  return text.padStart(width);
}
