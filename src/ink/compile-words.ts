// What Ink's compiler says, in both languages, with what would be right where it is plain. Its own words are English and stay as they are
// where this knows no better.
import type { Finding } from '../core/finding.ts';

type Say = (...parts: string[]) => Finding['message'];

const KNOWN: readonly (readonly [RegExp, Say])[] = [
  [
    /^Divert target not found: '-> ([^']*)'(.*)/,
    (target, more = '') => ({
      id: `Tidak ada simpul “${target}”. Periksa ejaannya, atau tulis === ${target} === di berkas ini.`,
      en: `There is no knot “${target}”${more}. Check its spelling, or write === ${target} === in this file.`,
    }),
  ],
  [
    /^(?:Variable could not be found to assign to: '|Unresolved variable: )([^' ]*)/,
    (name) => ({
      id: `Tidak ada variabel “${name}”. Periksa ejaannya, atau tulis VAR ${name} = 0 di awal.`,
      en: `There is no variable “${name}”. Check its spelling, or write VAR ${name} = 0 at the beginning.`,
    }),
  ],
  [
    /^Apparent loose end/,
    () => ({
      id: 'Di sini cerita kehabisan isi. Lanjutkan dengan divert (-> simpul), atau akhiri dengan -> END.',
      en: 'The story runs out of content here. Go on with a divert (-> knot), or end with -> END.',
    }),
  ],
  [
    /^Failed to load: '([^']*)'\.? ?(.*)/s,
    (name, why = '') => ({
      id: `Berkas yang disebut INCLUDE tidak bisa dibaca: ${name}. Letakkan di samping berkas ini. (${why})`,
      en: `The file that INCLUDE names cannot be read: ${name}. Put it beside this file. (${why})`,
    }),
  ],
  [
    /^Recursive INCLUDE detected: '([^']*)'/,
    (name) => ({
      id: `${name} memuat dirinya sendiri lewat INCLUDE. Hapus INCLUDE yang kembali ke berkas itu.`,
      en: `${name} includes itself. Delete the INCLUDE that leads back to it.`,
    }),
  ],
  [
    /^Expected (.+) but saw (.+)$/s,
    (expected, saw) => ({
      id: `Ink mengharapkan ${expected}, tetapi menemukan ${saw}.`,
      en: `Ink expected ${expected}, but saw ${saw}.`,
    }),
  ],
  [
    /^(?:Choice is completely empty|Blank choice)/,
    () => ({
      id: 'Pilihan ini kosong. Tulis kata-katanya, atau * -> simpul untuk jalan yang diambil sendiri.',
      en: 'This choice is empty. Write its words, or * -> knot for a way that is taken by itself.',
    }),
  ],
];

export function compileMessage(message: string): Finding['message'] {
  for (const [form, say] of KNOWN) {
    const found = form.exec(message);
    if (found) return say(...found.slice(1).map((part) => part ?? ''));
  }
  return { id: `Kompilator Ink berkata: ${message}`, en: `The Ink compiler says: ${message}` };
}
