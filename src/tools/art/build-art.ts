// Draws everything in public/assets that is a picture: cast atlas, portraits, places, icons. Prints what each weighs.
import { mkdirSync, writeFileSync } from 'node:fs';
import { packAtlas } from './atlas.ts';
import { readCatalogue } from './catalogue.ts';
import { FIGURE_HEIGHT, FRAME, SCALE } from './frame.ts';
import { buildIcons } from './icons.ts';
import { personLayers } from './person.ts';
import { flatWebp } from './pictures.ts';
import { buildPlaces } from './places.ts';
import { buildPortraits } from './portraits.ts';
import { rasterise, type Trimmed, trim } from './raster.ts';
import type { Report } from './report.ts';

/** Palette quality of the cast: the lowest at which edges still look smooth. */
const QUALITY = 40;

/** Builds `cast.webp` and `cast.json`. */
export async function buildCast(root: string, report: Report): Promise<void> {
  const catalogue = readCatalogue(root);
  const layers = new Map<string, Trimmed>();
  for (const id of Object.keys(catalogue.looks)) {
    for (const layer of personLayers(root, catalogue, id)) {
      const trimmed = trim(layer.name, rasterise(root, layer.svg));
      layers.set(layer.name, { ...trimmed, x: trimmed.x + layer.shift });
    }
  }
  const source = { w: Math.ceil(FRAME.width * SCALE), h: FIGURE_HEIGHT };
  const { image, frames } = packAtlas(layers, source);
  const picture = await flatWebp(image, QUALITY);
  const meta = {
    app: 'lakon',
    image: 'cast.webp',
    format: 'RGBA8888',
    size: { w: image.width, h: image.height },
    scale: '1',
  };
  const json = JSON.stringify({ frames, meta });
  writeFileSync(`${root}/public/assets/cast.webp`, picture);
  writeFileSync(`${root}/public/assets/cast.json`, json);
  report('public/assets/cast.webp', picture.length, `${image.width}×${image.height}, ${layers.size} frames`);
  report('public/assets/cast.json', json.length);
}

/** Builds all pictures of the project in `root`. Same sources, same bytes. */
export async function buildArt(root: string, report: Report): Promise<void> {
  mkdirSync(`${root}/public/assets/places`, { recursive: true });
  mkdirSync(`${root}/public/assets/portraits`, { recursive: true });
  await buildCast(root, report);
  await buildPortraits(root, report);
  buildPlaces(root, report);
  await buildIcons(root, report);
}
