// Finds the stories that paths on the command line mean: scenario folders, folders of them, .ink files, compiled .json files.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Behaviour, Rubric } from '../../core/rubric.ts';
import { compileInk } from '../../ink/compile.ts';

export interface FoundStory {
  path: string;
  /** The compiled story; absent when it does not compile. */
  json?: string;
  problems: readonly { line: number; level: 'error' | 'warning'; message: string }[];
  /** Behaviours of the rubric beside the scenario and of the scenario itself. */
  rubric: Rubric;
  scenario?: { scenes?: { id: string }[]; outcomes?: { id: string }[] };
}

/** Throws with a plain message when a path is not there or holds no story. */
export function findStories(paths: readonly string[]): FoundStory[] {
  return paths.flatMap((path) => {
    if (!existsSync(path)) throw new Error(`${path}: there is no such file or folder.`);
    const files = statSync(path).isDirectory() ? storyFiles(path) : [path];
    if (files.length === 0) throw new Error(`${path}: no .ink or compiled .json story in it.`);
    return files.map(readFound);
  });
}

function storyFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return storyFiles(path);
      return entry.name.endsWith('.ink') || entry.name.endsWith('.ink.json') ? [path] : [];
    });
}

function readFound(path: string): FoundStory {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const folder = dirname(path);
  const scenario = readJson(join(folder, 'scenario.json')) as FoundStory['scenario'] & { behaviours?: Behaviour[] };
  const shared = [folder, dirname(folder)].map((place) => readJson(join(place, 'rubric.json'))).find(Boolean);
  const behaviours = [...((shared as { behaviours?: Behaviour[] })?.behaviours ?? []), ...(scenario?.behaviours ?? [])];
  const rubric = Object.fromEntries(behaviours.map((behaviour) => [behaviour.id, behaviour]));
  if (path.endsWith('.json')) return { path, json: text, problems: [], rubric, scenario };
  const { json, problems } = compileInk(text);
  return { path, json, problems, rubric, scenario };
}

function readJson(path: string): unknown {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${basename(path)}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
