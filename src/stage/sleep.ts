// Lets the game's loop run only while there is something to see: a change, and a few seconds of life after it. Asleep it
// costs nothing, and the last frame stays on the screen.
import type { Game } from 'phaser';

/** How long people breathe and rain falls after the last change. */
const LIVELY_FOR = 2600;
/** Small movements swell and fade over this long, so that they never stop halfway. */
const FADE = 500;

export interface Sleeper {
  /** Something changed: wakes the loop and starts the lively time anew. */
  stir(): void;
  /** 0 (nobody moves) to 1: how much of the small movements is to be seen now. */
  liveliness(): number;
  stop(): void;
}

export interface SleepRules {
  /** Whether small movements are wanted at all. */
  lively(): boolean;
  /** Whether a movement is under way that must end first. */
  busy(): boolean;
  /** Whether there is anything to draw for: shown, of some size. */
  wanted(): boolean;
  /** Told at every change between the two. */
  told(state: 'awake' | 'asleep'): void;
}

export function createSleeper(game: Game, rules: SleepRules): Sleeper {
  let woke = performance.now();
  let until = woke + LIVELY_FOR;
  let stopped = false;

  const sleep = () => {
    if (!game.loop.running) return;
    game.loop.sleep();
    rules.told('asleep');
  };
  // After the frame is drawn: what is left on the screen is the state in which everything has come to rest.
  const rest = () => {
    const over = !rules.lively() || performance.now() >= until;
    if (!rules.wanted() || (over && !rules.busy())) sleep();
  };
  const stir = () => {
    if (stopped || document.hidden || !rules.wanted()) return;
    const now = performance.now();
    until = now + LIVELY_FOR;
    if (game.loop.running) return;
    woke = now;
    rules.told('awake');
    game.loop.resetDelta();
    game.loop.wake();
  };
  const seen = () => (document.hidden ? sleep() : stir());

  game.events.on('postrender', rest);
  document.addEventListener('visibilitychange', seen);
  rules.told('awake');

  return {
    stir,
    liveliness() {
      if (!rules.lively()) return 0;
      const now = performance.now();
      return Math.max(0, Math.min(1, (now - woke) / FADE, (until - now) / FADE));
    },
    stop() {
      stopped = true;
      game.events.off('postrender', rest);
      document.removeEventListener('visibilitychange', seen);
      sleep();
    },
  };
}
