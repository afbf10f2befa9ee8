// One person on the stage: takes a new stand, turns, changes face, steps forward, comes and goes; and draws it all each frame.
// Small movements come from acting.ts, the picture from figure.ts.
import type { Scene } from 'phaser';
import type { Mood } from '../core/mood.ts';
import { blinking, breath, talking, tremble } from './acting.ts';
import { BACK_SCALE } from './elbow-room.ts';
import { buildFigure, type Figure, faceFrame } from './figure.ts';
import type { Head } from './framing.ts';
import type { Tempo } from './motion.ts';
import type { StagePerson } from './scenery.ts';
import { type Stand, WORLD } from './stage-data.ts';

/** What tweens move; `draw` turns it into positions. */
interface Pose extends Stand {
  /** −1 faces left, 1 right, in between while turning. */
  turn: number;
  /** 0 to 1: steps forward to speak. */
  near: number;
  /** 0 to 1: stands back while somebody else speaks. */
  dim: number;
  /** 0 to 1: head bent. */
  bow: number;
  alpha: number;
  /** 1 when the newest face is all there. */
  face: number;
}

const EASE = 'Sine.easeInOut';
/** A mirrored picture jumps across its thinnest moment, or it would look like paper. */
const THINNEST = 0.35;
/** Faces whose eyes are open wide enough to be seen closing. */
const BLINKS: ReadonlySet<Mood> = new Set(['neutral', 'worried', 'firm']);
/** How much people at the back are always shaded, so that they do not seem to lean on those in front. */
const DISTANCE = 1.4;
/** Who stands further right comes and goes on that side, the office's own; all others on the public's. */
const DESK_SIDE = WORLD.width * 0.6;
const DIMMED = [0xdd, 0xd7, 0xd0] as const;

export class Person {
  readonly id: string;
  private state: StagePerson;
  private stand: Stand;
  private readonly figure: Figure;
  private readonly pose: Pose;
  private talk = { from: Number.NEGATIVE_INFINITY, length: 0 };
  private angerFrom = Number.NEGATIVE_INFINITY;
  private tint = -1;

  /** Undefined when the atlas (the texture of that name) has no picture of this person's look. */
  static build(scene: Scene, atlas: string, state: StagePerson, stand: Stand): Person | undefined {
    const figure = buildFigure(scene, atlas, state);
    return figure && new Person(scene, state, stand, figure);
  }

  private constructor(
    private readonly scene: Scene,
    state: StagePerson,
    stand: Stand,
    figure: Figure,
  ) {
    this.id = state.id;
    this.state = state;
    this.stand = stand;
    this.figure = figure;
    this.pose = { ...stand, turn: side(state), near: 0, dim: 0, bow: bowOf(state), alpha: 1, face: 1 };
  }

  /** Whether the scenery asks for another picture of this person than the one that is shown. */
  isOtherwise({ look, dress }: StagePerson): boolean {
    return look !== this.state.look || dress !== this.state.dress;
  }

  get container() {
    return this.figure.all;
  }

  /** Who is further away is drawn first. */
  get depth(): number {
    return this.stand.scale * 10_000 + this.stand.y;
  }

  /** Stands at the back of the room. */
  get isBehind(): boolean {
    return this.stand.scale < BACK_SCALE;
  }

  /** Where the head is once all movement has ended. */
  head(): Head {
    const { x, y, scale } = this.stand;
    return { x: x + this.figure.middle.x * scale * side(this.state), y: y + this.figure.middle.y * scale };
  }

  /** Comes in from their side; from the back of the room by fading in. */
  enter(tempo: Tempo): void {
    const { x, y } = this.stand;
    if (tempo.walk > 0 && !this.isBehind) {
      this.pose.x = this.outside();
      this.move({ x }, tempo.walk, 'Sine.easeOut');
      this.move({ y: y - 14 }, tempo.walk / 4, EASE, { yoyo: true, repeat: 1 });
    } else if (tempo.fade > 0) {
      this.pose.alpha = 0;
      this.move({ alpha: 1 }, tempo.fade * 2, EASE);
    }
  }

  /** Goes out the same way, then calls `gone`. */
  leave(tempo: Tempo, gone: () => void): void {
    this.scene.tweens.killTweensOf(this.pose);
    const walks = tempo.walk > 0 && !this.isBehind;
    if (walks) {
      const target = this.outside();
      this.move({ turn: target < this.stand.x ? -1 : 1 }, tempo.turn, EASE);
      this.move({ x: target, near: 0, bow: 0 }, tempo.walk, 'Sine.easeIn', { delay: tempo.turn / 2, onComplete: gone });
    } else if (tempo.fade > 0) this.move({ alpha: 0 }, tempo.fade * 2, EASE, { onComplete: gone });
    else gone();
  }

  /** Becomes what the scenery says. `near` and `dim` are 0 or 1. */
  show(state: StagePerson, stand: Stand, near: number, dim: number, tempo: Tempo): void {
    const before = this.state;
    this.state = state;
    if (stand.x !== this.stand.x || stand.y !== this.stand.y || stand.scale !== this.stand.scale) {
      this.stand = stand;
      this.move({ x: stand.x, y: stand.y, scale: stand.scale }, tempo.walk, EASE);
    }
    this.move({ turn: side(state) }, tempo.turn, EASE);
    this.move({ near, dim, bow: bowOf(state) }, tempo.lean, 'Sine.easeOut');
    if (state.mood !== before.mood) this.changeFace(tempo);
  }

  /** The head bobs and the mouth moves for `length` milliseconds from now on. */
  speak(now: number, length: number): void {
    this.talk = { from: now, length };
  }

  hush(): void {
    this.talk.length = 0;
  }

  /** A short tremble. */
  burst(now: number): void {
    this.angerFrom = now;
  }

  /** `now`: milliseconds that the stage has been awake; `life`: 0 to 1, how much of the small movements shows. */
  draw(now: number, life: number): void {
    const { figure, pose, id } = this;
    const air = breath(id, now) * life;
    const since = now - this.talk.from;
    const bob = talking(id, since, this.talk.length) * life;
    const scale = pose.scale * (1 + 0.04 * pose.near);
    const width = Math.sign(pose.turn || 1) * Math.max(Math.abs(pose.turn), THINNEST);
    figure.all
      .setPosition(pose.x + 7 * tremble(now - this.angerFrom) * life, pose.y + 6 * pose.near)
      .setScale(scale * width, scale)
      .setAlpha(pose.alpha);
    const rise = 0.004 * air;
    figure.body.setScale(1, 1 + rise);
    figure.head
      .setPosition(figure.neck.x + 3 * pose.near + 9 * pose.bow, figure.neck.y * (1 + rise) - 3.5 * bob + 9 * pose.bow)
      .setRotation(0.02 * pose.near + 0.1 * pose.bow - 0.022 * bob);
    figure.face.setAlpha(pose.face);
    figure.oldFace.setAlpha(1 - pose.face);
    figure.mouth?.setVisible(bob > 0.3);
    figure.blink?.setVisible(life > 0.6 && pose.face === 1 && BLINKS.has(this.state.mood) && blinking(id, now));
    if (figure.plate) {
      const mirrored = pose.turn < 0;
      figure.plate.setScale(mirrored ? -1 : 1, 1).setX(mirrored ? figure.plateShift : 0);
    }
    this.shade(this.isBehind ? Math.max(pose.dim, DISTANCE * (1 - pose.near)) : pose.dim);
  }

  /** True while this person still does something that must not be frozen halfway. */
  isActing(now: number): boolean {
    return now - this.angerFrom < 300;
  }

  remove(): void {
    this.scene.tweens.killTweensOf(this.pose);
    this.figure.all.destroy();
  }

  private changeFace(tempo: Tempo): void {
    const { face, oldFace } = this.figure;
    const frame = faceFrame(this.state.look, this.state.mood);
    if (!face.texture.has(frame)) return;
    oldFace.setFrame(face.frame.name);
    face.setFrame(frame);
    this.pose.face = 0;
    this.move({ face: 1 }, tempo.fade, 'Linear');
  }

  private outside(): number {
    const reach = this.figure.halfWidth * this.stand.scale * 1.2;
    return this.stand.x < DESK_SIDE ? -reach : WORLD.width + reach;
  }

  /** 0: as drawn; 1: stands back; more: stands far away. */
  private shade(dim: number): void {
    const channel = (low: number) => Math.round(255 - (255 - low) * dim);
    const tint = (channel(DIMMED[0]) << 16) | (channel(DIMMED[1]) << 8) | channel(DIMMED[2]);
    if (tint === this.tint) return;
    this.tint = tint;
    for (const image of this.figure.images) image.setTint(tint);
  }

  /** Moves parts of the pose; at once when `duration` is 0. The newest wish for a part wins. */
  private move(to: Partial<Pose>, duration: number, ease: string, more: object = {}): void {
    const parts = Object.keys(to);
    for (const tween of this.scene.tweens.getTweensOf(this.pose)) {
      if (tween.data.some((data) => 'key' in data && parts.includes(String(data.key)))) tween.remove();
    }
    const changes = Object.entries(to).some(([key, value]) => this.pose[key as keyof Pose] !== value);
    if (duration === 0 || !changes) {
      Object.assign(this.pose, to);
      return;
    }
    this.scene.tweens.add({ targets: this.pose, ...to, duration, ease, ...more });
  }
}

function side(state: StagePerson): number {
  return state.facing === 'right' ? 1 : -1;
}

function bowOf(state: StagePerson): number {
  return state.gaze === 'down' ? 1 : 0;
}
