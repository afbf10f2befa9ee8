// Draws everything in public/assets that is a picture: cast atlases, portraits, places, icons. Prints what each weighs.
import { mkdirSync, writeFileSync } from 'node:fs';
import { packAtlas } from './atlas.ts';
import { type Catalogue, readCatalogue } from './catalogue.ts';
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

/** Builds `cast/<name>.webp` and `cast/<name>.json` for every cast of the catalogue. */
export async function buildCasts(root: string, report: Report): Promise<void> {
  const catalogue = readCatalogue(root);
  for (const [name, looks] of Object.entries(catalogue.casts)) await buildCast(root, catalogue, name, looks, report);
}

async function buildCast(root: string, catalogue: Catalogue, name: string, looks: string[], report: Report) {
  const layers = new Map<string, Trimmed>();
  for (const id of looks) {
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
    image: `${name}.webp`,
    format: 'RGBA8888',
    size: { w: image.width, h: image.height },
    scale: '1',
  };
  const json = JSON.stringify({ frames, meta });
  const file = `public/assets/cast/${name}`;
  writeFileSync(`${root}/${file}.webp`, picture);
  writeFileSync(`${root}/${file}.json`, json);
  report(`${file}.webp`, picture.length, `${image.width}×${image.height}, ${layers.size} frames`);
  report(`${file}.json`, json.length);
}

/** Builds all pictures of the project in `root`. Same sources, same bytes. */
export async function buildArt(root: string, report: Report): Promise<void> {
  for (const folder of ['cast', 'places', 'portraits'])
    mkdirSync(`${root}/public/assets/${folder}`, { recursive: true });
  await buildCasts(root, report);
  await buildPortraits(root, report);
  buildPlaces(root, report);
  await buildIcons(root, report);
}
