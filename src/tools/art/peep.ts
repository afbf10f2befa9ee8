// Reads Open Peeps pieces and our own overlays from assets/ and gives them as path data and fragments.
import { existsSync, readFileSync } from 'node:fs';

/** One Open Peeps piece in frame coordinates: the shape that takes the colour, and the ink as separate subpaths. */
export interface Peep {
  fill: string[];
  ink: string[];
}

/** An overlay: `under` lies between colour and ink and is cut to the piece's shape, `over` lies above the ink. */
export interface Overlay {
  under: string;
  over: string;
}

/** Reads `assets/peeps/<kind>/<name>.svg`. */
export function readPeep(root: string, kind: string, name: string): Peep {
  const svg = readFileSync(`${root}/assets/peeps/${kind}/${name}.svg`, 'utf8');
  const data = (id: string) =>
    [...svg.matchAll(/<path id="(\w+)"[^>]*? d="([^"]+)"/g)]
      .filter((path) => path[1] === id)
      .map((path) => path[2] ?? '');
  return { fill: data('fill'), ink: data('ink').flatMap((path) => path.split(/(?=M)/)) };
}

/** Reads `assets/overlays/<name>.svg`. Groups are told apart by id, so a drawing opens in any SVG editor. */
export function readOverlay(root: string, name: string): Overlay {
  const file = `${root}/assets/overlays/${name}.svg`;
  if (!existsSync(file)) throw new Error(`No overlay "${name}": ${file} is missing.`);
  const svg = readFileSync(file, 'utf8');
  const group = (id: string) => new RegExp(`<g id="${id}"[^>]*>([\\s\\S]*?)\\n</g>`).exec(svg)?.[1] ?? '';
  return { under: group('under'), over: group('over') };
}
