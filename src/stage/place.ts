// The place around the people: its picture, what stands before those at the back and before all, rain and displays. Fades from
// one place to the next.
import type { GameObjects, Scene } from 'phaser';
import { frontKey, midKey, placeKey } from './load-art.ts';
import type { StageData } from './stage-data.ts';
import { Weather } from './weather.ts';

/** Where a place's pictures go, between the people. */
export interface PlaceLayers {
  back: GameObjects.Container;
  mid: GameObjects.Container;
  front: GameObjects.Container;
}

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
    private readonly layers: PlaceLayers,
    private readonly data: StageData,
  ) {}

  /** Shows a place whose pictures are there; `fade` in milliseconds. Does nothing when it is shown already. */
  show(name: string, fade: number): void {
    if (name === this.name) return;
    this.name = name;
    const old = this.current;
    const { back, mid, front } = this.layers;
    const pictures = [
      this.hang(placeKey(name), back),
      this.hang(midKey(name), mid),
      this.hang(frontKey(name), front),
    ].filter((picture) => picture !== undefined);
    const weather = new Weather(this.scene, back, this.data.windows?.[name] ?? [], this.data.displays?.[name] ?? []);
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

  private hang(key: string, layer: GameObjects.Container): GameObjects.Image | undefined {
    if (!this.scene.textures.exists(key)) return undefined;
    const picture = this.scene.add.image(0, 0, key).setOrigin(0);
    layer.add(picture);
    return picture;
  }
}
