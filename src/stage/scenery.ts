// What is to be seen at a reading position: the cues of all moments up to it, folded. The stage only draws this, so it can
// be rebuilt from the play's state at any time. Who faces whom is left to facing.ts, unspoken moods to felt-mood.ts.
import type { Beat, Cue } from '../core/beat.ts';
import type { Moment } from '../core/moments.ts';
import type { Mood, MoodValues } from '../core/mood.ts';
import type { Manifest } from '../core/scenario.ts';
import { type Facing, type Gaze, turnPeople } from './facing.ts';
import { feltMood } from './felt-mood.ts';
import { playerSlot } from './player-slot.ts';
import type { Presence } from './presence.ts';
import type { StageData } from './stage-data.ts';

export interface StagePerson {
  id: string;
  /** Look in the catalogue. */
  look: string;
  /** What the scene has people wear, for whoever has it. */
  dress?: string;
  slot: string;
  mood: Mood;
  facing: Facing;
  gaze: Gaze;
}

export type Shot = { shot: 'wide' } | { shot: 'close'; who: string };

export interface Scenery {
  /** The scene in force; empty before the first. */
  scene: string;
  /** Empty before the first scene. */
  place: string;
  people: readonly StagePerson[];
  /** Cast id of who says the line at the reading position; absent for narration. */
  speaker?: string;
  /** Who spoke last of those who are there, this line's speaker included. */
  attention?: string;
  camera: Shot;
  /** Cast id of a person whose anger breaks out in this very line. */
  shake?: string;
}

interface Fold {
  scene: string;
  place: string;
  present: Map<string, Presence>;
  /** Everybody who has spoken, latest last. */
  heard: readonly string[];
  camera: Shot;
  shake?: string;
  values: MoodValues;
}

/** `figure` is the look that the player picked; one that the scenario does not offer gives its first. */
export function scenery(
  all: readonly Moment[],
  at: number,
  manifest: Manifest,
  data: StageData,
  figure: string,
): Scenery {
  const fold: Fold = { scene: '', place: '', present: new Map(), heard: [], camera: { shot: 'wide' }, values: {} };
  const last = lastShown(all, at);
  for (let i = 0; i <= last; i++) {
    const moment = all[i] as Moment;
    if (moment.kind === 'line' || moment.kind === 'cue') foldBeat(fold, moment.beat, manifest);
  }
  const current = all[at];
  const speaker = current?.kind === 'line' ? current.line.speaker : undefined;
  const placed = withPlayer(fold, manifest, data);
  const on = (id: string | undefined) => (id !== undefined && placed.has(id) ? id : undefined);
  const attention = fold.heard.findLast((id) => placed.has(id));
  const shot = fold.camera;
  const dress = manifest.scenes.find((scene) => scene.id === fold.scene)?.dress;
  return {
    scene: fold.scene,
    place: fold.place,
    people: turnPeople(placed, {
      attention,
      player: manifest.player.cast,
      place: fold.place,
      data,
    }).map(({ id, facing, gaze }) => {
      const presence = placed.get(id) as Presence;
      const look = lookOf(id, manifest, figure);
      return {
        id,
        look,
        dress,
        slot: presence.slot,
        mood: presence.spoken ?? feltMood(id, manifest, fold.values),
        facing,
        gaze,
      };
    }),
    speaker: on(speaker),
    attention,
    camera: shot.shot === 'close' && !placed.has(shot.who) ? { shot: 'wide' } : shot,
    shake: speaker === undefined ? undefined : on(fold.shake),
  };
}

/** The reading position, and with it the tags without text that follow it when an open choice comes next. */
function lastShown(all: readonly Moment[], at: number): number {
  let next = at + 1;
  while (all[next]?.kind === 'cue') next++;
  return all[next]?.kind === 'choice' ? next - 1 : Math.min(at, all.length - 1);
}

function foldBeat(fold: Fold, beat: Beat, manifest: Manifest): void {
  const fresh = new Set<string>();
  for (const cue of beat.cues) {
    foldCue(fold, cue, manifest);
    if (cue.kind === 'look') fresh.add(cue.who);
  }
  fold.values = beat.moods;
  fold.shake = undefined;
  const speaker = beat.line?.speaker;
  if (!beat.line || speaker === undefined) return;
  fold.heard = [...fold.heard.filter((id) => id !== speaker), speaker];
  const presence = fold.present.get(speaker);
  if (!presence) return;
  const mood = beat.line.mood;
  if (mood === 'angry' && presence.spoken !== 'angry') fold.shake = speaker;
  // A look lasts until its owner speaks again: nobody stares at the floor for the rest of a scene because a writer forgot.
  const look = fresh.has(speaker) ? presence.look : undefined;
  fold.present.set(speaker, { slot: presence.slot, spoken: mood, look });
}

function foldCue(fold: Fold, cue: Cue, manifest: Manifest): void {
  switch (cue.kind) {
    case 'scene': {
      const place = manifest.scenes.find((scene) => scene.id === cue.scene)?.place;
      fold.scene = cue.scene;
      fold.camera = { shot: 'wide' };
      if (place !== undefined) moveTo(fold, place);
      return;
    }
    case 'place':
      moveTo(fold, cue.place);
      return;
    case 'enter':
      fold.present.set(cue.who, { ...fold.present.get(cue.who), slot: cue.slot });
      return;
    case 'exit':
      fold.present.delete(cue.who);
      return;
    case 'look': {
      const presence = fold.present.get(cue.who);
      if (presence) fold.present.set(cue.who, { ...presence, look: cue.at });
      return;
    }
    case 'camera':
      fold.camera = cue.shot === 'close' && cue.who ? { shot: 'close', who: cue.who } : { shot: 'wide' };
      return;
  }
}

/** Whoever is there comes along to the next place: stories say who leaves. */
function moveTo(fold: Fold, place: string): void {
  if (place === fold.place) return;
  fold.place = place;
  fold.camera = { shot: 'wide' };
}

function withPlayer(fold: Fold, manifest: Manifest, data: StageData): Map<string, Presence> {
  const player = manifest.player.cast;
  const slot = playerSlot(fold.present, fold.place, player, data);
  if (slot === undefined) return fold.present;
  const presence = { ...fold.present.get(player), slot };
  // Last, since everything else that is equal is about the others.
  return new Map([...[...fold.present].filter(([id]) => id !== player), [player, presence]]);
}

function lookOf(id: string, manifest: Manifest, figure: string): string {
  const { player, cast } = manifest;
  if (id === player.cast) return player.looks.includes(figure) ? figure : (player.looks[0] ?? id);
  return cast.find((member) => member.id === id)?.look ?? id;
}
