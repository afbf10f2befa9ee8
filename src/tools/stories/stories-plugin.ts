// Vite plugin: compiles, checks and explores the scenarios, and offers them to the page as virtual modules, one chunk a locale.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin } from 'vite';
import type { Locale } from '../../core/locale.ts';
import type { Papers } from '../../core/scenario.ts';
import type { OwnGround } from '../../stores/own-shelf.ts';
import { type BuiltStory, buildStories } from './build-stories.ts';
import { readFiles, readShared } from './read-story.ts';

const SHELF = 'virtual:lakon-shelf';
const STORY = 'virtual:lakon-story/';
const STAGE_DATA = 'virtual:lakon-stage-data';
const OPENING = 'virtual:lakon-opening/';
const SHARED = 'virtual:lakon-shared';
const GRAPH = 'virtual:lakon-graph/';
const PAPERS = 'virtual:lakon-papers/';

export interface StoriesPluginOptions {
  /** Folder that holds the scenarios' folders and the rubric. */
  stories: string;
  catalogue: string;
  /** Folder of the scenario that is offered as a beginning to those who write their own. */
  template: string;
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
      if (name === SHARED) return valueModule(ownGround(options));
      const [story, locale] = name.slice(name.indexOf('/') + 1).split('/');
      const found = stories().find((one) => one.manifest.id === story);
      if (!found) return undefined;
      if (name.startsWith(GRAPH)) return valueModule(found.graph);
      if (name.startsWith(PAPERS)) return valueModule(papersOf(found));
      if (name.startsWith(OPENING)) return valueModule(found.openings[locale as Locale]);
      return valueModule(storyWithoutOpening(found, locale as Locale));
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

/** Where people stand, what moves in each place, which atlas holds whom: what the stage needs of the catalogue. */
function stageDataModule(catalogue: string): string {
  const { stands, windows, displays, casts } = JSON.parse(readFileSync(catalogue, 'utf8'));
  return `export const stageData = ${JSON.stringify({ stands, windows, displays, casts })};`;
}

/** What scenarios of a person's own are checked against, and the one to begin with. */
function ownGround({ stories, catalogue, template }: StoriesPluginOptions): OwnGround {
  const { moods, places, slots, sounds, music, ensembles, cameras, looks, ...shared } = readCatalogue(
    stories,
    catalogue,
  );
  return {
    shared: { ...shared, catalogue: { moods, places, slots, sounds, music, ensembles, cameras, looks } },
    template: readFiles(template),
  };
}

function readCatalogue(stories: string, file: string) {
  const { catalogue, ...shared } = readShared(stories, file);
  return { ...catalogue, ...shared };
}

function valueModule(value: unknown): string {
  return `export const value = JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

/** The shelf fetches; what a story's opening has brought already does not travel with the story again. */
function shelfModule(stories: readonly BuiltStory[]): string {
  const entries = stories.map(({ manifest: { id, locales }, card, openings }) => {
    const fetched = (kind: string, locale = '') =>
      `import('${kind}${id}${locale && `/${locale}`}').then((m) => m.value)`;
    const whole = (locale: Locale) =>
      openings[locale]
        ? `Promise.all([${fetched(OPENING, locale)}, ${fetched(STORY, locale)}]).then(([o, s]) => ({ ...o.playbill, ...s }))`
        : fetched(STORY, locale);
    const loads = locales.map((locale) => `${locale}: () => ${whole(locale)}`);
    const opens = locales.flatMap((locale) => (openings[locale] ? `${locale}: () => ${fetched(OPENING, locale)}` : []));
    return `{
      card: ${JSON.stringify(card)},
      load: { ${loads.join(', ')} },
      opening: { ${opens.join(', ')} },
      graph: () => ${fetched(GRAPH)},
      papers: () => ${fetched(PAPERS)},
    }`;
  });
  return `export const shelf = [${entries.join(',\n')}];`;
}

function papersOf({ manifest: { notes, roles } }: BuiltStory): Papers {
  return { notes, roles };
}

function storyWithoutOpening({ scenarios, openings }: BuiltStory, locale: Locale): unknown {
  const scenario = scenarios[locale];
  if (!scenario || !openings[locale]) return scenario;
  const { manifest: _, ...rest } = scenario;
  return rest;
}
