// Renders the places from their hand-written SVGs: the scene itself and the layers that stand in front of people.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readCatalogue } from './catalogue.ts';
import { flatWebp, open } from './pictures.ts';
import { rasterise } from './raster.ts';
import type { Report } from './report.ts';

const HEIGHT = 1080;

/** The layers of a place by file suffix: scene, then what stands before people at the back, then before those in front. */
export const PLACE_LAYERS = ['', '-mid', '-front'];

/** Writes `public/assets/places/<place><layer>.webp`, 1920×1080 each; the scene is opaque, the others transparent. */
export async function buildPlaces(root: string, report: Report): Promise<void> {
  for (const place of readCatalogue(root).places) {
    for (const layer of PLACE_LAYERS) {
      const source = `${root}/assets/places/${place}${layer}.svg`;
      if (layer === '-mid' && !existsSync(source)) continue;
      const pixels = rasterise(root, readFileSync(source, 'utf8'), HEIGHT);
      const scene = () => open(pixels).flatten({ background: '#ffffff' }).webp({ quality: 58, effort: 6 });
      const picture = layer ? await flatWebp(pixels, 70) : await scene().toBuffer();
      const file = `public/assets/places/${place}${layer}.webp`;
      writeFileSync(`${root}/${file}`, picture);
      report(file, picture.length, `${pixels.width}×${pixels.height}`);
    }
  }
}
