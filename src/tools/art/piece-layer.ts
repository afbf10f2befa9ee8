// Draws one body or head: colour, a crescent of shade, repainted holes, overlays, ink, hands above the cloth.
import type { Colours, Piece } from './catalogue.ts';
import { colour, paintText } from './colour.ts';
import { INK } from './frame.ts';
import { readOverlay, readPeep } from './peep.ts';

/** Width of the outline given to shapes that Open Peeps fills with ink; half of it lies outside. */
const OUTLINE = 15;
const LIFTED = 10;

/**
 * SVG fragment of a piece in frame space. `kind` is the folder of assets/peeps, `base` names the colour of its shape,
 * `shift` moves the lit copy of the shape, so that what it leaves bare is the shade.
 */
export function pieceLayer(
  root: string,
  kind: string,
  piece: Piece,
  colours: Colours,
  base: string,
  shift: [number, number],
): string {
  const peep = readPeep(root, kind, piece.piece);
  const overlays = (piece.art ?? []).map((name) => readOverlay(root, name));
  if (piece.bare) return paintText(overlays.map((overlay) => overlay.under + overlay.over).join('\n'), colours);
  const ink = peep.ink.filter((_, i) => !piece.drop?.includes(i)).join('');
  const lit = `transform="translate(${shift[0]} ${shift[1]})"`;
  const fills = (attributes: string) => peep.fill.map((d) => `<path d="${d}" ${attributes}/>`).join('');
  const inkPath = (attributes: string) => `<path d="${ink}" fill-rule="evenodd" ${attributes}/>`;
  const parts = [
    `<clipPath id="shape">${fills('')}${piece.solid ? `<path d="${ink}" clip-rule="evenodd"/>` : ''}</clipPath>`,
    `<clipPath id="solid"><path d="${ink}" clip-rule="evenodd"/></clipPath>`,
    fills(`fill="${colour(`${base}-shade`, colours)}"`),
    `<g clip-path="url(#shape)">${fills(`fill="${colour(base, colours)}" ${lit}`)}</g>`,
  ];
  if (piece.solid) {
    parts.push(
      inkPath(`fill="${colour(`${piece.solid}-shade`, colours)}"`),
      `<g clip-path="url(#solid)">${inkPath(`fill="${colour(piece.solid, colours)}" ${lit}`)}</g>`,
    );
  }
  parts.push('<g clip-path="url(#shape)">');
  for (const [index, name] of Object.entries(piece.paint ?? {})) {
    const edge = piece.solid ? `stroke="${INK}" stroke-width="${OUTLINE}" paint-order="stroke"` : '';
    parts.push(`<path d="${peep.ink[+index]}" fill="${colour(name, colours)}" ${edge}/>`);
  }
  parts.push(overlays.map((overlay) => overlay.under).join(''), '</g>');
  parts.push(
    piece.solid
      ? inkPath(`fill="none" stroke="${INK}" stroke-width="${OUTLINE}" stroke-linejoin="round"`)
      : inkPath(`fill="${INK}"`),
  );
  parts.push(overlays.map((overlay) => overlay.over).join(''));
  for (const [index, name] of Object.entries(piece.lift ?? {})) {
    const paint = `fill="${colour(name, colours)}" stroke="${INK}" stroke-width="${LIFTED}" stroke-linejoin="round"`;
    parts.push(`<path d="${peep.ink[+index]}" ${paint}/>`);
  }
  return paintText(parts.join('\n'), colours);
}
