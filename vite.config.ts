import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { HASHED_FOLDER } from './src/server/hashed-folder.ts';
import { phaserEntry } from './src/tools/phaser-entry-plugin.ts';
import { precompress } from './src/tools/precompress-plugin.ts';
import { storiesPlugin } from './src/tools/stories/stories-plugin.ts';

export default defineConfig({
  base: './',
  define: { __SAVED_KB__: '0' },
  build: { outDir: 'dist/web', assetsDir: HASHED_FOLDER, target: 'es2022', assetsInlineLimit: 0 },
  plugins: [
    storiesPlugin({
      stories: resolve(process.env.LAKON_STORIES ?? 'stories'),
      catalogue: resolve('assets/catalogue.json'),
      cache: resolve('.lakon/graphs'),
    }),
    phaserEntry(),
    precompress(),
  ],
});
