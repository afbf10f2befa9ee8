// The steps of npm start, in order. The server then runs in this very process, so that signals reach it directly.

import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildIfNeeded } from './build.mjs';
import { endWithParent } from './end-with-parent.mjs';
import { installIfNeeded } from './install.mjs';
import { chooseLocales, createVoice } from './voice.mjs';
import { START_HELP } from './words.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * @param {readonly string[]} args
 */
export async function startProgram(args) {
  const locales = chooseLocales(process.env);
  const say = createVoice(locales, console.log);
  if (args.length > 0) {
    say(START_HELP);
    process.exit(args.every((arg) => arg === '--help' || arg === '-h') ? 0 : 2);
  }
  endWithParent();
  if (!(await installIfNeeded(ROOT, say)) || !(await buildIfNeeded(ROOT, say))) process.exit(1);
  // The server prints in the same language; it reads this setting alone.
  process.env.LAKON_LOCALE = locales.length === 1 ? locales[0] : '';
  await import(pathToFileURL(join(ROOT, 'dist', 'server', 'main.mjs')).href);
}
