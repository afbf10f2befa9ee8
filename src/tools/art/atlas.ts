// Packs trimmed layers into one picture and describes it as a Phaser JSON hash. Layers with the same pixels share a place.
import { createHash } from 'node:crypto';
import { MaxRectsPacker, Rectangle } from 'maxrects-packer';
import type { Pixels, Trimmed } from './raster.ts';

/** A frame as Phaser reads it: its place in the atlas, and where it lies in the untrimmed picture. */
export interface Frame {
  frame: { x: number; y: number; w: number; h: number };
  rotated: false;
  trimmed: true;
  spriteSourceSize: { x: number; y: number; w: number; h: number };
  sourceSize: { w: number; h: number };
}

const LARGEST = 2048;
const GAP = 2;

/** Packs layers by name. Throws if they do not fit one page of 2048 pixels square, the limit of weak phones. */
export function packAtlas(layers: Map<string, Trimmed>, source: { w: number; h: number }) {
  const places = new Map<string, Rectangle>();
  const keys = new Map<string, string>();
  for (const [name, layer] of layers) {
    const key = createHash('sha256').update(`${layer.width} ${layer.height} `).update(layer.data).digest('hex');
    keys.set(name, key);
    if (places.has(key)) continue;
    const place = new Rectangle(layer.width, layer.height);
    place.data = layer.data;
    places.set(key, place);
  }
  const packer = new MaxRectsPacker(LARGEST, LARGEST, GAP, { smart: true, pot: false, square: false, border: 1 });
  packer.addArray([...places.values()]);
  const [page] = packer.bins;
  if (!page || packer.bins.length > 1)
    throw new Error(`The cast needs ${packer.bins.length} pages; one of ${LARGEST} is the limit.`);
  const frames: Record<string, Frame> = {};
  for (const [name, layer] of layers) {
    const place = places.get(keys.get(name) ?? '') ?? new Rectangle();
    const size = { w: layer.width, h: layer.height };
    frames[name] = {
      frame: { x: place.x, y: place.y, ...size },
      rotated: false,
      trimmed: true,
      spriteSourceSize: { x: layer.x, y: layer.y, ...size },
      sourceSize: source,
    };
  }
  return { image: compose(page.width, page.height, [...places.values()]), frames };
}

function compose(width: number, height: number, places: Rectangle[]): Pixels {
  const data = Buffer.alloc(width * height * 4);
  for (const place of places) {
    const pixels = place.data as Buffer;
    for (let row = 0; row < place.height; row++) {
      pixels.copy(data, ((place.y + row) * width + place.x) * 4, row * place.width * 4, (row + 1) * place.width * 4);
    }
  }
  return { width, height, data };
}
