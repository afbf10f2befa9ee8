// Which stop of a map is drawn above which: each below all that lead to it, scene after scene, endings at the bottom.
import type { DecisionMap, Stop } from '../../../core/decision-map.ts';
import { getOrAdd } from '../../../core/get-or-add.ts';

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
  const { order, back } = depthFirst(stops.length, forward);
  const lines = forward.filter((line) => !back.has(line));
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

/** Stops so that each comes after all that lead to it, but for lines that lead back to a stop that is still being followed. */
function depthFirst(count: number, lines: readonly MapLine[]): { order: number[]; back: Set<MapLine> } {
  const out = linesBy(lines, 'from');
  const state: ('open' | 'done' | undefined)[] = new Array(count);
  const back = new Set<MapLine>();
  const order: number[] = [];
  for (let root = 0; root < count; root++) {
    if (state[root]) continue;
    state[root] = 'open';
    const work = [{ stop: root, next: 0 }];
    while (work.length > 0) {
      const top = work[work.length - 1]!;
      const line = out.get(top.stop)?.[top.next++];
      if (!line) {
        state[top.stop] = 'done';
        order.push(top.stop);
        work.pop();
      } else if (state[line.to] === 'open') back.add(line);
      else if (!state[line.to]) {
        state[line.to] = 'open';
        work.push({ stop: line.to, next: 0 });
      }
    }
  }
  return { order: order.reverse(), back };
}
