// The little of howler that is used here, as an interface, so that tests can listen in; and the real thing.
import { Howl } from 'howler';
import type { Range } from './sound-map.ts';

export interface HowlLike {
  play(range: string): number;
  volume(volume: number, id: number): unknown;
  volume(id: number): unknown;
  fade(from: number, to: number, milliseconds: number, id: number): unknown;
  stop(id?: number): unknown;
  state(): string;
  unload(): unknown;
}

export interface HowlRequest {
  src: string[];
  /** Name to start and length in milliseconds; the name `loop` is repeated without end. */
  ranges: Readonly<Record<string, Range>>;
  onload(): void;
  onfade(id: number): void;
  onerror(): void;
}

export type MakeHowl = (request: HowlRequest) => HowlLike;

/** The range that is repeated. */
export const LOOP = 'loop';

/** Fetches at once. Starts silent, so that nothing is heard before its volume has been set. */
export const makeHowl: MakeHowl = ({ src, ranges, onload, onfade, onerror }) =>
  new Howl({
    src,
    sprite: Object.fromEntries(
      Object.entries(ranges).map(([name, [start, length]]) => [name, [start, length, name === LOOP]]),
    ),
    volume: 0,
    onload,
    onfade,
    onloaderror: onerror,
    onplayerror: onerror,
  });
