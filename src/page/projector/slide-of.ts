// Which slide stands on the projector: one thing at a time, whatever else goes on in the room.
import type { Moment } from '../../core/moments.ts';
import type { RoomView } from '../../core/room/view.ts';

export type Slide =
  | 'lobby'
  | 'cards'
  | 'reading'
  | 'scene-end'
  | 'story-end'
  | 'question'
  | 'split'
  | 'word'
  | 'pause'
  | 'each'
  | 'result'
  | 'ended';

/** `moment`: what is being read, where anything is. A break hides all but the end; a word that is asked for hides the story. */
export function slideOf(view: RoomView, moment: Moment | undefined): Slide {
  const { phase, pause, words, round, setup, position } = view;
  if (phase === 'ended') return 'ended';
  if (pause) return 'pause';
  if (words?.open) return 'word';
  if (phase === 'finished') return 'result';
  if (phase === 'lobby') return setup.mode === 'cards' ? 'cards' : 'lobby';
  if (setup.mode === 'each') return 'each';
  if (round && position.decision) return round.state === 'revealed' ? 'split' : 'question';
  if (moment?.kind === 'scene-end') return 'scene-end';
  return moment?.kind === 'end' ? 'story-end' : 'reading';
}

/** Whether the scenery is to be seen behind the words. */
export function hasScenery(slide: Slide): boolean {
  return slide === 'reading' || slide === 'scene-end' || slide === 'story-end';
}

/** Whether there is room for the scenario's woven band above it: not where words need every line. */
export function hasBand(slide: Slide): boolean {
  return !hasScenery(slide) && slide !== 'question' && slide !== 'split';
}
