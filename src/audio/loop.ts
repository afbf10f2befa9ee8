// One endless sound: fetched when it is first wanted, faded up and down, stopped once it is silent.
import { type HowlLike, LOOP, type MakeHowl } from './howl.ts';
import type { Range } from './sound-map.ts';

export interface Loop {
  /** Goes to a volume, 0 to 1, within so many milliseconds. The first volume above 0 fetches the file. */
  aim(volume: number, milliseconds: number): void;
  /** Stops at once; the file is kept. */
  hush(): void;
  /** Stops at once and lets the file go. */
  close(): void;
}

/** Below this nothing is heard, and howler's fade between equal volumes would never end. */
const SILENT = 0.004;

export function openLoop(source: { src: string[]; loop: Range }, make: MakeHowl, failed: () => void): Loop {
  let howl: HowlLike | undefined;
  let playing: number | undefined;
  let target = 0;

  const move = (milliseconds: number) => {
    if (howl?.state() !== 'loaded') return;
    if (target > 0 && playing === undefined) {
      playing = howl.play(LOOP);
      howl.volume(0, playing);
    }
    if (playing === undefined) return;
    const now = Number(howl.volume(playing));
    if (Math.abs(now - target) > SILENT) howl.fade(now, target, milliseconds, playing);
    else if (target === 0) halt();
    // Setting the volume also breaks off a fade that has only just begun to lead away from it.
    else howl.volume(target, playing);
  };
  const halt = () => {
    if (playing !== undefined) howl?.stop(playing);
    playing = undefined;
  };

  return {
    aim(volume, milliseconds) {
      if (volume === target) return;
      target = volume;
      howl ??= make({
        src: source.src,
        ranges: { [LOOP]: source.loop },
        onload: () => move(milliseconds),
        // A fade that was broken off reports too: only silence ends the sound.
        onfade: (id) => id === playing && target === 0 && Number(howl?.volume(id)) <= SILENT && halt(),
        onerror: failed,
      });
      move(milliseconds);
    },
    hush() {
      target = 0;
      halt();
    },
    close() {
      target = 0;
      halt();
      howl?.unload();
      howl = undefined;
    },
  };
}
