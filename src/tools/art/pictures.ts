// Writes pixels as WebP files, as small as flat ink drawings can be without visible loss.
import sharp, { type Sharp } from 'sharp';
import type { Pixels } from './raster.ts';

/** Hands pixels to sharp. */
export function open({ width, height, data }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels: 4 } });
}

/**
 * Flat drawings: the blends at edges are brought down to a palette, which halves the bytes of lossless WebP and keeps edges
 * clean, where lossy WebP is larger and smears them. Areas of one colour keep exactly that colour. `quality` 1 to 100
 * decides how many blends stay.
 */
export async function flatWebp(pixels: Pixels, quality: number): Promise<Buffer> {
  const few = await open(pixels).png({ palette: true, colours: 256, quality, effort: 10, dither: 0 }).toBuffer();
  const data = await sharp(few).ensureAlpha().raw().toBuffer();
  keepFlat(pixels, data);
  return open({ ...pixels, data })
    .webp({ lossless: true, quality: 100, effort: 6 })
    .toBuffer();
}

/** Gives areas of one colour that colour again: first by correcting the palette, then, where one entry serves several, by pixel. */
function keepFlat({ width, height, data }: Pixels, into: Buffer): void {
  const at = (x: number, y: number) => data.readUInt32LE((y * width + x) * 4);
  const flats: number[] = [];
  const counts = new Map<number, Map<number, number>>();
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const own = at(x, y);
      if (own !== at(x - 1, y) || own !== at(x + 1, y) || own !== at(x, y - 1) || own !== at(x, y + 1)) continue;
      const place = (y * width + x) * 4;
      flats.push(place);
      const entry = counts.get(into.readUInt32LE(place)) ?? new Map<number, number>();
      counts.set(into.readUInt32LE(place), entry.set(own, (entry.get(own) ?? 0) + 1));
    }
  }
  const commonest = (entry: Map<number, number>) =>
    [...entry].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
  const palette = new Map([...counts].map(([from, entry]) => [from, commonest(entry)]));
  for (let place = 0; place < into.length; place += 4) {
    const colour = into.readUInt32LE(place);
    into.writeUInt32LE(palette.get(colour) ?? colour, place);
  }
  for (const place of flats) into.writeUInt32LE(data.readUInt32LE(place), place);
}
