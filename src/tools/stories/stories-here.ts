// Where this project keeps what scenarios are built of: the same for the game and for its server, or their shapes would differ.
import { resolve } from 'node:path';
import type { StoriesPluginOptions } from './stories-plugin.ts';

/** Seen from the project's folder. LAKON_STORIES names another folder of scenarios. */
export function storiesHere(): StoriesPluginOptions {
  return {
    stories: resolve(process.env.LAKON_STORIES ?? 'stories'),
    catalogue: resolve('assets/catalogue.json'),
    template: resolve('stories/templates/map-di-meja'),
    cache: resolve('.lakon/graphs'),
  };
}
