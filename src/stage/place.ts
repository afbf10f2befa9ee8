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
  back: GameObjects.Image;
  /** What stands before people: whole in any contrast, or one would see through it. */
  screens: GameObjects.Image[];
  weather: Weather;
}

/** How much of a place is left in high contrast: it must not compete with the people. */
const QUIET = 0.4;
const EASE = 'Sine.easeInOut';

export class Place {
  private current?: Shown;
  private readonly going = new Set<Shown>();
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
    const next = this.build(name);
    this.current = next;
    if (old) this.going.add(old);
    if (fade === 0 || !old) {
      this.settle();
      return;
    }
    const { tweens } = this.scene;
    const duration = fade;
    next.back.setAlpha(0);
    for (const screen of next.screens) screen.setAlpha(0);
    tweens.add({ targets: next.back, alpha: this.depth, duration, ease: EASE, onComplete: () => this.settle() });
    tweens.add({ targets: next.screens, alpha: 1, duration, ease: EASE });
    tweens.add({ targets: old.screens, alpha: 0, duration, ease: EASE });
  }

  /** High contrast on or off. */
  setQuiet(quiet: boolean): void {
    this.quiet = quiet;
    this.settle();
  }

  draw(now: number, life: number): void {
    this.current?.weather.draw(now, life);
  }

  private get depth(): number {
    return this.quiet ? QUIET : 1;
  }

  /** Only the current place is left, all of it. */
  private settle(): void {
    for (const { back, screens, weather } of this.going) {
      for (const picture of [back, ...screens]) {
        this.scene.tweens.killTweensOf(picture);
        picture.destroy();
      }
      weather.remove();
    }
    this.going.clear();
    if (!this.current) return;
    const { back, screens } = this.current;
    this.scene.tweens.killTweensOf([back, ...screens]);
    back.setAlpha(this.depth);
    for (const screen of screens) screen.setAlpha(1);
  }

  private build(name: string): Shown {
    const { back, mid, front } = this.layers;
    const picture = this.hang(placeKey(name), back) as GameObjects.Image;
    const screens = [this.hang(midKey(name), mid), this.hang(frontKey(name), front)];
    return {
      back: picture,
      screens: screens.filter((screen) => screen !== undefined),
      weather: new Weather(this.scene, back, this.data.windows?.[name] ?? [], this.data.displays?.[name] ?? []),
    };
  }

  private hang(key: string, layer: GameObjects.Container): GameObjects.Image | undefined {
    if (!this.scene.textures.exists(key)) return undefined;
    const picture = this.scene.add.image(0, 0, key).setOrigin(0);
    layer.add(picture);
    return picture;
  }
}
