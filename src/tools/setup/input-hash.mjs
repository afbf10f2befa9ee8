// One number for everything that the built game is made of: if it is the same, so is the build.
// By content, not by date: a checkout or a copy changes dates and nothing else.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const INPUTS = ['assets', 'index.html', 'package-lock.json', 'package.json', 'public', 'src', 'stories'];
const INPUT_PATTERNS = [/^vite(\..+)?\.config\.[cm]?[jt]s$/, /^tsconfig(\..+)?\.json$/];

/**
 * The hash of all inputs of the build, as hexadecimal text.
 * @param {string} root
 * @param {string} [stories] a folder of scenarios to build instead of the project's own
 */
export function hashInputs(root, stories) {
  const names = readdirSync(root).filter(
    (name) => INPUTS.includes(name) || INPUT_PATTERNS.some((one) => one.test(name)),
  );
  const paths = names.flatMap((name) => filesBelow(root, name));
  if (stories) paths.push(...filesBelow(root, stories));
  const hash = createHash('sha256');
  for (const path of paths.sort()) {
    const content = readFileSync(resolve(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function filesBelow(root, path) {
  const place = resolve(root, path);
  const stats = statSync(place, { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [path];
  return readdirSync(place)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => filesBelow(root, join(path, name)));
}
