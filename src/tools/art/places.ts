// Writes the places from their hand-drawn SVGs: the scene itself and the layers that stand in front of people.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readCatalogue } from './catalogue.ts';
import { outline } from './outline.ts';
import type { Report } from './report.ts';

/** The layers of a place by file suffix: scene, then what stands before people at the back, then before those in front. */
export const PLACE_LAYERS = ['', '-mid', '-front'];

/** Writes `public/assets/places/<place><layer>.svg`, 1920×1080 each; the scene fills it, the others leave most of it free. */
export function buildPlaces(root: string, report: Report): void {
  for (const place of readCatalogue(root).places) {
    for (const layer of PLACE_LAYERS) {
      const source = `${root}/assets/places/${place}${layer}.svg`;
      if (layer === '-mid' && !existsSync(source)) continue;
      const picture = outline(root, readFileSync(source, 'utf8'));
      const file = `public/assets/places/${place}${layer}.svg`;
      writeFileSync(`${root}/${file}`, picture);
      report(file, picture.length, 'before compression');
    }
  }
}
