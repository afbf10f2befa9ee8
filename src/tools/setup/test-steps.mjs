// The steps of npm test, in order, each with the time it may take at most.
// A step answers with numbers; a step without tests of its own counts as one.

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfNeeded } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { runNpm } from './npm-program.mjs';
import { NOTHING, playwrightTally, tallyFromReport, vitestTally } from './test-reports.mjs';
import { TEST_WORDS } from './test-words.mjs';

/** @typedef {import('./test-reports.mjs').Tally} Tally */
/** @typedef {{ root: string, say: import('./voice.mjs').Voice, failedSteps: readonly string[], whole: boolean }} Situation */
/** @typedef {{ id: string, title: import('./voice.mjs').Sentence, run: (situation: Situation) => Promise<Tally> }} Step */

const MINUTE = 60_000;

/** @type {readonly Step[]} */
export const STEPS = [
  { id: 'types', title: { id: 'Tipe', en: 'Types' }, run: scriptStep('test:types', 4 * MINUTE) },
  { id: 'lint', title: { id: 'Kerapian kode', en: 'Lint' }, run: scriptStep('test:lint', 4 * MINUTE) },
  { id: 'build', title: { id: 'Pembangunan', en: 'Build' }, run: buildStep },
  { id: 'unit', title: { id: 'Uji bagian', en: 'Unit tests' }, run: unitStep },
  { id: 'check', title: { id: 'Pemeriksaan cerita', en: 'Story check' }, run: scriptStep('check', 4 * MINUTE) },
  { id: 'e2e', title: { id: 'Uji di peramban', en: 'Browser tests' }, run: browserStep },
];

/**
 * @param {string} script
 * @param {number} timeoutMs
 * @returns {Step['run']}
 */
function scriptStep(script, timeoutMs) {
  return async ({ root, say }) => {
    const { code } = await runScript(root, say, script, [], timeoutMs);
    return code === 0 ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 };
  };
}

/** @type {Step['run']} */
async function buildStep({ root, say }) {
  const built = await buildIfNeeded(root, say, { force: true, logLevel: 'warn' });
  return built ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 };
}

/** @type {Step['run']} */
async function unitStep({ root, say }) {
  const report = freshReport(root, 'unit.json');
  const args = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runScript(root, say, 'test:unit', args, 15 * MINUTE);
  return tallyFromReport(report, vitestTally, code);
}

/** @type {Step['run']} */
async function browserStep({ root, say, failedSteps, whole }) {
  if (failedSteps.includes('build') || (!whole && !(await buildIfNeeded(root, say)))) {
    say(TEST_WORDS.notBuilt);
    return { ...NOTHING, failed: 1 };
  }
  const chromium = await ensureChromium(root, say);
  if (!chromium) return { ...NOTHING, failed: 1 };
  say(TEST_WORDS.chromium(chromium));
  const report = freshReport(root, 'e2e.json');
  const env = { LAKON_CHROMIUM: chromium, LAKON_E2E_REPORT: report };
  const { code } = await runScript(root, say, 'test:e2e', [], 40 * MINUTE, env);
  return tallyFromReport(report, playwrightTally, code);
}

/**
 * @param {string} root
 * @param {import('./voice.mjs').Voice} say
 * @param {string} script
 * @param {readonly string[]} args
 * @param {number} timeoutMs
 * @param {Record<string, string>} [env]
 */
async function runScript(root, say, script, args, timeoutMs, env = {}) {
  const colour = process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {};
  const result = await runNpm(['run', '--silent', script, '--', ...args], {
    cwd: root,
    env: { ...process.env, ...colour, ...env },
    timeoutMs,
  });
  if (result.timedOut) say(TEST_WORDS.tookTooLong(timeoutMs / MINUTE));
  return result;
}

/**
 * Where a report will be written; an earlier one is removed, or its numbers could be taken for new ones.
 * @param {string} root
 * @param {string} name
 */
function freshReport(root, name) {
  const folder = join(root, '.lakon', 'reports');
  mkdirSync(folder, { recursive: true });
  rmSync(join(folder, name), { force: true });
  return join(folder, name);
}
