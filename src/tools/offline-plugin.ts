// Vite plugin: what makes the built game installable and playable without a network: the web manifest, and the service worker with
// the list of every file that it may keep. When the worker is registered is the page's business.
import { basename, dirname } from 'node:path';
import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** `worker` is the service worker's source; it is built under its own name, beside index.html. */
export function offline(worker: string): PluginOption {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: dirname(worker),
    filename: basename(worker),
    // The page registers it, in its own time.
    injectRegister: false,
    // The system keeps them when it installs the game.
    includeManifestIcons: false,
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['index.html', 'hashed/**', 'assets/**'],
      // Compressed neighbours are answers to the same address, no files of their own.
      globIgnores: ['**/*.{br,gz}', 'assets/icons/**'],
    },
    manifest: {
      id: './',
      name: 'Lakon',
      short_name: 'Lakon',
      description: 'Latihan percakapan sulit bagi pelayan publik, sebelum kejadian.',
      lang: 'id',
      dir: 'ltr',
      start_url: './',
      scope: './',
      display: 'standalone',
      theme_color: '#12403d',
      background_color: '#0f3b37',
      categories: ['education'],
      icons: [
        { src: 'assets/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'assets/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'assets/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
  });
}
