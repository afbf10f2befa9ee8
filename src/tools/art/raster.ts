// Turns SVG documents into pixels with fonts of the project only, so that every machine draws the same picture.
import { Resvg } from '@resvg/resvg-js';
import { FIGURE_HEIGHT } from './frame.ts';

/** Unpremultiplied RGBA, row by row. */
export interface Pixels {
  width: number;
  height: number;
  data: Buffer;
}

/** A trimmed layer: `x`, `y` say where in the untrimmed picture its pixels begin. */
export interface Trimmed extends Pixels {
  x: number;
  y: number;
}

/** The typeface of signs, from the project's own files and nowhere else. */
export function signFont(root: string) {
  const fontFiles = ['ExtraBold', 'SemiBold'].map((weight) => `${root}/assets/fonts/PlusJakartaSans-${weight}.ttf`);
  return { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Plus Jakarta Sans' };
}

/** Renders an SVG document at the given height in pixels. */
export function rasterise(root: string, svg: string, height = FIGURE_HEIGHT): Pixels {
  const image = new Resvg(svg, { fitTo: { mode: 'height', value: height }, font: signFont(root) }).render();
  const data = Buffer.from(image.pixels);
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3] ?? 0;
    if (alpha === 0 || alpha === 255) continue;
    for (let c = at; c < at + 3; c++) data[c] = Math.min(255, Math.round(((data[c] ?? 0) * 255) / alpha));
  }
  return { width: image.width, height: image.height, data };
}

/** Cuts away transparent rows and columns. Throws where nothing is left: an empty layer is a mistake in the catalogue. */
export function trim(name: string, { width, height, data }: Pixels): Trimmed {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((data[(y * width + x) * 4 + 3] ?? 0) < 4) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  }
  if (right < 0) throw new Error(`Layer "${name}" is empty.`);
  const size = { width: right - left + 1, height: bottom - top + 1 };
  const rows = [];
  for (let y = top; y <= bottom; y++) rows.push(data.subarray((y * width + left) * 4, (y * width + right + 1) * 4));
  return { ...size, x: left, y: top, data: Buffer.concat(rows) };
}
