// What an exploration met of a story: its knots, stitches and choices, and which choices stand together in one decision.
import type { MetOptions } from '../core/authored-decisions.ts';
import type { Candidate } from './candidates.ts';
import type { ContentMap } from './content-map.ts';
import { type InkContainer, isChoicePoint } from './inkjs-inside.ts';
import type { Position } from './positions.ts';

export interface Coverage {
  unmetKnots: readonly string[];
  /** As `knot.stitch`; none of knots that are unmet themselves. */
  unmetStitches: readonly string[];
  /** Paths of choices in the compiled story that were never open, with the knot they stand in and, if it has a stitch, `knot.stitch`. */
  unmetChoices: readonly { source: string; knot: string; stitch: string }[];
  decisions: readonly MetOptions[];
}

export function coverage(map: ContentMap) {
  const met = new Set<InkContainer>();
  const open = new Set<string>();
  const decisions: { knot: string; options: MetOptions['options']; ratio: number }[] = [];
  const numbers = new Map<string, number>();
  const byPosition: number[] = [];
  return {
    place: (container: InkContainer) => void met.add(container),
    position(position: Position<unknown>, candidates: readonly Candidate[]) {
      const options = candidates.map(({ shown }) => shown);
      for (const { source } of options) open.add(source);
      const key = options.map(({ source }) => source).join(' ');
      const lengths = options.map(({ text }) => text.length);
      const ratio = Math.max(...lengths) / Math.max(1, Math.min(...lengths));
      const number = numbers.get(key) ?? decisions.length;
      byPosition[position.id] = number;
      const known = decisions[number];
      if (known) known.ratio = Math.max(known.ratio, ratio);
      else {
        numbers.set(key, number);
        decisions.push({ knot: knotOfPath(options[0]!.source), options, ratio });
      }
    },
    /** Which of the decisions waits at a position, or -1 for what is none. */
    decisionAt: (position: number): number => byPosition[position] ?? -1,
    report(): Coverage {
      const knots = new Set<string>();
      const stitches = new Map<string, string>();
      const unmetChoices: { source: string; knot: string; stitch: string }[] = [];
      const metKnots = new Set([...met].map((container) => map.knotOf(container)));
      const metStitches = new Set([...met].map(stitchOf));
      for (const container of map.containers) {
        const knot = map.knotOf(container);
        if (knot) knots.add(knot);
        const stitch = stitchOf(container);
        if (stitch) stitches.set(stitch, knot);
        for (const object of container.content) {
          if (!isChoicePoint(object)) continue;
          const source = String(object.path);
          const taken = object.isInvisibleDefault && met.has(object.choiceTarget);
          if (!open.has(source) && !taken) unmetChoices.push({ source, knot, stitch });
        }
      }
      return {
        unmetKnots: [...knots].filter((knot) => !metKnots.has(knot)),
        unmetStitches: [...stitches]
          .filter(([stitch, knot]) => metKnots.has(knot) && !metStitches.has(stitch))
          .map(([stitch]) => stitch),
        unmetChoices,
        decisions,
      };
    },
  };

  /** The stitch that a container is in, as `knot.stitch`; '' outside. A stitch hangs on its knot by name alone. */
  function stitchOf(container: InkContainer): string {
    const knot = map.knotOf(container);
    if (!knot) return '';
    let at = container;
    while (at.parent?.parent?.parent) at = at.parent;
    const parent = at.parent;
    const named = parent?.parent && at.name && !parent.content.includes(at);
    return named ? `${knot}.${at.name}` : '';
  }
}

const knotOfPath = (path: string) => (/^\d/.test(path) ? '' : (path.split('.')[0] as string));
