// Draws one still portrait per look (neutral, head and shoulders) for the page, which works without the stage.
import { writeFileSync } from 'node:fs';
import { readCatalogue } from './catalogue.ts';
import { SCALE } from './frame.ts';
import { personLayers } from './person.ts';
import { open } from './pictures.ts';
import { rasterise } from './raster.ts';
import type { Report } from './report.ts';

const SIZE = 160;
/** The square of frame space that a portrait shows. */
const CROP = { x: 120, y: 0, side: 690 };
const SHOWN = ['body', 'head', 'face-neutral', 'over', 'plate'];

/** Writes `public/assets/portraits/<look>.webp`, 160 pixels square, on a transparent ground. */
export async function buildPortraits(root: string, report: Report): Promise<void> {
  const catalogue = readCatalogue(root);
  for (const id of Object.keys(catalogue.looks)) {
    const layers = personLayers(root, catalogue, id).filter(({ name }) => SHOWN.includes(name.slice(id.length + 1)));
    const images = [];
    for (const { svg, shift } of layers) {
      const view = `viewBox="${CROP.x - shift / SCALE} ${CROP.y} ${CROP.side} ${CROP.side}"`;
      const pixels = rasterise(root, svg.replace(/viewBox="[^"]*"/, view), SIZE);
      images.push({ input: await open(pixels).png().toBuffer() });
    }
    const blank = open({ width: SIZE, height: SIZE, data: Buffer.alloc(SIZE * SIZE * 4) });
    const picture = await blank.composite(images).webp({ quality: 80, alphaQuality: 90, effort: 6 }).toBuffer();
    writeFileSync(`${root}/public/assets/portraits/${id}.webp`, picture);
    report(`public/assets/portraits/${id}.webp`, picture.length);
  }
}
