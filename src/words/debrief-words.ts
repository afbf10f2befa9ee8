// The words of the debrief, which is loaded after a play. What it shares with the play (dimensions, moods, coach) is in `words.ts`.
import type { BandKey, ValueKey } from './keys.ts';

/** One-word answers to "how did it feel", in the order in which they are offered. */
export const FEELINGS = ['tense', 'annoyed', 'tired', 'unsure', 'guilty', 'moved', 'relieved', 'content'] as const;
export type Feeling = (typeof FEELINGS)[number];

export interface DebriefWords {
  title: string;
  loading: string;
  failed: { title: string; text: string };

  questions: {
    title: string;
    intro: string;
    felt: string;
    feltHint: string;
    feelings: Record<Feeling, string>;
    ownWords: string;
    change: string;
    stays: string;
    show: string;
    skip: string;
  };

  outcome: string;
  /** For a play that was left before its end. */
  unfinished: string;
  cards: {
    helped: string;
    helpedWhy: string;
    helpedNone: string;
    decided: string;
    decidedWhy: string;
    decidedNone: string;
    tomorrow: string;
    tomorrowNone: string;
    look: string;
  };
  /** Where a decision stands: its scene's title and its number in the play, counted from 1. */
  where(scene: string, number: number): string;

  scores: string;
  notScored: string;
  bands: Record<BandKey, string>;
  between(lower: string, higher: string): string;
  opportunities(taken: number, offered: number): string;
  /** In the place of a band, when fewer than three opportunities were met. */
  tooFew: string;
  /** In the place of a band, when the play was left before its end. */
  incomplete: string;
  grave(behaviours: string): string;
  /** The same in few words, beside the band. */
  graveShort: string;

  everything: { open: string; close: string; contents: string };
  abilities: string;
  addsUp: string;
  /** From which score on the two upper bands begin. */
  borders(proficient: number, skilled: number): string;
  points(earned: string, min: string, max: string): string;
  arithmetic: {
    open: string;
    caption(dimension: string): string;
    number: string;
    said: string;
    behaviour: string;
    points: string;
    sum: string;
    none: string;
    formula(calculation: string): string;
    rounded: string;
    unscored: string;
    unbounded: string;
  };

  radar: {
    title: string;
    description(scores: string): string;
    caption: string;
    dimension: string;
    score: string;
    band: string;
  };
  curve: {
    title: string;
    intro: string;
    /** What a curve shows, for those who do not see it. */
    description(name: string, from: string, to: string, decisions: number): string;
    start: string;
    decisive: string;
    table: string;
    caption: string;
    after: string;
    /** The row before the first decision. */
    before: string;
    value(word: string, number: number): string;
  };
  scenes: { title: string; caption: string; scene: string; notReached: string };

  decisions: {
    title: string;
    intro: string;
    order: string;
    decisiveFirst: string;
    asPlayed: string;
    number(number: number): string;
    most: string;
    before: string;
    said: string;
    reply: string;
    mood: string;
    counted: string;
    countedNone: string;
    noPoints: string;
    looks: string;
    source: string;
    value: string;
    values: Record<ValueKey, string>;
  };
  mood: { changed(from: string, to: string): string; same(word: string): string };
  whatIf: {
    title: string;
    intro: string;
    loading: string;
    failed: string;
    reply: string;
    mood: string;
    yours(word: string): string;
    bestEnding: string;
    bestNone: string;
    withYours(title: string): string;
    sameAsYours: string;
  };
  replay: { action: string; hint: string };

  claims: { title: string; paragraphs: readonly string[] };
  /** `keptHere`: as long as the page is open. */
  pocket: { keep: string; kept: string; keptHere: string };
  nextTime: {
    title: string;
    intend: string;
    example: string;
    again: string;
    repeats: Record<'none' | 'days' | 'week' | 'month', string>;
    save: string;
    saved: string;
    /** Where it stays only as long as the page is open. */
    savedHere: string;
    /** When an empty intention was saved. */
    dropped: string;
    calendar: string;
    send: string;
    /** The text that is sent to oneself. */
    message(intention: string): string;
    copied: string;
    byHand: string;
  };
  /** The page for the talk with one's superior. */
  onePage: {
    title: string;
    what: string;
    withScores: string;
    print: string;
    look: string;
    heading: string;
    notAppraisal: string;
    name: string;
    unit: string;
    date: string;
    practised: string;
    decisions: string;
    toTry: string;
    agreed: string;
    player: string;
    superior: string;
  };
  takeAway: {
    title: string;
    print: string;
    download: string;
    json: string;
    csv: string;
    separator: string;
    semicolon: string;
    comma: string;
    includeOwn: string;
    careful: string;
    own: string;
    felt: string;
    change: string;
  };
  table: {
    number: string;
    scene: string;
    answered: string;
    thoughts: string;
    said: string;
    behaviour: string;
    dimension: string;
    points: string;
    reply: string;
    coach: string;
    stronger: string;
  };
  printed: string;
}
