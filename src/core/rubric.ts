// Behaviours: the observable acts from which all points come. Wording lives apart, one table a locale.
import { DIMENSIONS, type Dimension, type Triple } from './dimension.ts';

/** The core values of Indonesian civil servants (BerAKHLAK, UU 20/2023). */
export const VALUES = [
  'berorientasi-pelayanan',
  'akuntabel',
  'kompeten',
  'harmonis',
  'loyal',
  'adaptif',
  'kolaboratif',
] as const;
export type Value = (typeof VALUES)[number];

export interface Behaviour {
  id: string;
  dimension: Dimension;
  /** −2 to 2, never 0. */
  points: number;
  /** The model, study or law that names this behaviour. */
  source: string;
  value?: Value;
  /** A grave behaviour caps its dimension at the lowest band. */
  grave?: boolean;
}

export interface Wording {
  name: string;
  looks: string;
  matters: string;
}

/** Wordings of one locale, by behaviour id. */
export type Wordings = Readonly<Record<string, Wording>>;

/** The behaviours that a scenario uses, by id. */
export type Rubric = Readonly<Record<string, Behaviour>>;

/** The points of one behaviour as a triple with two zeros. Throws on a behaviour that the rubric lacks. */
export function pointsOf(rubric: Rubric, id: string): Triple {
  const behaviour = rubric[id];
  if (!behaviour) throw new Error(`The rubric has no behaviour "${id}".`);
  const [e, c, p] = DIMENSIONS.map((dimension) => (dimension === behaviour.dimension ? behaviour.points : 0));
  return [e as number, c as number, p as number];
}
