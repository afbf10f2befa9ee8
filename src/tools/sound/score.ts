// Written music to sound: notes at beats, laid round a loop, in one room. The tunes themselves are in the beds.
import { highPass, lowPass } from './filters.ts';
import { room } from './room.ts';
import type { Chance } from './seeded.ts';
import { layRound, processedRound, type Signal, silence } from './signal.ts';

/** Beat within the loop, tone, force 0 to 1. */
export type Note = readonly [beat: number, hertz: number, force: number];

export interface Part {
  notes: readonly Note[];
  play(hertz: number, force: number): Signal;
  gain: number;
  /** Seconds by which a hand may be early or late. */
  sway?: number;
  /** The weakest touch as a share of the written force; 0.88 unless told. */
  touch?: number;
}

export interface Score {
  beats: number;
  beatsPerMinute: number;
  parts: readonly Part[];
  decay: number;
  wet: number;
}

/** A scale as frequency ratios over a root; degree 0 is the root, degree 5 of a five-tone scale its octave, -1 the tone below. */
export function scale(root: number, ratios: readonly number[]): (degree: number) => number {
  return (degree) => {
    const octave = Math.floor(degree / ratios.length);
    return root * ratios[degree - octave * ratios.length]! * 2 ** octave;
  };
}

/** Notes as they are written down: beat, degree of the scale, force; notes apart by `|` or a new line. */
export function written(tone: (degree: number) => number, text: string): Note[] {
  return text
    .split(/[|\n]/)
    .map((note) => note.trim())
    .filter((note) => note !== '')
    .map((note) => {
      const [beat, degree, force] = note.split(/\s+/).map(Number);
      if (beat === undefined || degree === undefined || !(force! > 0 && force! <= 1))
        throw new Error(`Not a note: ${note}`);
      return [beat, tone(degree), force!];
    });
}

/** The loop as long as its beats; tails and echoes of the end sound on at the beginning. */
export function performed(score: Score, chance: Chance): Signal {
  const beat = 60 / score.beatsPerMinute;
  const loop = silence(score.beats * beat);
  for (const part of score.parts) {
    for (const [at, hertz, force] of part.notes) {
      const sway = (part.sway ?? 0) * chance.between(-1, 1);
      const touch = force * chance.between(part.touch ?? 0.88, 1);
      const time = (at * beat + sway + score.beats * beat) % (score.beats * beat);
      layRound(loop, part.play(hertz, touch), time, part.gain);
    }
  }
  const around = room({ decay: score.decay, wet: score.wet, damping: 0.45, distance: 0.02 });
  // Below this a phone is silent and a projector's loudspeaker only booms.
  return processedRound(loop, around, highPass(150, 0.5), lowPass(7500));
}
