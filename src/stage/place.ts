// The place behind and in front of the people: its picture, what stands before them, rain and displays. Fades from one to the next.
import type { GameObjects, Scene } from 'phaser';
import { frontKey, placeKey } from './load-art.ts';
import type { StageData } from './stage-data.ts';
import { Weather } from './weather.ts';

interface Shown {
  pictures: GameObjects.Image[];
  weather: Weather;
}

/** How much of a place is left in high contrast: it must not compete with the people. */
const QUIET = 0.4;

export class Place {
  private current?: Shown;
  private name = '';
  private quiet = false;

  constructor(
    private readonly scene: Scene,
    private readonly behind: GameObjects.Container,
    private readonly before: GameObjects.Container,
    private readonly data: StageData,
  ) {}

  /** Shows a place whose pictures are there; `fade` in milliseconds. Does nothing when it is shown already. */
  show(name: string, fade: number): void {
    if (name === this.name) return;
    this.name = name;
    const old = this.current;
    const back = this.scene.add.image(0, 0, placeKey(name)).setOrigin(0);
    this.behind.add(back);
    const pictures = [back];
    if (this.scene.textures.exists(frontKey(name))) {
      const front = this.scene.add.image(0, 0, frontKey(name)).setOrigin(0);
      this.before.add(front);
      pictures.push(front);
    }
    const weather = new Weather(
      this.scene,
      this.behind,
      this.data.windows?.[name] ?? [],
      this.data.displays?.[name] ?? [],
    );
    this.current = { pictures, weather };
    const alpha = this.quiet ? QUIET : 1;
    const gone = () => {
      for (const picture of old?.pictures ?? []) picture.destroy();
    };
    old?.weather.remove();
    for (const picture of pictures) picture.setAlpha(fade > 0 && old ? 0 : alpha);
    if (fade === 0 || !old) {
      gone();
      return;
    }
    this.scene.tweens.add({ targets: pictures, alpha, duration: fade, ease: 'Sine.easeInOut', onComplete: gone });
  }

  /** High contrast on or off. */
  setQuiet(quiet: boolean): void {
    this.quiet = quiet;
    for (const picture of this.current?.pictures ?? []) {
      this.scene.tweens.killTweensOf(picture);
      picture.setAlpha(quiet ? QUIET : 1);
    }
  }

  draw(now: number, life: number): void {
    this.current?.weather.draw(now, life);
  }
}
