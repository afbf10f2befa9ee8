// Rain behind window panes and the flicker of lit displays: the only things in a place that move by themselves.
import type { GameObjects, Scene } from 'phaser';
import { chance } from './acting.ts';
import type { Box } from './stage-data.ts';

const STREAKS = 9;
const STREAK_LENGTH = 30;
const FALL = 620;
const SLANT = 0.16;

interface Streak {
  image: GameObjects.Image;
  pane: Box;
  /** Where in its fall it starts, 0 to 1, and how fast it is against the others. */
  offset: number;
  speed: number;
  column: number;
}

/** Draws into `layer`; `draw` moves everything on. */
export class Weather {
  private readonly streaks: Streak[];
  private readonly glows: { image: GameObjects.Image; box: Box }[];

  constructor(scene: Scene, layer: GameObjects.Container, windows: readonly Box[], displays: readonly Box[]) {
    const white = () => {
      const image = scene.add.image(0, 0, '__WHITE');
      layer.add(image);
      return image.setAlpha(0);
    };
    this.streaks = windows.flatMap((pane, p) =>
      Array.from({ length: STREAKS }, (_, n) => ({
        image: white().setRotation(SLANT).setDisplaySize(3, STREAK_LENGTH),
        pane,
        offset: chance(`streak${p}`, n),
        speed: 0.8 + 0.5 * chance(`speed${p}`, n),
        column: chance(`column${p}`, n),
      })),
    );
    this.glows = displays.map((box) => ({ image: white().setDisplaySize(box.width, box.height / 7), box }));
  }

  /** `now`: milliseconds that the stage has been awake; `life`: 0 to 1, how much is to be seen. */
  draw(now: number, life: number): void {
    for (const { image, pane, offset, speed, column } of this.streaks) {
      // The whole streak stays inside its pane, since nothing cuts it off at the frame.
      const room = pane.height - STREAK_LENGTH;
      const fallen = (offset + (now / 1000) * (FALL / room) * speed) % 1;
      const drift = room * fallen * SLANT;
      const span = Math.max(pane.width - room * SLANT - 12, 0);
      image
        .setPosition(pane.x + pane.width - 6 - column * span - drift, pane.y + STREAK_LENGTH / 2 + room * fallen)
        .setAlpha(0.5 * life * Math.min(1, 6 * fallen, 6 * (1 - fallen)));
    }
    for (const { image, box } of this.glows) {
      const sweep = (now / 1700) % 1;
      const flicker = 0.1 + 0.1 * chance('display', Math.floor(now / 90));
      image
        .setPosition(box.x + box.width / 2, box.y + box.height * (0.07 + 0.86 * sweep))
        .setAlpha(life * flicker * Math.min(1, 8 * sweep, 8 * (1 - sweep)));
    }
  }

  remove(): void {
    for (const { image } of [...this.streaks, ...this.glows]) image.destroy();
  }
}
