// Reads a scenario's folder from disk, with the rubric beside it, into what ink/assemble takes. Refuses what is no valid file.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type * as v from 'valibot';
import type { Catalogue } from '../../core/catalogue.ts';
import { LOCALES } from '../../core/locale.ts';
import { FILE_NAMES, type ScenarioFiles } from '../../core/own-scenario.ts';
import type { Behaviour } from '../../core/rubric.ts';
import { BadFile, NO_TEXT } from '../../ink/bad-file.ts';
import { decodeText } from '../../ink/decode-text.ts';
import { rubricSchema, wordingsSchema } from '../../ink/manifest-schema.ts';
import { readJson, readSources, type SharedSources } from '../../ink/read-sources.ts';
import type { ScenarioSources } from '../../ink/scenario-sources.ts';

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
  const shared = readShared(existsSync(join(beside, 'rubric.json')) ? beside : resolve('stories'), catalogueFile);
  try {
    const sources = readSources(readFiles(folder), shared);
    checkName(sources.manifest.id, basename(folder), sources.lineOf?.('id') ?? 0);
    return sources;
  } catch (error) {
    if (!(error instanceof BadFile)) throw error;
    throw new BadFile(join(folder, error.file), error.faults);
  }
}

/** The rubric of a folder with its wordings, and the catalogue. Throws BadFile. */
export function readShared(folder: string, catalogueFile: string): SharedSources {
  const read = <S extends v.GenericSchema>(name: string, schema: S) =>
    readJson(join(folder, name), readFileSync(join(folder, name), 'utf8'), schema);
  const worded = LOCALES.filter((locale) => existsSync(join(folder, `rubric.${locale}.json`)));
  return {
    behaviours: read('rubric.json', rubricSchema).behaviours as Behaviour[],
    wordings: Object.fromEntries(worded.map((locale) => [locale, read(`rubric.${locale}.json`, wordingsSchema)])),
    catalogue: JSON.parse(readFileSync(catalogueFile, 'utf8')) as Catalogue,
  };
}

/** The texts of a scenario's folder. Throws BadFile where one is no text. */
export function readFiles(folder: string): ScenarioFiles {
  const found = FILE_NAMES.filter((name) => existsSync(join(folder, name)));
  return Object.fromEntries(
    found.map((name) => {
      const text = decodeText(readFileSync(join(folder, name)));
      if (text === undefined) throw new BadFile(name, [NO_TEXT]);
      return [name, text];
    }),
  );
}

function checkName(id: string, name: string, line: number): void {
  if (id === name) return;
  const message = {
    id: `"id" adalah "${id}"; seharusnya nama foldernya, "${name}"`,
    en: `"id" is "${id}"; expected the folder's name, "${name}"`,
  };
  throw new BadFile('scenario.json', [{ line, message }]);
}
