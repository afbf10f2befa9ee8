// The next sensible thing in a room: what one press of the facilitator's does, so that a whole class can be led with the space bar alone.
import { decisionAt, type Moment, nextStop } from '../moments.ts';
import type { FacilitatorCommand } from './command.ts';
import { majority } from './majority.ts';
import { type RoomMoments, readingAt } from './reading-at.ts';
import type { RoomView } from './view.ts';

export type StepKind =
  /** The first line of the first scene. */
  | 'start'
  | 'read'
  /** The card that ends a scene, and the first line of the one that follows. */
  | 'close-scene'
  | 'open-scene'
  | 'ask'
  | 'reveal'
  /** Goes on with what most have chosen. */
  | 'take'
  /** Goes on with the usual option, unasked. */
  | 'pass'
  | 'close-word'
  | 'resume'
  | 'finish'
  /** Nothing to press: the first vote, the count of hands, people's own plays, the story itself are being waited for. */
  | 'await-votes'
  | 'await-count'
  | 'await-plays'
  | 'await-story'
  /** The story is over; what is left is the report. */
  | 'over';

export interface NextStep {
  kind: StepKind;
  /** Absent where there is nothing to press. */
  command?: FacilitatorCommand;
  /** Id of the scene that is opened or closed. */
  scene?: string;
}

/**
 * `reading` is absent while the story is being fetched; where it cannot be read here at all, a room is led from decision to decision.
 * `until`: the scene to stop after, where it is not the one that was planned.
 */
export function nextStep(
  view: RoomView,
  reading: RoomMoments | 'unreadable' | undefined,
  until = view.setup.until,
): NextStep {
  const { phase, setup, round, position } = view;
  if (phase === 'ended' || phase === 'finished') return { kind: 'over' };
  if (view.pause) return { kind: 'resume', command: { kind: 'resume' } };
  if (view.words?.open) return { kind: 'close-word', command: { kind: 'close-word' } };
  if (setup.mode === 'each') return ownPlays(view);
  if (round?.state === 'revealed') return take(view, 'take');
  if (round) return revealed(view);
  if (!reading) return { kind: 'await-story' };
  if (reading === 'unreadable') return position.decision ? decide(view) : FINISH;
  return readOn(view, reading, until, position.decision !== undefined);
}

/** One line back; undefined where reading began. */
export function stepBack(view: RoomView, reading: RoomMoments): FacilitatorCommand | undefined {
  const at = readingAt(view, reading);
  for (let to = readingAt({ ...view, at: 0 }, reading); to < at; ) {
    const next = nextStop(reading.moments, to);
    if (next >= at || next === to) return { kind: 'read', at: to };
    to = next;
  }
  return undefined;
}

const FINISH: NextStep = { kind: 'finish', command: { kind: 'finish' } };

/** At a decision: whether the room is asked goes by its setup. */
function decide(view: RoomView): NextStep {
  const isAsked = view.setup.votes === 'all' || view.position.decision?.key;
  return isAsked ? { kind: 'ask', command: { kind: 'ask' } } : take(view, 'pass');
}

/** The option that one press goes on with: what most chose, else the usual one. */
function take(view: RoomView, kind: 'take' | 'pass'): NextStep {
  const option = (kind === 'take' ? majority(view) : undefined) ?? view.desk?.usual;
  return option === undefined ? { kind: 'await-story' } : { kind, command: { kind: 'take', option } };
}

function revealed({ setup, round }: RoomView): NextStep {
  // Two presses too fast must not reveal a vote that nobody could take part in.
  if (round?.voted === 0) return { kind: setup.mode === 'cards' ? 'await-count' : 'await-votes' };
  return { kind: 'reveal', command: { kind: 'reveal' } };
}

function ownPlays({ seats, begun, finished }: RoomView): NextStep {
  const isDone = finished > 0 && finished === begun && finished >= seats;
  return isDone ? FINISH : { kind: 'await-plays' };
}

function readOn(view: RoomView, reading: RoomMoments, until: string, open: boolean): NextStep {
  const { moments, scenario } = reading;
  const at = readingAt(view, reading);
  const here = moments[at];
  if (view.phase === 'lobby') return { kind: 'start', command: { kind: 'read', at }, scene: sceneOf(here) };
  const place = (scene: string) => scenario.manifest.scenes.findIndex(({ id }) => id === scene);
  if (here?.kind === 'end' || (here?.kind === 'scene-end' && place(here.scene) >= place(until))) return FINISH;
  const next = nextStop(moments, at);
  if (decisionAt(moments, at) || (next === at && open)) return decide(view);
  if (next === at) return FINISH;
  const to = moments[next];
  const kind = to?.kind === 'scene-end' ? 'close-scene' : here?.kind === 'scene-end' ? 'open-scene' : 'read';
  return { kind, command: { kind: 'read', at: next }, scene: sceneOf(to) };
}

function sceneOf(moment: Moment | undefined): string | undefined {
  return moment && 'scene' in moment ? moment.scene : undefined;
}
