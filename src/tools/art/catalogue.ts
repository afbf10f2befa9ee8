// The catalogue of looks, as far as the drawing tool reads it: types and loading.
// What moods, places and sounds mean to a story is the business of others.
import { readFileSync } from 'node:fs';

/** Colours by name, as overlays call them: `var(--cloth)`, and `var(--cloth-shade)`, `var(--cloth-light)` made from it. */
export type Colours = Record<string, string>;

/** One body or head: an Open Peeps piece, repainted, with our own drawings added. */
export interface Piece {
  piece: string;
  /** Colour of the shape under the ink; for a body `cloth` unless told, for a head always `skin`. */
  base?: string;
  /** The piece itself is not drawn: our own drawings stand for all of it (they may borrow its hands). */
  bare?: boolean;
  /** Ink subpaths left out (buttons, pockets, the pattern of a sweater). */
  drop?: number[];
  /** Ink subpaths that are holes, filled with a named colour before the ink. */
  paint?: Record<string, string>;
  /** Subpaths drawn once more above the overlays, with an outline: hands in front of cloth. */
  lift?: Record<string, string>;
  /** Colour of the ink where a piece is one black shape; it then gets an outline of its own. */
  solid?: string;
  /** Our own drawings, in order, by file name in assets/overlays. */
  art?: string[];
}

/** How the ten faces differ from one person to the next. Looks with the same style share their faces in the atlas. */
export interface FaceStyle {
  brow: string;
  /** Pixels of frame space by which brows are thickened; may be 0. */
  browWeight: number;
  lash?: boolean;
  lip?: string;
  /** Pixels of the atlas by which the face lies further right; whole, so that looks still share it. */
  shift?: number;
}

/** Another body for the same person: what they wear when a scene says so. */
export interface Dress {
  /** Colours that differ from the look's own. */
  colours?: Colours;
  body: Piece;
}

/** One member of the cast as parts. */
export interface Look {
  colours: Colours;
  body: Piece;
  /** Bodies by the dress that scenes ask for; a look without it keeps its usual one. */
  dresses?: Record<string, Dress>;
  head: Piece;
  face: FaceStyle;
  over?: string[];
  plate?: string[];
}

/** Parts of a face: "Piece index index …" for Open Peeps strokes, or the name of one of our own drawings. */
export interface FaceParts {
  brows: string;
  eyes: string;
  nose: string;
  mouth: string;
}

export interface Catalogue {
  moods: Record<string, Record<string, string>>;
  places: string[];
  faces: Record<string, FaceParts>;
  looks: Record<string, Look>;
  /** Looks by the atlas that holds them. A play fetches the atlases of the looks it needs. */
  casts: Record<string, string[]>;
}

/** Reads `assets/catalogue.json` of the project in `root`. */
export function readCatalogue(root: string): Catalogue {
  return JSON.parse(readFileSync(`${root}/assets/catalogue.json`, 'utf8')) as Catalogue;
}
