// The words of a scenario's lesson plan, its speaker's notes, cards to cut, and the sheet for afterwards.
import type { TroubleWords } from './words.ts';

export type PlanPartKey = 'plan' | 'notes' | 'roles' | 'letters' | 'followUp';

export interface PlanWords {
  /** Of the page. */
  title: string;
  loading: string;
  failed: TroubleWords;
  intro: string;
  time: string;
  duration(minutes: number, hours: number): string;
  parts: { title: string; names: Record<PlanPartKey, string> };
  word: string;
  print: string;
  working: string;
  notMade: string;
  fileName: string;

  /** Of the plan. */
  heading: string;
  facts: Record<
    'module' | 'scenario' | 'time' | 'hours' | 'participants' | 'facilitator' | 'place' | 'method' | 'content',
    string
  >;
  hoursOf(hours: number, minutes: number): string;
  method: string;
  about: string;
  goals: string;
  rundown: {
    title: string;
    hint: string;
    minute: string;
    what: string;
    how: string;
    range(from: number, until: number): string;
    before: string;
    gather: string;
    gatherHow: string;
    scene(title: string): string;
    /** What the key decision answers. */
    sceneHow(line: string): string;
    everyScene: string;
    steps: Record<'key' | 'all', string>;
    closing: string;
    closingHow: string;
  };
  prepare: { title: string; items: readonly string[]; without: string; withoutText: string };
  assess: { title: string; items: readonly string[] };

  /** Of the speaker's notes. */
  notes: {
    title: string;
    hint: string;
    key(number: number): string;
    answered: string;
    option: string;
    shows: string;
    points(name: string, dimension: string, points: string): string;
    nothing: string;
    note: string;
    ask: string;
    /** Asked of every key decision, whatever the split. */
    questions: readonly string[];
  };

  roles: { title: string; hint: string };
  letters: { title: string; hint: string };

  followUp: {
    title: string;
    owner: string;
    name: string;
    unit: string;
    date: string;
    intention: string;
    again: string;
    againHint: string;
    /** `speaker` is empty where nobody speaks. */
    without(speaker: string, line: string): string;
    kept: string;
    done: string;
    doneHint: string;
    behaviour: string;
    weeks: string;
    months: string;
    example: string;
    hinders: string;
    superior: string;
    levels: string;
  };
}
