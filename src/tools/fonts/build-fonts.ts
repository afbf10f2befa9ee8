// Cuts the two typefaces down to the letters and weights that Lakon uses: Indonesian and English need little more than ASCII.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const LETTERS = `${ASCII}éÉèÈàÀüÜöÖäÄñçåøß“”‘’«»–—…·•−×÷±°€©≥≤≠→←↑↓½¼¾²³\u00a0`;

const FONTS = [
  { family: 'atkinson-hyperlegible-next', weights: { min: 400, max: 700 } },
  { family: 'plus-jakarta-sans', weights: { min: 600, max: 800 } },
] as const;

/** Writes assets/fonts/<family>.woff2 for each typeface. */
export async function buildFonts(root: string, report: (file: string, bytes: number) => void): Promise<void> {
  mkdirSync(join(root, 'assets/fonts'), { recursive: true });
  for (const { family, weights } of FONTS) {
    const source = join(root, `node_modules/@fontsource-variable/${family}/files/${family}-latin-wght-normal.woff2`);
    const cut = await subsetFont(readFileSync(source), LETTERS, {
      targetFormat: 'woff2',
      variationAxes: { wght: weights },
    });
    const file = `assets/fonts/${family}.woff2`;
    writeFileSync(join(root, file), cut);
    report(file, cut.length);
  }
}
