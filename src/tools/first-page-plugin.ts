// Vite plugin: writes into index.html what the first page should know before its script runs: the story to fetch at the same
// time as the script, and how many kilobytes "save data" saves.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

export interface FirstPageOptions {
  /** Module whose chunk is fetched early: the opening of the first story in the default language. */
  opening: string;
  /** Folder of the stage: the chunks that hold its modules are what saving data saves, with the pictures. */
  stage: string;
  /** Folder of pictures and sounds. */
  pictures: string;
}

export function firstPage(options: FirstPageOptions): Plugin {
  return {
    name: 'lakon:first-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const chunks = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk');
        const has = (part: string) => chunks.find((chunk) => chunk.moduleIds.some((id) => id.includes(part)));
        const opening = has(options.opening);
        const stage = chunks.filter((chunk) => chunk.moduleIds.some((id) => id.includes(options.stage)));
        const preload: HtmlTagDescriptor[] = opening
          ? [
              {
                tag: 'link',
                attrs: { rel: 'modulepreload', crossorigin: true, href: `./${opening.fileName}` },
                injectTo: 'head',
              },
            ]
          : [];
        const bytes =
          stage.reduce((sum, chunk) => sum + brotliCompressSync(chunk.code).length, 0) + pictureBytes(options.pictures);
        return {
          html: withoutFacade(html, chunks).replace(
            '<html ',
            `<html data-saved-kilobytes="${Math.round(bytes / 1000)}" `,
          ),
          tags: preload,
        };
      },
    },
  };
}

/** Names the chunk that the entry does nothing but import: asking for the entry first would cost a phone a round trip. */
function withoutFacade(html: string, chunks: readonly Rolldown.OutputChunk[]): string {
  const entry = chunks.find((chunk) => chunk.isEntry);
  const inner = chunks.find((chunk) => chunk.fileName === entry?.imports[0]);
  if (!entry || !inner || !/^\s*import\s*["'][^"']+["'];?\s*$/.test(entry.code)) return html;
  const preload = new RegExp(`\\s*<link rel="modulepreload"[^>]*${inner.fileName}">`);
  return html.replace(preload, '').replace(entry.fileName, inner.fileName);
}

/** What a scene shows: the cast and its places, as they travel. Sound is off until it is asked for, so it does not count. */
function pictureBytes(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^cast\.|^places\/)/.test(file.replaceAll('\\', '/')) && statSync(join(folder, file)).isFile())
    .map((file) => readFileSync(join(folder, file)))
    .reduce((sum, content) => sum + Math.min(content.length, brotliCompressSync(content).length), 0);
}
