// Makes the game and all that keeps it in shape: canvas, pictures, size, sleep, and what happens when the graphics card gives up.
import { Game } from 'phaser';
import { renderersFor } from './choose-renderer.ts';
import type { Art } from './load-art.ts';
import { tempo } from './motion.ts';
import { createSleeper } from './sleep.ts';
import { castsOf, type StageData } from './stage-data.ts';
import { type Showing, StageScene } from './stage-scene.ts';
import { followSize } from './view-size.ts';

export interface TheatreRules {
  /** Whether people may breathe and rain may fall. */
  isLively(): boolean;
}

export interface Theatre {
  /** Shows a scenery; resolves when its place and people, if they can be fetched at all, are up too. */
  show(showing: Showing): Promise<void>;
  clear(): void;
  /** Fetches pictures of places that will be needed. */
  prefetch(places: readonly string[]): void;
  setQuiet(quiet: boolean): void;
  /** Fades the canvas in. */
  raise(): void;
  /** Takes the canvas out of sight. */
  lower(): void;
}

const PAPER = '#ece6d8';
/** How long a lost graphics context may take to come back before the stage gives up. */
const PATIENCE = 8000;

/** Rejects when no renderer starts; nothing is left behind in `parent` then. */
export async function openTheatre(
  parent: HTMLElement,
  data: StageData,
  art: Art,
  rules: TheatreRules,
): Promise<Theatre> {
  const scene = new StageScene();
  const game = await bootGame(parent, scene);
  art.hang(game.textures);
  const canvas = game.canvas;
  let up = false;
  let lost = false;
  let latest: Showing | undefined;
  let quiet = false;

  const whenShown = (change: () => void) => () => {
    if (!latest) return;
    change();
    sleeper.stir();
  };
  const size = followSize(parent, game, {
    resized: whenShown(() => scene.resized()),
    covered: whenShown(() => scene.shootAgain(tempo(!rules.isLively(), false).camera)),
  });
  const sleeper = createSleeper(game, {
    lively: rules.isLively,
    busy: () => scene.isMoving(),
    wanted: () => up && !lost && size.visible(),
    told: (state) => {
      parent.dataset.stage = state;
    },
  });
  game.scene.start('stage', { art, data, view: size.view, liveliness: sleeper.liveliness });

  let patience = 0;
  const giveUp = () => {
    canvas.remove();
    sleeper.stop();
    parent.dataset.stage = 'off';
  };
  canvas.addEventListener('webglcontextlost', () => {
    lost = true;
    patience = window.setTimeout(giveUp, PATIENCE);
  });
  canvas.addEventListener('webglcontextrestored', () => {
    lost = false;
    clearTimeout(patience);
    sleeper.stir();
  });

  return {
    async show(showing) {
      latest = showing;
      scene.show(showing);
      sleeper.stir();
      const { place, people } = showing.scenery;
      const missing = castsOf(
        data,
        people.map(({ look }) => look),
      ).filter((cast) => !art.hasCast(cast));
      const isBare = place !== '' && !art.hasPlace(place);
      if (!isBare && missing.length === 0) return;
      await Promise.allSettled([isBare && art.fetchPlace(place), ...missing.map((cast) => art.fetchCast(cast))]);
      if (latest !== showing) return;
      scene.show({ ...showing, newLine: 0 });
      sleeper.stir();
    },
    clear() {
      latest = undefined;
      scene.clear();
    },
    prefetch(places) {
      for (const place of new Set(places)) void art.fetchPlace(place);
    },
    setQuiet(wanted) {
      if (wanted === quiet) return;
      quiet = wanted;
      scene.setQuiet(wanted);
      sleeper.stir();
    },
    raise() {
      up = true;
      sleeper.stir();
      canvas.style.opacity = '1';
    },
    lower() {
      up = false;
      canvas.style.opacity = '0';
    },
  };
}

/** A graphics card may promise WebGL and then refuse it: the second try draws without. */
async function bootGame(parent: HTMLElement, scene: StageScene): Promise<Game> {
  const [best, ...others] = renderersFor(parent);
  try {
    return await boot(parent, scene, best as number);
  } catch (error) {
    parent.querySelector('canvas')?.remove();
    const [next] = others;
    if (next === undefined) throw error;
    return boot(parent, scene, next);
  }
}

function boot(parent: HTMLElement, scene: StageScene, type: number): Promise<Game> {
  return new Promise((resolve, reject) => {
    try {
      const game = new Game({
        type,
        width: Math.max(parent.clientWidth, 1),
        height: Math.max(parent.clientHeight, 1),
        parent,
        backgroundColor: PAPER,
        scale: { mode: 0, expandParent: false, autoRound: false },
        canvasStyle: 'display:block;position:absolute;inset:0;pointer-events:none;opacity:0;transition:opacity .4s',
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        audio: { noAudio: true },
        autoFocus: false,
        banner: false,
        disableContextMenu: false,
        render: { powerPreference: 'low-power', antialias: true, roundPixels: false },
        callbacks: { postBoot: (ready) => resolve(ready) },
      });
      game.scene.add('stage', scene, false);
    } catch (error) {
      reject(error);
    }
  });
}
