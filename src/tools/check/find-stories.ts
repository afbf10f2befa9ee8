// Finds the stories that paths on the command line mean: scenario folders, folders of them, .ink files, compiled .json files.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

export type FoundStory =
  /** `file`: the one language of a scenario's that was asked for. */
  { kind: 'scenario'; folder: string; file?: string } | { kind: 'bare'; path: string };

/** Throws with a plain message when a path is not there, or is a folder without any story. */
export function findStories(paths: readonly string[]): FoundStory[] {
  return paths.flatMap((path): FoundStory[] => {
    if (!existsSync(path)) throw new Error(`${path}: there is no such file or folder.`);
    if (statSync(path).isDirectory()) {
      const found = storiesIn(path);
      if (found.length === 0) throw new Error(`${path}: no scenario, .ink or .ink.json in it.`);
      return found;
    }
    const isLanguage = /^(id|en)\.ink$/.test(basename(path)) && isScenario(dirname(path));
    return isLanguage ? [{ kind: 'scenario', folder: dirname(path), file: basename(path) }] : [{ kind: 'bare', path }];
  });
}

const isScenario = (folder: string) => existsSync(join(folder, 'scenario.json'));

function storiesIn(folder: string): FoundStory[] {
  if (isScenario(folder)) return [{ kind: 'scenario', folder }];
  const found = readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap((entry): FoundStory[] => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : storiesIn(path);
      return /\.ink(\.json)?$/.test(entry.name) ? [{ kind: 'bare', path }] : [];
    });
  const parts = new Set(found.flatMap((one) => (one.kind === 'bare' ? includedBy(one.path) : [])));
  return found.filter((one) => one.kind === 'scenario' || !parts.has(one.path));
}

/** What a story includes is a part of it, and no story of its own. */
function includedBy(path: string): string[] {
  const names = readFileSync(path, 'utf8').matchAll(/^[ \t]*INCLUDE[ \t]+(.+?)[ \t\r]*$/gm);
  return Array.from(names, ([, name]) => join(dirname(path), name as string));
}

/** Ours are the scenarios in the folder `stories` that this program is run beside. */
export function isOurs(folder: string): boolean {
  return dirname(resolve(folder)) === resolve('stories');
}
