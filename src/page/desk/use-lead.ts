// Leading a room: the next step, done at a press, one line back, and any other command. Reading runs ahead of the server's answer, so
// that fast presses are not lost; what cannot be taken back waits a moment after it has come up, so that no press too many does it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FacilitatorCommand } from '../../core/room/command.ts';
import { type NextStep, nextStep, type StepKind, stepBack } from '../../core/room/next-step.ts';
import type { RoomView } from '../../core/room/view.ts';
import type { RoomReading } from '../../stores/room-reading.ts';
import type { RoomState } from '../../stores/room-store.ts';

/** Milliseconds until a step that just came up can be pressed. */
const COOL = 500;
/** Steps that a further press only leads on from. */
const READING: ReadonlySet<StepKind> = new Set<StepKind>(['start', 'read', 'close-scene', 'open-scene']);

export interface Lead {
  /** The room as this desk has led it, a moment ahead of the server. */
  view: RoomView;
  step: NextStep;
  /** The step can be pressed. */
  ready: boolean;
  /** The option that the desk goes on with, where it is not the step's own. */
  picked?: number;
  pick(option: number): void;
  next(): void;
  back(): void;
  canGoBack: boolean;
  send(command: FacilitatorCommand): void;
}

interface LeadGround {
  view: RoomView;
  state: RoomState;
  reading: RoomReading | undefined;
  /** The story cannot be read on this device. */
  unreadable: boolean;
  until: string | undefined;
}

export function useLead({ view: known, state, reading, unreadable, until }: LeadGround): Lead {
  const [ahead, setAhead] = useState<{ place: string; at: number; seq: number }>();
  const [choice, setChoice] = useState<{ place: string; option: number }>();
  const place = `${known.phase} ${known.position.choices.join('.')}`;
  const isAhead = ahead?.place === place && (state.waiting > 0 || known.seq <= ahead.seq);
  const view = isAhead ? { ...known, at: ahead.at } : known;
  const picked = choice?.place === place ? choice.option : undefined;
  const step = withPicked(nextStep(view, reading ?? (unreadable ? 'unreadable' : undefined), until), picked);
  const cool = useCoolDown(step.kind, `${place} ${view.round?.number ?? ''}`);
  const ready = step.command !== undefined && cool && (READING.has(step.kind) || state.waiting === 0);

  const send = (command: FacilitatorCommand) => {
    if (command.kind === 'read') setAhead({ place, at: command.at, seq: known.seq });
    state.send(command);
  };
  const last = reading && stepBack(view, reading);
  const canGoBack = last !== undefined && view.phase === 'running' && !view.round && !view.pause;
  return {
    view,
    step,
    ready,
    picked,
    pick: (option) => setChoice({ place, option }),
    next: () => ready && step.command && send(step.command),
    back: () => canGoBack && last && send(last),
    canGoBack,
    send,
  };
}

function withPicked(step: NextStep, picked: number | undefined): NextStep {
  if (picked === undefined || step.command?.kind !== 'take') return step;
  return { ...step, command: { kind: 'take', option: picked } };
}

/** True once the step has been up for a moment. Steps of reading are ready at once. */
function useCoolDown(kind: StepKind, place: string): boolean {
  const [cooled, setCooled] = useState(`${kind} ${place}`);
  const first = useRef(true);
  const now = `${kind} ${place}`;
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return undefined;
    }
    const clock = setTimeout(() => setCooled(now), COOL);
    return () => clearTimeout(clock);
  }, [now]);
  return READING.has(kind) || cooled === now;
}
