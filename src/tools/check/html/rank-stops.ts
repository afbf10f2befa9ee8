// Which stop of a map is drawn above which: each below all that lead to it, scene after scene, endings at the bottom.
import type { DecisionMap, Stop } from '../../../core/decision-map.ts';
import { getOrAdd } from '../../../core/get-or-add.ts';
import { components } from '../../../core/graph-components.ts';

export interface MapLine {
  from: number;
  to: number;
}

export interface Ranked {
  /** Layer of each stop; 0 is the start. */
  layers: readonly number[];
  /** From one stop to another, once each. */
  lines: readonly MapLine[];
  /** Lines that lead back: to themselves, to what was before, to an earlier scene. */
  loops: readonly MapLine[];
}

/** Endings beside each other at the bottom; where there are more, the rest comes below them. */
const BESIDE = 4;

export function rankStops({ stops, steps }: DecisionMap): Ranked {
  const all = [...new Map(steps.map(({ from, to }) => [`${from} ${to}`, { from, to }])).values()];
  const bands = bandsOf(stops);
  const forward = all.filter(({ from, to }) => bands[from]! <= bands[to]!);
  const out = linesBy(forward, 'from');
  const { list, of } = components({ nodes: stops.map((_, stop) => ({ edges: out.get(stop) ?? [] })) });
  // Round a loop, what plays get to first comes first.
  const lines = forward.filter(({ from, to }) => of[from] !== of[to] || from < to);
  const order = list.toReversed().flatMap((members) => members.toSorted((a, b) => a - b));
  const into = linesBy(lines, 'to');
  const layers: number[] = new Array(stops.length).fill(0);
  let [band, base, lowest] = [0, 0, 0];
  for (const stop of order.toSorted((a, b) => bands[a]! - bands[b]!)) {
    if (bands[stop]! > band) [band, base] = [bands[stop]!, lowest + 1];
    const above = (into.get(stop) ?? []).map(({ from }) => layers[from]! + 1);
    layers[stop] = Math.max(base, ...above);
    lowest = Math.max(lowest, layers[stop]!);
  }
  const last = stops.flatMap(({ kind }, stop) => (kind === 'ending' || kind === 'halt' ? [stop] : []));
  const rows = Math.ceil(last.length / BESIDE);
  for (const [i, stop] of last.entries()) layers[stop]! += Math.floor((i * rows) / last.length);
  const rest = new Set(lines);
  return { layers, lines, loops: all.filter((line) => !rest.has(line)) };
}

/** The start, the scenes in the order in which plays get to them, the rest. */
function bandsOf(stops: readonly Stop[]): number[] {
  const scenes = [...new Set(stops.flatMap((stop) => (stop.kind === 'decision' ? [stop.scene] : [])))];
  return stops.map((stop) => {
    if (stop.kind === 'start') return 0;
    return stop.kind === 'decision' ? 1 + scenes.indexOf(stop.scene) : 1 + scenes.length;
  });
}

function linesBy(lines: readonly MapLine[], end: keyof MapLine): Map<number, MapLine[]> {
  const found = new Map<number, MapLine[]>();
  for (const line of lines) getOrAdd(found, line[end], () => []).push(line);
  return found;
}
