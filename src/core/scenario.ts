// What a scenario is: the manifest that its author writes (scenario.json) and the form in which it reaches a player.
import type { Bounds } from './bounds.ts';
import type { Locale, Text } from './locale.ts';
import type { Mood } from './mood.ts';
import type { Behaviour, Rubric, Wordings } from './rubric.ts';

export interface CastMember {
  id: string;
  /** The speaker's name as the .ink of each locale spells it before the colon, in capitals. */
  name: Text;
  /** The name as a reader sees it. */
  shown: Text;
  role: Text;
  /** Id of a look in the catalogue. */
  look: string;
}

export interface MoodVariable {
  /** Name of the Ink variable, 0 to 10. */
  variable: string;
  /** The cast member whose mood it is. */
  of: string;
  name: Text;
  /** Words from 0 to 10, spread evenly. */
  steps: readonly Text[];
  better: 'low' | 'high';
}

export interface SceneInfo {
  id: string;
  title: Text;
  place: string;
  /** What people wear in it, where their look has such a dress in the catalogue; absent: what they usually wear. */
  dress?: string;
  /** Ink indices from the start that lead to this scene on a middling path. */
  entry: readonly number[];
}

export interface Outcome {
  id: string;
  title: Text;
  text: Text;
  grave?: boolean;
}

export interface RoleCard {
  cast: string;
  wants: Text;
  fears: Text;
  cannotSay: Text;
  calms: Text;
  enrages: Text;
}

export interface Manifest {
  id: string;
  locales: readonly Locale[];
  title: Text;
  summary: Text;
  contentNote: Text;
  module: string;
  /** Its place on the shelf, from 1; without one it stands behind those that have one. */
  order?: number;
  minutes: number;
  /** Hours of training (JP of 45 minutes) that the scenario counts for. */
  hours: number;
  goals: readonly Text[];
  /** The cast member whose lines are the choices, and the looks that a player may pick from. */
  player: { cast: string; looks: readonly string[] };
  cast: readonly CastMember[];
  scenes: readonly SceneInfo[];
  moods: readonly MoodVariable[];
  /** Who plays its music: an ensemble of the catalogue, the first of them where none is named. */
  music?: string;
  /** Best first. */
  outcomes: readonly Outcome[];
  behaviours: readonly (Behaviour & { wording: Partial<Record<Locale, Wordings[string]>> })[];
  notes: readonly { scene: string; text: Text }[];
  roles: readonly RoleCard[];
}

/** What facilitators alone read: it comes apart, so that no player's phone fetches it. In every language of the scenario. */
export type Papers = Pick<Manifest, 'notes' | 'roles'>;

/** The part of a scenario that the library shows before anything else is loaded. */
export interface Card
  extends Pick<
    Manifest,
    'id' | 'locales' | 'title' | 'summary' | 'contentNote' | 'module' | 'minutes' | 'hours' | 'goals'
  > {
  /** Who is met in it: names and looks, without the player. */
  faces: readonly { shown: Text; look: string }[];
  /** How many scenes it has. */
  scenes: number;
  shape: string;
}

/** What is known of a scenario in one locale before its story has come: who plays, in which scenes, what moods are called. */
export interface Playbill {
  manifest: Manifest;
  /** Hash of all that decides what a list of choices means: logic, tags, choices, points. Equal in every locale. */
  shape: string;
  /** Hash of this locale's words. */
  text: string;
  locale: Locale;
}

/** A scenario as it is played in one locale. */
export interface Scenario extends Playbill {
  /** The behaviours that this scenario's choices show, with their points. */
  rubric: Rubric;
  /** The compiled story, as inkjs reads it. */
  ink: string;
  /** Moods by the spelling that this locale's .ink uses. */
  spelling: Readonly<Record<string, Mood>>;
  /** The least and the most that any complete play earns, over the whole play and per scene. */
  bounds: Bounds;
  /** Wording of the behaviours in this locale. */
  wordings: Wordings;
}
