// Starts the stage: makes the game once, feeds it what the stores say, and lets it sleep. Everything can fail here without
// harm: the page is complete without a stage.
import type { SettingsStore } from '../stores/settings-store.ts';
import type { Staged, StagedStore } from '../stores/staged-store.ts';
import { createArt } from './load-art.ts';
import { isMotionReduced, onMotionChange, tempo } from './motion.ts';
import { isNaturalStep, type Reading } from './natural-step.ts';
import type { Theatre } from './open-theatre.ts';
import { type Scenery, scenery } from './scenery.ts';
import { castsOf, type StageData } from './stage-data.ts';

export interface StageStores {
  staged: StagedStore;
  settings: SettingsStore;
}

export interface StageHandle {
  /** Takes the stage out of sight and lets go of the stores. Starting again brings the same game back. */
  stop(): void;
}

/** The game is made once per page: Phaser does not survive being destroyed and made anew in quick succession. */
let built: Promise<Theatre> | undefined;

/** Resolves once the first scenery is up. Rejects when there is neither WebGL nor canvas, or the cast cannot be fetched. */
export async function startStage(parent: HTMLElement, stores: StageStores, data: StageData): Promise<StageHandle> {
  built ??= build(parent, stores, data);
  let theatre: Theatre;
  try {
    theatre = await built;
  } catch (error) {
    built = undefined;
    throw error;
  }
  const follower = followStores(theatre, stores, data);
  await follower.first;
  theatre.raise();
  return {
    stop() {
      follower.stop();
      theatre.lower();
    },
  };
}

/** Phaser, the people of the play and the first place come at the same time, and only where they can be drawn at all. */
async function build(parent: HTMLElement, stores: StageStores, data: StageData): Promise<Theatre> {
  if (!document.createElement('canvas').getContext('2d')) throw new Error('This browser draws no canvas.');
  const art = createArt(`${import.meta.env.BASE_URL}assets/`);
  const state = stores.staged.getState();
  const place = sceneryOf(state, '', data)?.place;
  if (place) void art.fetchPlace(place);
  const manifest = state.playbill?.manifest;
  const looks = manifest ? [...manifest.player.looks, ...manifest.cast.map((member) => member.look)] : [];
  // Without people there is no stage.
  const people = castsOf(data, looks).map((cast) => art.fetchCast(cast));
  const [{ openTheatre }] = await Promise.all([import('./open-theatre.ts'), ...people]);
  return openTheatre(parent, data, art, { isLively: () => !isMotionReduced(stores.settings) });
}

interface Follower {
  /** The first scenery is up. */
  first: Promise<void>;
  stop(): void;
}

/** Shows every new state of the stores, at most once a frame, so that a press is answered by the page before by the stage. */
function followStores(theatre: Theatre, stores: StageStores, data: StageData): Follower {
  let before: Reading | undefined;
  let stopped = false;
  let due = 0;

  const look = (): Promise<void> => {
    due = 0;
    const state = stores.staged.getState();
    const now = sceneryOf(state, stores.settings.getState().figure, data);
    theatre.setQuiet(stores.settings.getState().contrast === 'high');
    if (!now || !state.trace) {
      before = undefined;
      theatre.clear();
      return Promise.resolve();
    }
    const reading = { play: state.trace.play, at: state.at };
    const natural = isNaturalStep(before, reading);
    const moved = before?.at !== reading.at || before.play.choices.length !== reading.play.choices.length;
    const moment = state.moments[state.at];
    const newLine = natural && moved && moment?.kind === 'line' ? moment.line.text.length : 0;
    before = reading;
    // The end of a scene is a pause in which the next place can come without keeping anyone waiting.
    if (moment?.kind === 'scene-end')
      theatre.prefetch(state.playbill?.manifest.scenes.map((scene) => scene.place) ?? []);
    return theatre.show({ scenery: now, tempo: tempo(isMotionReduced(stores.settings), !natural), newLine });
  };
  const notice = () => {
    if (due === 0 && !stopped) due = requestAnimationFrame(() => void look());
  };

  const ends = [stores.staged.subscribe(notice), stores.settings.subscribe(notice), onMotionChange(notice)];
  const first = look();
  return {
    first,
    stop() {
      stopped = true;
      cancelAnimationFrame(due);
      for (const end of ends) end();
    },
  };
}

function sceneryOf(state: Staged, figure: string, data: StageData): Scenery | undefined {
  if (state.phase !== 'playing' || !state.playbill) return undefined;
  return scenery(state.moments, state.at, state.playbill.manifest, data, figure);
}
