// Runs a story to its next choices and turns what Ink delivers into one typed turn.
import type { Story } from 'inkjs';
import type { Beat, Cue, Thought } from '../core/beat.ts';
import type { MoodValues } from '../core/mood.ts';
import type { MoodVariable } from '../core/scenario.ts';
import type { Option } from '../core/trace.ts';
import { readLine, type Spelling } from './speech.ts';
import { readTag } from './tag.ts';

export interface GatheredTurn {
  beats: readonly Beat[];
  options: readonly Option[];
  key: boolean;
  /** The last `scene` and `outcome` tags met, if any. */
  scene?: string;
  outcome?: string;
}

interface Above {
  cues: Cue[];
  thoughts: Thought[];
  coach?: string;
}

/** Lines of one turn; the longest that anybody has written for a screen has some dozens. */
const MOST_LINES = 2000;

/** Continues until choices or the end. Cues of beats without text are handed to the next line; left over, they form a beat of their own. Throws where it never comes to choices or an end. */
export function gatherTurn(
  story: Story,
  nextLine: () => string,
  moods: readonly MoodVariable[],
  spelling: Spelling,
): GatheredTurn {
  const beats: Beat[] = [];
  let key = false;
  let above: Above = { cues: [], thoughts: [] };
  while (story.canContinue) {
    const text = nextLine().trim();
    for (const source of story.currentTags ?? []) {
      const tag = readTag(source);
      if (tag?.kind === 'key') key = true;
      if (tag?.kind === 'cue') above.cues.push(tag.cue);
      if (tag?.kind === 'thought') above.thoughts.push(tag.thought);
      if (tag?.kind === 'coach') above.coach = tag.text;
    }
    if (text === '') continue;
    if (beats.length === MOST_LINES) throw new Error('The story goes on without coming to a choice.');
    beats.push({ line: readLine(text, spelling), ...above, moods: moodValues(story, moods) });
    above = { cues: [], thoughts: [] };
  }
  if (above.cues.length > 0 || above.thoughts.length > 0 || above.coach !== undefined) {
    beats.push({ ...above, moods: moodValues(story, moods) });
  }
  const cues = beats.flatMap((beat) => beat.cues);
  return {
    beats,
    key,
    options: story.currentChoices.map((choice) => ({
      index: choice.index,
      text: choice.text.trim(),
      behaviours: behavioursOf(choice.tags),
    })),
    scene: cues.findLast((cue) => cue.kind === 'scene')?.scene,
    outcome: cues.findLast((cue) => cue.kind === 'outcome')?.outcome,
  };
}

/** The behaviours that a choice's own tags name. */
export function behavioursOf(tags: readonly string[] | null): string[] {
  return (tags ?? []).flatMap((source) => {
    const tag = readTag(source);
    return tag?.kind === 'does' ? tag.behaviours : [];
  });
}

function moodValues(story: Story, moods: readonly MoodVariable[]): MoodValues {
  return Object.fromEntries(
    moods.map(({ variable }) => [variable, Number(story.variablesState?.[variable as never] ?? 0)]),
  );
}
