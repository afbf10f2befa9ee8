// Colour arithmetic for flat shading: one lighter and one darker tone of each named colour.
import type { Colours } from './catalogue.ts';
import { INK } from './frame.ts';

const SHADOW = '#3c2340';
const WARMTH = '#c8503c';
const LIGHT = '#fff6dc';

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

/** Mixes two `#rrggbb` colours; `share` 0 gives the first, 1 the second. */
export function mix(from: string, to: string, share: number): string {
  const other = channels(to);
  const parts = channels(from).map((value, i) => Math.round(value + ((other[i] ?? value) - value) * share));
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Resolves `ink`, a named colour, or `name-shade`, `name-light`, `name-deep`,
 * `name-blush`, `name-flush`. Throws on a name that nobody defined. */
export function colour(name: string, colours: Colours): string {
  if (name.startsWith('#')) return name;
  if (name === 'ink') return INK;
  const [, base = name, tone] = /^(.*?)-(shade|light|deep|blush|flush)$/.exec(name) ?? [];
  const found = colours[base];
  if (!found) throw new Error(`No colour "${base}" in this look; it has ${Object.keys(colours).join(', ')}.`);
  if (tone === 'shade') return mix(found, SHADOW, 0.2);
  if (tone === 'deep') return mix(found, SHADOW, 0.42);
  if (tone === 'light') return mix(found, LIGHT, 0.35);
  if (tone === 'blush') return mix(found, WARMTH, 0.2);
  if (tone === 'flush') return mix(found, WARMTH, 0.42);
  return found;
}

/** Replaces every `var(--name)` in a drawing. */
export function paintText(svg: string, colours: Colours): string {
  return svg.replace(/var\(--([a-z-]+)\)/g, (_, name: string) => colour(name, colours));
}
