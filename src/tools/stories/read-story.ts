// Reads a scenario's folder from disk, with the rubric beside it, into what ink/assemble takes. Refuses what is no valid file.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import * as v from 'valibot';
import type { Catalogue } from '../../core/catalogue.ts';
import { LOCALES } from '../../core/locale.ts';
import type { Behaviour } from '../../core/rubric.ts';
import type { Manifest } from '../../core/scenario.ts';
import type { ScenarioSources } from '../../ink/scenario-sources.ts';
import { manifestSchema, rubricSchema, wordingsSchema } from './manifest-schema.ts';

/** A file that is not what it should be: its name, where in it, and what was expected. */
export class BadFile extends Error {
  override readonly name = 'BadFile';
  constructor(
    readonly file: string,
    detail: string,
  ) {
    super(`${file}: ${detail}`);
  }
}

/** The folders under `root` that hold a scenario.json, in alphabetical order. */
export function storyFolders(root: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'scenario.json')))
    .map((entry) => join(root, entry.name))
    .sort();
}

/** Reads one folder. The rubric is looked for beside the folder; a scenario that stands alone goes by the one that ships. Throws BadFile. */
export function readStory(folder: string, catalogueFile: string): ScenarioSources {
  const beside = dirname(folder);
  const shared = existsSync(join(beside, 'rubric.json')) ? beside : resolve('stories');
  const manifest = readJson(join(folder, 'scenario.json'), manifestSchema) as Manifest;
  if (manifest.id !== basename(folder)) {
    throw new BadFile(
      join(folder, 'scenario.json'),
      `"id" is "${manifest.id}"; expected the folder's name, "${basename(folder)}"`,
    );
  }
  const locales = LOCALES.filter((locale) => existsSync(join(folder, `${locale}.ink`)));
  const worded = LOCALES.filter((locale) => existsSync(join(shared, `rubric.${locale}.json`)));
  return {
    manifest,
    ink: Object.fromEntries(locales.map((locale) => [locale, readFileSync(join(folder, `${locale}.ink`), 'utf8')])),
    behaviours: readJson(join(shared, 'rubric.json'), rubricSchema).behaviours as Behaviour[],
    wordings: Object.fromEntries(
      worded.map((locale) => [locale, readJson(join(shared, `rubric.${locale}.json`), wordingsSchema)]),
    ),
    catalogue: JSON.parse(readFileSync(catalogueFile, 'utf8')) as Catalogue,
  };
}

function readJson<S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> {
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new BadFile(file, error instanceof Error ? error.message : String(error));
  }
  const parsed = v.safeParse(schema, raw);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new BadFile(file, `${v.getDotPath(issue) ?? '(top)'}: ${issue.message}`);
}
