// Moves the camera to a framing: gently, or at once.
import type { Scene } from 'phaser';
import type { Framing } from './framing.ts';

export class Camera {
  private readonly framing: Framing = { zoom: 1, x: 0, y: 0 };

  constructor(private readonly scene: Scene) {}

  /** `duration` in milliseconds; 0 is a cut. */
  aim(to: Framing, duration: number): void {
    const { tweens } = this.scene;
    const still = to.zoom === this.framing.zoom && to.x === this.framing.x && to.y === this.framing.y;
    tweens.killTweensOf(this.framing);
    if (duration === 0 || still) {
      Object.assign(this.framing, to);
      this.apply();
      return;
    }
    tweens.add({
      targets: this.framing,
      ...to,
      duration,
      ease: 'Sine.easeInOut',
      onUpdate: () => this.apply(),
      onComplete: () => this.apply(),
    });
  }

  private apply(): void {
    this.scene.cameras.main.setZoom(this.framing.zoom).centerOn(this.framing.x, this.framing.y);
  }
}
