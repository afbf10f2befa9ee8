import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { HASHED_FOLDER } from './src/server/hashed-folder.ts';
import { firstChunk } from './src/tools/first-chunk.ts';
import { firstPage } from './src/tools/first-page-plugin.ts';
import { offline } from './src/tools/offline-plugin.ts';
import { phaserEntry } from './src/tools/phaser-entry-plugin.ts';
import { precompress } from './src/tools/precompress-plugin.ts';
import { rooms } from './src/tools/rooms-plugin.ts';
import { sameThreadZip } from './src/tools/same-thread-zip-plugin.ts';
import { storiesHere } from './src/tools/stories/stories-here.ts';
import { storiesPlugin } from './src/tools/stories/stories-plugin.ts';

export default defineConfig({
  base: './',
  build: {
    outDir: 'dist/web',
    assetsDir: HASHED_FOLDER,
    target: 'es2022',
    assetsInlineLimit: 0,
    // A browser that does not know modulepreload fetches the same files a little later.
    modulePreload: { polyfill: false },
    // The stage is large and comes late, on purpose.
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: firstChunk(resolve('src/main.ts'), 'first') }] } },
    },
  },
  plugins: [
    storiesPlugin(storiesHere()),
    firstPage({
      opening: 'virtual:lakon-opening/loket-tiga/id',
      stage: '/src/stage/',
      pictures: resolve('public/assets'),
    }),
    phaserEntry(),
    sameThreadZip(),
    offline('src/page/offline/offline-worker.ts'),
    precompress(),
    rooms({ data: resolve('.lakon/dev-data') }),
  ],
});
