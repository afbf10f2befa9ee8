// The one Phaser scene: keeps place, people and camera as the scenery says, and lets them act each frame while it is awake.
// It never asks why: what is to be seen comes from scenery.ts.
import { type GameObjects, Scene } from 'phaser';
import { talkTime } from './acting.ts';
import { Camera } from './camera.ts';
import { standsOf } from './elbow-room.ts';
import { frame, type Head, isNarrow, isWorthLifting, type View } from './framing.ts';
import { type Art, castKey } from './load-art.ts';
import type { Tempo } from './motion.ts';
import { Person } from './person.ts';
import { Place } from './place.ts';
import type { Scenery, StagePerson } from './scenery.ts';
import { castsOf, type StageData, type Stand } from './stage-data.ts';

/** What the scene asks the world around it. */
export interface StageWorld {
  art: Art;
  data: StageData;
  view(): View;
  liveliness(): number;
}

/** A change of what is shown. */
export interface Showing {
  scenery: Scenery;
  tempo: Tempo;
  /** Length of the line that was just come to; 0 when the line is not new. */
  newLine: number;
}

export class StageScene extends Scene {
  private world!: StageWorld;
  private place!: Place;
  private queue!: GameObjects.Container;
  private foreground!: GameObjects.Container;
  private view!: Camera;
  private readonly people = new Map<string, Person>();
  private readonly leaving = new Set<Person>();
  private shown?: Scenery;
  /** The most that words have covered in this scene, in a wide view: the camera comes nearer for them, and stays. */
  private covered = 0;
  /** Milliseconds awake: the clock of all small movements. */
  private clock = 0;

  constructor() {
    super('stage');
  }

  init(world: StageWorld): void {
    this.world = world;
  }

  create(): void {
    const back = this.add.container();
    this.queue = this.add.container();
    const mid = this.add.container();
    this.foreground = this.add.container();
    const front = this.add.container();
    this.place = new Place(this, { back, mid, front }, this.world.data);
    this.view = new Camera(this);
  }

  show({ scenery, tempo, newLine }: Showing): void {
    if (this.world.art.hasPlace(scenery.place)) this.place.show(scenery.place, tempo.place);
    if (this.shown?.scene !== scenery.scene) this.covered = 0;
    this.shown = scenery;
    this.showPeople(scenery, tempo);
    this.shootAgain(tempo.camera);
    for (const person of this.people.values()) {
      if (newLine > 0 && person.id === scenery.speaker) person.speak(this.clock, talkTime(newLine));
      else if (person.id !== scenery.speaker || newLine === 0) person.hush();
      if (newLine > 0 && person.id === scenery.shake && !tempo.reduced) person.burst(this.clock);
    }
  }

  /** Aims the camera anew, after the canvas or what covers it has changed. */
  shootAgain(duration: number): void {
    const { shown } = this;
    const view = this.world.view();
    // A narrow view is little more than a face: there the camera goes back as soon as there is room again.
    const least = isNarrow(view) ? 0 : this.covered;
    this.covered = isWorthLifting(view.covered) ? Math.max(least, view.covered) : least;
    const close = shown?.camera.shot === 'close';
    const heads = shown ? this.heads(shown) : [];
    this.view.aim(frame({ ...view, covered: this.covered }, heads, close), duration);
  }

  /** The canvas has another shape: what words covered before means nothing now. */
  resized(): void {
    this.covered = 0;
    this.shootAgain(0);
  }

  setQuiet(quiet: boolean): void {
    this.place.setQuiet(quiet);
  }

  /** Nobody and nothing: the play was closed. */
  clear(): void {
    this.clearPeople();
    this.shown = undefined;
  }

  /** Whether something is under way that must not be frozen halfway. */
  isMoving(): boolean {
    return this.tweens.getTweens().length > 0 || [...this.people.values()].some((one) => one.isActing(this.clock));
  }

  override update(_time: number, delta: number): void {
    this.clock += delta;
    const life = this.world.liveliness();
    this.place.draw(this.clock, life);
    for (const person of this.people.values()) person.draw(this.clock, life);
    for (const person of this.leaving) person.draw(this.clock, life);
  }

  private showPeople(scenery: Scenery, tempo: Tempo): void {
    const dressed = new Set<string>();
    for (const [id, person] of this.people) {
      const state = scenery.people.find((one) => one.id === id);
      if (!state) this.sendOff(person, tempo);
      else if (person.isOtherwise(state)) {
        this.drop(person);
        dressed.add(id);
      }
    }
    const stands = standsOf(scenery.people, scenery.place, this.world.data);
    for (const state of scenery.people) {
      const stand = stands.get(state.id) as Stand;
      const known = this.people.get(state.id);
      const person = known ?? this.build(state, stand);
      if (!person) continue;
      if (!known) {
        this.people.set(person.id, person);
        if (!dressed.has(person.id)) person.enter(tempo);
      }
      const speaks = scenery.speaker === person.id;
      person.show(state, stand, speaks ? 1 : 0, scenery.speaker !== undefined && !speaks ? 1 : 0, tempo);
    }
    const order = [...this.people.values()].sort((a, b) => a.depth - b.depth);
    for (const { container, isBehind } of order) {
      const row = isBehind ? this.queue : this.foreground;
      if (container.parentContainer !== row) row.add(container);
      row.bringToTop(container);
    }
  }

  private build(state: StagePerson, stand: Stand): Person | undefined {
    const [cast] = castsOf(this.world.data, [state.look]);
    return cast !== undefined && this.world.art.hasCast(cast)
      ? Person.build(this, castKey(cast), state, stand)
      : undefined;
  }

  private sendOff(person: Person, tempo: Tempo): void {
    this.people.delete(person.id);
    this.leaving.add(person);
    person.leave(tempo, () => {
      this.leaving.delete(person);
      person.remove();
    });
  }

  private drop(person: Person): void {
    this.people.delete(person.id);
    person.remove();
  }

  private clearPeople(): void {
    for (const person of [...this.people.values(), ...this.leaving]) person.remove();
    this.people.clear();
    this.leaving.clear();
  }

  /** Heads that matter for the camera, most important first. */
  private heads({ camera, speaker, attention }: Scenery): Head[] {
    const all = [...this.people.values()];
    const first = camera.shot === 'close' ? camera.who : (speaker ?? attention);
    const others = all.filter(({ id }) => id !== first);
    // A close shot leaves out whoever is silent; a wide one those at the back, unless nobody else is there.
    const near = others.filter(({ id, isBehind }) => (camera.shot === 'close' ? id === speaker : !isBehind));
    const main = all.filter(({ id }) => id === first);
    const wanted = main.length + near.length > 0 ? [...main, ...near] : others;
    return wanted.map((person) => person.head());
  }
}
