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

/** Middle of a head, in picture pixels. */
export interface Head {
  x: number;
  y: number;
}

/** How much nearer a close shot is. */
const CLOSE = 1.3;
/** Where heads belong in the uncovered part of the view, from above. */
const EYE_LEVEL = 0.44;
/** Room that a figure takes to each side of its head: what is cut off beyond it is no loss. */
const SHOULDERS = 200;

/**
 * `heads` are those who matter now, whoever matters most first. All of them are shown when they fit between the edges;
 * else the first is. A close shot is as near as that allows. Nobody: the middle of the place.
 */
export function frame(view: View, heads: readonly Head[], close: boolean): Framing {
  const cover = Math.max(view.width / WORLD.width, view.height / WORLD.height);
  const [first] = heads;
  if (!first) return { zoom: cover, x: WORLD.width / 2, y: WORLD.height / 2 };
  const xs = heads.map((head) => head.x);
  const left = Math.min(...xs) - SHOULDERS;
  const right = Math.max(...xs) + SHOULDERS;
  const fitting = view.width / (right - left);
  const zoom = close ? clamp(fitting, cover, cover * CLOSE) : cover;
  const width = view.width / zoom;
  const height = view.height / zoom;
  const x = right - left <= width + 1 ? (left + right) / 2 : first.x;
  const top = first.y - EYE_LEVEL * (1 - view.covered) * height;
  return {
    zoom,
    x: clamp(x, width / 2, WORLD.width - width / 2),
    y: clamp(top + height / 2, height / 2, WORLD.height - height / 2),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
