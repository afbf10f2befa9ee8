// What the stage shows: the play on this device, or a room's play while a projector stands before it. The device's own play goes on
// untouched meanwhile: a room's is never opened in the play store, so nothing of it is saved or found in the library.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PlayState, PlayStore } from './play-store.ts';
import type { RoomReading } from './room-reading.ts';

/** As much of a play as scenery needs. */
export type Staged = Pick<PlayState, 'phase' | 'playbill' | 'scenario' | 'trace' | 'moments' | 'at' | 'decision'>;

export interface StagedState extends Staged {
  /** What is shown is a room's play. */
  watched: boolean;
  /** Shows a room's play as it is read at moment `at`, until it is given nothing. */
  watch(room: (RoomReading & { at: number }) | undefined): void;
}

export type StagedStore = StoreApi<StagedState>;

export function createStagedStore(play: PlayStore): StagedStore {
  return createStore((set, get) => {
    play.subscribe((state) => {
      if (!get().watched) set(stagedPart(state));
    });
    return {
      ...stagedPart(play.getState()),
      watched: false,
      watch(room) {
        if (!room) return set({ ...stagedPart(play.getState()), watched: false });
        const { scenario, trace, moments, at } = room;
        return set({
          phase: 'playing',
          playbill: scenario,
          scenario,
          trace,
          moments,
          at,
          decision: undefined,
          watched: true,
        });
      },
    };
  });
}

function stagedPart({ phase, playbill, scenario, trace, moments, at, decision }: PlayState): Staged {
  return { phase, playbill, scenario, trace, moments, at, decision };
}
