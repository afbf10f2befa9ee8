// Plays a story with the engine alone, choice by choice, and notes what a report needs: words, scenes, behaviours, and where the story
// stood when it stopped. Ends by itself where a story would not.
import { boundSteps } from './bounded-steps.ts';
import { behavioursOf } from './gather-turn.ts';
import { type InkContainer, type InkPointer, type InkStory, openInside } from './inkjs-inside.ts';
import { readTag } from './tag.ts';
import { EndlessText } from './turn-errors.ts';
import { MOST_STEPS, stepsSinceNew } from './turn-length.ts';

export interface FollowedOption {
  text: string;
  /** Path of the choice in the compiled story. */
  source: string;
  behaviours: readonly string[];
}

export interface FollowedStep {
  choice: number;
  /** The scene in force when the options were shown; '' before the first. */
  scene: string;
  options: readonly FollowedOption[];
}

export interface FollowedPlay {
  steps: readonly FollowedStep[];
  /** What is open where the play stopped. */
  open: readonly FollowedOption[];
  /** `open`: at options of which none was picked; `ended`: by END, or DONE with nothing open. */
  stopped: 'open' | 'ended' | 'broken' | 'endless';
  /** What the engine itself calls errors, in its own words. */
  errors: readonly string[];
  outcome?: string;
  /** Path of the last piece of content that the story stood at. */
  place: string;
}

export interface FollowLimits {
  /** Default 0; null, where none is known to show what is looked for, is that too. */
  seed?: number | null;
  choices?: number;
  /** Steps of the engine in one turn without coming to anything new. */
  steps?: number;
  /** Elements of the call stack, and threads that are under way at once. */
  stack?: number;
  /** Called with each line of words. */
  onLine?: (text: string) => void;
  /** Called at each step of the engine, with the path of the content that it is about to do. */
  onStep?: (place: () => string, story: InkStory) => void;
}

class Endless extends Error {}

/** `pick` gives the index of an open option, or undefined to stop. Throws only if the text is no compiled story. */
export function followPlay(
  json: string,
  pick: (options: readonly FollowedOption[], turn: number) => number | undefined,
  limits: FollowLimits = {},
): FollowedPlay {
  const { seed, choices = 10_000, steps: mostSteps = MOST_STEPS, stack = 200, onLine, onStep } = limits;
  const inside = openInside(json);
  const story = inside as unknown as import('inkjs').Story;
  const errors: string[] = [];
  story.state.storySeed = seed ?? 0;
  story.onError = (message, type) => {
    if (type === 2) errors.push(message);
  };
  // Functions of a host that is not there break a play where they are called, not at its beginning.
  Object.assign(inside, { _hasValidatedExternals: true });
  let container: InkContainer | null = null;
  let index = 0;
  const length = stepsSinceNew();
  const place = () => (container ? placeOf(container, index) : '');
  boundSteps(inside, () => {
    const { callStack } = inside._state;
    const pointer: InkPointer = callStack.currentElement.currentPointer;
    if (pointer.container) ({ container, index } = pointer);
    const piledUp = callStack.elements.length > stack || callStack._threads.length > stack;
    if (length.step(container, index) > mostSteps || piledUp) throw new Endless();
    onStep?.(place, inside);
  });

  const steps: FollowedStep[] = [];
  let open: FollowedOption[] = [];
  let stopped: FollowedPlay['stopped'] = 'open';
  let scene = '';
  let outcome: string | undefined;
  const run = () => {
    length.begin();
    while (story.canContinue) {
      const text = (story.Continue() ?? '').trim();
      if (text !== '') onLine?.(text);
      for (const source of story.currentTags ?? []) {
        const tag = readTag(source);
        if (tag?.kind !== 'cue') continue;
        if (tag.cue.kind === 'scene') scene = tag.cue.scene;
        if (tag.cue.kind === 'outcome') outcome = tag.cue.outcome;
      }
    }
    open = inside._state.generatedChoices
      .filter((choice) => !choice.isInvisibleDefault)
      .map(({ text, sourcePath, tags }) => ({ text: text.trim(), source: sourcePath, behaviours: behavioursOf(tags) }));
    if (errors.length > 0) stopped = 'broken';
    else if (open.length === 0) stopped = 'ended';
  };
  try {
    run();
    while (stopped === 'open') {
      const choice = pick(open, steps.length);
      if (choice === undefined || !open[choice]) break;
      if (steps.length >= choices) {
        stopped = 'endless';
        break;
      }
      steps.push({ choice, scene, options: open });
      story.ChooseChoiceIndex(choice);
      run();
    }
  } catch (error) {
    stopped = error instanceof Endless || error instanceof EndlessText ? 'endless' : 'broken';
    if (stopped === 'broken') errors.push(error instanceof Error ? error.message : String(error));
    open = [];
  }
  return { steps, open, stopped, errors, outcome, place: place() };
}

/** Follows a list as far as it goes. */
export function followChoices(json: string, choices: readonly number[], limits?: FollowLimits): FollowedPlay {
  return followPlay(json, (_, turn) => choices[turn], limits);
}

/** The choices that were taken: their words, and which choices of the story they are. */
export function takenIn({ steps }: FollowedPlay): { texts: string[]; sources: string[] } {
  const taken = steps.map(({ choice, options }) => options[choice]);
  return { texts: taken.map((one) => one?.text ?? ''), sources: taken.map((one) => one?.source ?? '') };
}

/** Also names an index that is the container's end: the content before it is what was done last. */
function placeOf(container: InkContainer, index: number): string {
  const own = String(container.path);
  return own === '' ? String(index) : `${own}.${index}`;
}
