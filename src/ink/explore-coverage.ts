// What an exploration met of a story: its knots, its choices, and which choices stand together in one decision.
import type { ContentMap } from './content-map.ts';
import { type InkChoice, type InkContainer, isChoicePoint } from './inkjs-inside.ts';
import type { Position } from './positions.ts';

/** A set of options as they stood open together, at one place of the story. */
export interface MetDecision {
  knot: string;
  options: readonly { source: string; text: string; behaviours: readonly string[] }[];
  /** Longest option divided by the shortest, in characters, where it was met at its most unequal. */
  ratio: number;
}

export interface Coverage {
  unmetKnots: readonly string[];
  /** Paths of choices in the compiled story that were never open, with the knot they stand in. */
  unmetChoices: readonly { source: string; knot: string }[];
  decisions: readonly MetDecision[];
}

export function coverage(map: ContentMap) {
  const met = new Set<InkContainer>();
  const open = new Set<string>();
  const decisions = new Map<string, { knot: string; options: MetDecision['options']; ratio: number }>();
  return {
    place: (container: InkContainer) => void met.add(container),
    position(position: Position, choices: readonly InkChoice[]) {
      for (const choice of position.choices) open.add(choice.source);
      const key = position.choices.map((choice) => choice.source).join(' ');
      const lengths = choices.map((choice) => choice.text.trim().length);
      const ratio = Math.max(...lengths) / Math.max(1, Math.min(...lengths));
      const known = decisions.get(key);
      if (known) known.ratio = Math.max(known.ratio, ratio);
      else {
        const options = position.choices.map(({ source, behaviours }, i) => ({
          source,
          text: choices[i]!.text.trim(),
          behaviours,
        }));
        decisions.set(key, { knot: knotOfPath(options[0]!.source), options, ratio });
      }
    },
    report(): Coverage {
      const knots = new Set<string>();
      const unmetChoices: { source: string; knot: string }[] = [];
      const metKnots = new Set([...met].map((container) => map.knotOf(container)));
      for (const container of map.containers) {
        const knot = map.knotOf(container);
        if (knot) knots.add(knot);
        for (const object of container.content) {
          if (!isChoicePoint(object)) continue;
          const source = String(object.path);
          const taken = object.isInvisibleDefault && met.has(object.choiceTarget);
          if (!open.has(source) && !taken) unmetChoices.push({ source, knot });
        }
      }
      return {
        unmetKnots: [...knots].filter((knot) => !metKnots.has(knot)),
        unmetChoices,
        decisions: [...decisions.values()],
      };
    },
  };
}

const knotOfPath = (path: string) => (/^\d/.test(path) ? '' : (path.split('.')[0] as string));
