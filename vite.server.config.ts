// How the server is built: one plain module for Node 20, with the libraries left in node_modules.
// The game itself is built by vite.config.ts.

import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { storiesPlugin } from './src/tools/stories/stories-plugin.ts';

export default defineConfig({
  publicDir: false,
  plugins: [
    storiesPlugin({
      stories: resolve(process.env.LAKON_STORIES ?? 'stories'),
      catalogue: resolve('assets/catalogue.json'),
      template: resolve('stories/templates/map-di-meja'),
      cache: resolve('.lakon/graphs'),
    }),
  ],
  build: {
    ssr: 'src/server/main.ts',
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { output: { format: 'es', entryFileNames: 'main.mjs', chunkFileNames: '[name]-[hash].mjs' } },
  },
});
