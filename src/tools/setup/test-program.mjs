// The course of npm test: goes through the steps, goes on after a failure, and sums up.
// What a step does is in test-steps.mjs; how its numbers are read in test-reports.mjs.

import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { endWithParent } from './end-with-parent.mjs';
import { installIfNeeded } from './install.mjs';
import { NOTHING, summaryLine, sumOf } from './test-reports.mjs';
import { STEPS } from './test-steps.mjs';
import { TEST_HELP, TEST_WORDS } from './test-words.mjs';
import { chooseLocales, createVoice } from './voice.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * @param {readonly string[]} args
 */
export async function testProgram(args) {
  const say = createVoice(chooseLocales(process.env), console.log);
  const asked = readArgs(args);
  if (asked === undefined || asked.help) {
    say(TEST_HELP);
    process.exit(asked ? 0 : 2);
  }
  const chosen = chooseSteps(asked.only);
  if (typeof chosen === 'string') {
    say(TEST_WORDS.unknownStep(chosen, STEPS.map((step) => step.id).join(', ')));
    process.exit(2);
  }
  endWithParent();
  const started = Date.now();
  const installed = await installIfNeeded(ROOT, say);
  const results = installed ? await runSteps(chosen, say) : [{ id: 'install', tally: { ...NOTHING, failed: 1 } }];

  const total = sumOf(results.map((result) => result.tally));
  say(TEST_WORDS.summary((Date.now() - started) / 1000));
  for (const { id, tally } of results)
    console.log(`  ${tally.failed ? '✗' : '✓'} ${id.padEnd(8)} ${summaryLine(tally)}`);
  console.log(summaryLine(total));
  process.exitCode = total.failed > 0 ? 1 : 0;
}

/** @param {readonly string[]} args */
function readArgs(args) {
  try {
    const options = /** @type {const} */ ({ only: { type: 'string' }, help: { type: 'boolean', short: 'h' } });
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return undefined;
  }
}

/**
 * The steps to run, or what was asked for that is none.
 * @param {string | undefined} only
 * @returns {readonly import('./test-steps.mjs').Step[] | string}
 */
function chooseSteps(only) {
  if (only === undefined) return STEPS;
  const names = only.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !STEPS.some((step) => step.id === name));
  return unknown ?? STEPS.filter((step) => names.includes(step.id));
}

/**
 * @param {readonly import('./test-steps.mjs').Step[]} steps
 * @param {import('./voice.mjs').Voice} say
 */
async function runSteps(steps, say) {
  /** @type {{ id: string, tally: import('./test-reports.mjs').Tally }[]} */
  const results = [];
  for (const step of steps) {
    say(TEST_WORDS.heading(step.title));
    const started = Date.now();
    const failedSteps = results.filter((result) => result.tally.failed > 0).map((result) => result.id);
    const tally = await step.run({ root: ROOT, say, failedSteps, whole: steps.length === STEPS.length });
    results.push({ id: step.id, tally });
    console.log(`${step.id}: ${summaryLine(tally)} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  }
  return results;
}
