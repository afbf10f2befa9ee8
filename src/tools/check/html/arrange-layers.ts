// The order of stops within each layer, so that few lines cross: each as near as it can to the middle of those it is joined to (barycentres).
import { getOrAdd } from '../../../core/get-or-add.ts';
import type { Ranked } from './rank-stops.ts';

/** A stop, or a bend of lines that pass a layer (`stop` -1). */
export interface Point {
  stop: number;
  layer: number;
  /** Joined points in the layer above, and in the one below. */
  above: Point[];
  below: Point[];
}

export interface Arranged {
  layers: readonly (readonly Point[])[];
  /** Per line: its points from the upper stop to the lower. */
  chains: readonly { from: number; to: number; points: readonly Point[] }[];
}

const SWEEPS = 12;

export function arrangeLayers({ layers: layerOf, lines }: Ranked): Arranged {
  const layers: Point[][] = Array.from({ length: Math.max(...layerOf) + 1 }, () => []);
  const add = (stop: number, layer: number) => {
    const point: Point = { stop, layer, above: [], below: [] };
    layers[layer]!.push(point);
    return point;
  };
  const stops = layerOf.map((layer, stop) => add(stop, layer));
  // Lines to the same stop run together from where they meet.
  const bends = new Map<string, Point>();
  const chains = lines.map(({ from, to }) => {
    const points = [stops[from]!];
    for (let layer = layerOf[from]! + 1; layer < layerOf[to]!; layer++)
      points.push(getOrAdd(bends, `${to} ${layer}`, () => add(-1, layer)));
    points.push(stops[to]!);
    for (const [i, point] of points.slice(1).entries()) {
      const above = points[i]!;
      if (above.below.includes(point)) continue;
      above.below.push(point);
      point.above.push(above);
    }
    return { from, to, points };
  });
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const down = sweep % 2 === 0;
    for (const layer of down ? layers : layers.toReversed()) arrange(layers, layer, down ? 'above' : 'below');
  }
  return { layers, chains };
}

/** Sorts a layer by the middle of what each point is joined to; points that nothing holds keep their place. */
function arrange(layers: readonly Point[][], layer: Point[], side: 'above' | 'below'): void {
  const neighbours = layers[(layer[0]?.layer ?? 0) + (side === 'above' ? -1 : 1)];
  if (!neighbours) return;
  const placeOf = new Map(neighbours.map((point, at) => [point, (at + 0.5) / neighbours.length]));
  const middles = new Map(
    layer.map((point, at) => {
      const joined = point[side].map((one) => placeOf.get(one) as number);
      return [point, joined.length > 0 ? mean(joined) : (at + 0.5) / layer.length];
    }),
  );
  layer.sort((a, b) => middles.get(a)! - middles.get(b)!);
}

const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
