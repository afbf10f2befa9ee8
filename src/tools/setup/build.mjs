// Builds the game and its server when something they are made of has changed.
// The new build takes the place of the old one in one move, and only when it is whole.

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashInputs } from './input-hash.mjs';
import { runProgram } from './run-program.mjs';
import { WORDS } from './words.mjs';

// Inside dist/web, which a build by hand empties: then nothing is known of it, and it is built again.
const STAMP = join('web', '.lakon-build');

/**
 * Returns whether dist/ holds the present state now. The errors of a failed build are shown as they come.
 * @param {string} root
 * @param {import('./voice.mjs').Voice} say
 * @param {{ force?: boolean, logLevel?: 'error' | 'warn' }} [options] force: build even if nothing has changed
 * @returns {Promise<boolean>}
 */
export async function buildIfNeeded(root, say, { force = false, logLevel = 'error' } = {}) {
  const inputs = hashInputs(root, process.env.LAKON_STORIES);
  const dist = join(root, 'dist');
  if (!force && inputs === stampOf(dist)) {
    say(WORDS.nothingChanged);
    return true;
  }
  say(WORDS.building);
  const started = Date.now();
  const fresh = join(root, '.lakon', `build-${process.pid}`);
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  try {
    for (const [part, config] of [
      ['web', 'vite.config.ts'],
      ['server', 'vite.server.config.ts'],
    ]) {
      if (!(await viteBuild(root, String(config), join(fresh, String(part)), logLevel, say))) {
        say(WORDS.buildFailed);
        return false;
      }
    }
    writeFileSync(join(fresh, STAMP), inputs);
    replace(dist, fresh, join(root, '.lakon', `old-${process.pid}`));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  say(WORDS.built((Date.now() - started) / 1000));
  return true;
}

/** @param {string} dist */
function stampOf(dist) {
  const stamp = join(dist, STAMP);
  const whole = existsSync(join(dist, 'server', 'main.mjs')) && existsSync(join(dist, 'web', 'index.html'));
  return whole && existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
}

/**
 * @param {string} root
 * @param {string} config
 * @param {string} outDir
 * @param {string} logLevel
 * @param {import('./voice.mjs').Voice} say
 */
async function viteBuild(root, config, outDir, logLevel, say) {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', '--config', config, '--outDir', outDir, '--emptyOutDir', '--logLevel', logLevel];
  const onWaiting = (/** @type {number} */ seconds) => say(WORDS.stillBuilding(seconds));
  const env = { ...process.env, NODE_ENV: 'production' };
  const { code } = await runProgram(process.execPath, args, { cwd: root, env, onWaiting });
  return code === 0;
}

/**
 * @param {string} place
 * @param {string} fresh
 * @param {string} aside
 */
function replace(place, fresh, aside) {
  rmSync(aside, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, aside);
  renameSync(fresh, place);
  rmSync(aside, { recursive: true, force: true });
}
