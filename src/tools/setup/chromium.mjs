// Finds a Chromium for the browser tests, or brings one: by Playwright, else by the system's packages.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runProgram } from './run-program.mjs';
import { TEST_WORDS } from './test-words.mjs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a Chromium that runs; undefined, after a sentence, if there is none and none can be had.
 * @param {string} root
 * @param {import('./voice.mjs').Voice} say
 * @returns {Promise<string | undefined>}
 */
export async function ensureChromium(root, say) {
  const named = process.env.LAKON_CHROMIUM;
  if (named) {
    if (await runs(root, named)) return named;
    say(TEST_WORDS.chromiumUnusable(named));
    return undefined;
  }
  const downloaded = await downloadPlace(root);
  const found = await firstThatRuns(root, [...USUAL_PLACES, downloaded]);
  if (found) return found;

  say(TEST_WORDS.downloadingChromium);
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  await runProgram(process.execPath, [playwright, 'install', '--no-shell', 'chromium'], {
    cwd: root,
    timeoutMs: 180_000,
  });
  if (await runs(root, downloaded)) return downloaded;

  await installPackage(root, say);
  const installed = await firstThatRuns(root, [...USUAL_PLACES, downloaded]);
  if (!installed) say(TEST_WORDS.noChromium);
  return installed;
}

/**
 * Where Playwright keeps, or would keep, its own.
 * @param {string} root
 * @returns {Promise<string>}
 */
async function downloadPlace(root) {
  const { chromium } = await import(pathToFileURL(join(root, 'node_modules', '@playwright', 'test', 'index.mjs')).href);
  return chromium.executablePath();
}

/**
 * @param {string} root
 * @param {readonly string[]} paths
 */
async function firstThatRuns(root, paths) {
  for (const path of paths) {
    if (await runs(root, path)) return path;
  }
  return undefined;
}

// A file that exists may still lack its libraries, or be a stub that only offers to install the real one.
/**
 * @param {string} root
 * @param {string} path
 */
async function runs(root, path) {
  if (!existsSync(path)) return false;
  // On Windows asking for the version opens a window.
  if (process.platform === 'win32') return true;
  const { code, output } = await runProgram(path, ['--version'], { cwd: root, quiet: true, timeoutMs: 30_000 });
  return code === 0 && /chrom/i.test(output);
}

/**
 * @param {string} root
 * @param {import('./voice.mjs').Voice} say
 */
async function installPackage(root, say) {
  if (!existsSync('/usr/bin/apt-get')) return;
  const isRoot = process.getuid?.() === 0;
  const prefix = isRoot ? [] : ['sudo', '-n'];
  const mayInstall = isRoot || (await runProgram('sudo', ['-n', 'true'], { cwd: root, quiet: true })).code === 0;
  if (!mayInstall) return;
  say(TEST_WORDS.installingChromium);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    const [command = '', ...rest] = [...prefix, 'apt-get', ...args];
    await runProgram(command, rest, { cwd: root, env, timeoutMs: 300_000 });
  }
}
