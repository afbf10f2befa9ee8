// Vite plugin: the spreadsheet library zips in the page's own thread. For files over 160 kB it would start a worker from a blob, which our
// content security policy forbids; the library would then wait for it for ever.
import type { Plugin } from 'vite';

const ZIP = /write-excel-file\/modules\/zip\/zipToArrayBuffer\.js$/;

export function sameThreadZip(): Plugin {
  let found = false;
  return {
    name: 'lakon-same-thread-zip',
    apply: 'build',
    load(id) {
      if (!ZIP.test(id.replaceAll('\\', '/'))) return undefined;
      found = true;
      return `import zipNow from './zipToArrayBufferSync.js'; export default async (files) => zipNow(files);`;
    },
    buildEnd(error) {
      // Another version of the library may have moved it, and then nobody would notice.
      if (!error && !found) throw new Error('write-excel-file has no modules/zip/zipToArrayBuffer.js any more.');
    },
  };
}
