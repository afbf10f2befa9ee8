// Writes pixels as WebP files, as small as flat ink drawings can be without visible loss.
import sharp, { type Sharp } from 'sharp';
import type { Pixels } from './raster.ts';

/** Hands pixels to sharp. */
export function open({ width, height, data }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels: 4 } });
}

/**
 * Flat drawings: colours are brought down to a palette first, which halves the bytes of lossless WebP and keeps edges
 * clean, where lossy WebP is larger and smears them. `quality` 1 to 100 decides how many colours stay.
 */
export async function flatWebp(pixels: Pixels, quality: number): Promise<Buffer> {
  const few = await open(pixels).png({ palette: true, colours: 256, quality, effort: 10, dither: 0 }).toBuffer();
  return sharp(few).webp({ lossless: true, quality: 100, effort: 6 }).toBuffer();
}
