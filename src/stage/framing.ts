// Which part of the picture the camera shows: always filled to the edges, people's heads in the part that no words cover.
import { WORLD } from './stage-data.ts';

export interface View {
  /** Size of the canvas in its own pixels. */
  width: number;
  height: number;
  /** Fraction of the height, from below, that the page's words cover: 0 to 1. */
  covered: number;
}

export interface Framing {
  zoom: number;
  /** Centre of the picture's visible part. */
  x: number;
  y: number;
}

/** Middle of a face, in picture pixels. */
export interface Head {
  x: number;
  y: number;
}

/** How much nearer than the whole place: a close shot, and any shot in a view too narrow to show the place anyway. */
const CLOSE = 1.4;
const NARROW = 1.2;
const NARROW_VIEW = 1.45;
/** As near as it may get to keep a face above the page's words. */
const NEAREST = 1.7;
/** Covered further than this, no face would fit: the place is shown as if it were not covered. */
const HOPELESS = 0.65;
/** Where faces belong in the uncovered part of the view, from above. */
const EYE_LEVEL = 0.54;
/** Room that a head takes around the middle of its face, hair and collar included. */
const BESIDE = 150;
const ABOVE = 205;
const BELOW = 140;

/** Whether a view is too narrow to show the whole place. */
export function isNarrow(view: View): boolean {
  return view.width / view.height < NARROW_VIEW;
}

/** Whether there is room left for a face above words that cover this much. */
export function isWorthLifting(covered: number): boolean {
  return covered <= HOPELESS;
}

/**
 * `heads` are those who matter now, whoever matters most first. All of them are shown when they fit between the edges;
 * else the first is. A close shot is as near as that allows. Nobody: the middle of the place.
 */
export function frame(view: View, heads: readonly Head[], close: boolean): Framing {
  const cover = Math.max(view.width / WORLD.width, view.height / WORLD.height);
  const [first] = heads;
  if (!first) return { zoom: cover, x: WORLD.width / 2, y: WORLD.height / 2 };
  const xs = heads.map((head) => head.x);
  const left = Math.min(...xs) - BESIDE;
  const right = Math.max(...xs) + BESIDE;
  const fitting = view.width / (right - left);
  const wish = close ? CLOSE : isNarrow(view) ? NARROW : 1;
  // The picture ends below: the further up the words reach, the nearer the camera must go to lift a face above them.
  const covered = isWorthLifting(view.covered) ? view.covered : 0;
  const lifting = (view.height * covered) / (WORLD.height - first.y - BELOW);
  const zoom = clamp(Math.max(clamp(fitting, cover, cover * wish), lifting), cover, cover * NEAREST);
  const width = view.width / zoom;
  const height = view.height / zoom;
  const x = right - left <= width + 1 ? (left + right) / 2 : first.x;
  // Where there is not room for all of a head, rather the hair is cut off than the mouth covered.
  const free = (1 - covered) * height;
  const top = first.y - Math.min(Math.max(EYE_LEVEL * free, ABOVE), free - BELOW);
  return {
    zoom,
    x: clamp(x, width / 2, WORLD.width - width / 2),
    y: clamp(top + height / 2, height / 2, WORLD.height - height / 2),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
