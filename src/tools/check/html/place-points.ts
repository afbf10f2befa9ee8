// Where across the drawing each point lies: as straight above what it is joined to as the order and the room that each needs allow.
import type { Point } from './arrange-layers.ts';

const ROUNDS = 16;

/** The middle of each point, from 0 on. `room`: how much of the width a point takes. */
export function placePoints(layers: readonly (readonly Point[])[], room: (point: Point) => number): Map<Point, number> {
  const across = new Map<Point, number>();
  const gap = (a: Point, b: Point) => (room(a) + room(b)) / 2;
  for (const layer of layers) place(layer, gap, () => 0, across);
  for (let round = 0; round < ROUNDS; round++) {
    const down = round % 2 === 0;
    for (const layer of down ? layers : layers.toReversed()) {
      const wish = (point: Point) => {
        const joined = down ? point.above : point.below;
        if (joined.length === 0) return across.get(point) as number;
        return joined.reduce((sum, one) => sum + (across.get(one) as number), 0) / joined.length;
      };
      place(layer, gap, wish, across);
    }
  }
  const left = Math.min(...[...across].map(([point, at]) => at - room(point) / 2));
  return new Map([...across].map(([point, at]) => [point, at - left]));
}

/**
 * Nearest to the wishes, in the sum of squares, with the order and the gaps kept: neighbours that want the same place form a block, which
 * lies at the mean of what its members want (pooling of adjacent violators).
 */
function place(
  layer: readonly Point[],
  gap: (a: Point, b: Point) => number,
  wish: (point: Point) => number,
  across: Map<Point, number>,
): void {
  const blocks: { at: number; members: { point: Point; offset: number }[]; width: number }[] = [];
  for (const point of layer) {
    let block = { at: wish(point), members: [{ point, offset: 0 }], width: 0 };
    for (let before = blocks.at(-1); before; before = blocks.at(-1)) {
      const shift = before.width + gap(before.members.at(-1)!.point, block.members[0]!.point);
      if (before.at + shift <= block.at) break;
      blocks.pop();
      const [a, b] = [before.members.length, block.members.length];
      block = {
        at: (a * before.at + b * (block.at - shift)) / (a + b),
        members: [...before.members, ...block.members.map((one) => ({ point: one.point, offset: one.offset + shift }))],
        width: shift + block.width,
      };
    }
    blocks.push(block);
  }
  for (const { at, members } of blocks) for (const { point, offset } of members) across.set(point, at + offset);
}
