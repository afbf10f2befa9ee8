// How the server is built: one plain module for Node 20, with the libraries left in node_modules.
// The game itself is built by vite.config.ts.

import { defineConfig } from 'vite';
import { storiesHere } from './src/tools/stories/stories-here.ts';
import { storiesPlugin } from './src/tools/stories/stories-plugin.ts';

export default defineConfig({
  publicDir: false,
  plugins: [storiesPlugin(storiesHere())],
  build: {
    ssr: 'src/server/main.ts',
    outDir: 'dist/server',
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { output: { format: 'es', entryFileNames: 'main.mjs', chunkFileNames: '[name]-[hash].mjs' } },
  },
});
