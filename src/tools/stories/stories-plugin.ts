// Vite plugin: compiles, checks and explores the scenarios, and offers them to the page as virtual modules, one chunk a locale.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin } from 'vite';
import type { Locale } from '../../core/locale.ts';
import { type BuiltStory, buildStories } from './build-stories.ts';

const SHELF = 'virtual:lakon-shelf';
const STORY = 'virtual:lakon-story/';
const STAGE_DATA = 'virtual:lakon-stage-data';
const GRAPH = 'virtual:lakon-graph/';

export interface StoriesPluginOptions {
  /** Folder that holds the scenarios' folders and the rubric. */
  stories: string;
  catalogue: string;
  /** Folder for explored graphs. */
  cache: string;
}

/** Fails the build with file, line and what was expected when a scenario is unsound; in development the page shows the same. */
export function storiesPlugin(options: StoriesPluginOptions): Plugin {
  let built: BuiltStory[] | undefined;
  const stories = () => {
    built ??= buildStories(options.stories, options.catalogue, options.cache);
    return built;
  };
  return {
    name: 'lakon-stories',
    resolveId(id) {
      return id.startsWith('virtual:lakon-') ? `\0${id}` : undefined;
    },
    load(id) {
      if (!id.startsWith('\0virtual:lakon-')) return undefined;
      const name = id.slice(1);
      if (name === SHELF) return shelfModule(stories());
      if (name === STAGE_DATA) return stageDataModule(options.catalogue);
      const [story, locale] = name.slice(name.indexOf('/') + 1).split('/');
      const found = stories().find((one) => one.manifest.id === story);
      if (!found) return undefined;
      const value = name.startsWith(GRAPH) ? found.graph : found.scenarios[locale as Locale];
      return `export const value = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
    },
    configureServer(server) {
      server.watcher.add(options.stories);
      server.watcher.on('change', (file) => {
        if (relative(options.stories, file).startsWith('..')) return;
        built = undefined;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

/** Where people stand and what moves in each place: the numbers of the catalogue that the stage needs. */
function stageDataModule(catalogue: string): string {
  const { stands, windows, displays } = JSON.parse(readFileSync(catalogue, 'utf8'));
  return `export const stageData = ${JSON.stringify({ stands, windows, displays })};`;
}

function shelfModule(stories: readonly BuiltStory[]): string {
  const entries = stories.map(({ manifest, card }) => {
    const loads = manifest.locales.map(
      (locale) => `${locale}: () => import('${STORY}${manifest.id}/${locale}').then((m) => m.value)`,
    );
    return `{ card: ${JSON.stringify(card)}, load: { ${loads.join(', ')} }, graph: () => import('${GRAPH}${manifest.id}').then((m) => m.value) }`;
  });
  return `export const shelf = [${entries.join(',\n')}];`;
}
