// A look taken apart into the layers that the stage stacks: body, head, faces, what lies above them, plate.
import type { Catalogue, Colours, Look, Piece } from './catalogue.ts';
import { paintText } from './colour.ts';
import { faceLayer } from './face-layer.ts';
import { FRAME } from './frame.ts';
import { readOverlay } from './peep.ts';
import { pieceLayer } from './piece-layer.ts';

/** One layer: the name of its frame in the atlas and a whole SVG document of frame size. */
export interface Layer {
  name: string;
  svg: string;
  /** Pixels of the atlas by which the layer lies further right than drawn. */
  shift: number;
}

function page(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${FRAME.width} ${FRAME.height}">${content}</svg>`;
}

function drawings(root: string, names: string[], look: Look): string {
  return paintText(names.map((name) => readOverlay(root, name).over).join(''), look.colours);
}

/** All layers of one look, bottom first. Faces come in the order of the catalogue's moods. */
export function personLayers(root: string, catalogue: Catalogue, id: string): Layer[] {
  const look = catalogue.looks[id];
  if (!look) throw new Error(`No look "${id}" in the catalogue.`);
  const shift = look.face.shift ?? 0;
  const layer = (part: string, content: string, by = 0): Layer => ({
    name: `${id}/${part}`,
    svg: page(content),
    shift: by,
  });
  const body = (piece: Piece, colours: Colours) =>
    pieceLayer(root, 'bust', piece, colours, piece.base ?? 'cloth', [-30, -6]);
  const head = pieceLayer(root, 'hair', look.head, look.colours, 'skin', [-17, -8]);
  const layers = [layer('body', body(look.body, look.colours)), layer('head', head)];
  for (const [name, dress] of Object.entries(look.dresses ?? {}))
    layers.push(layer(`body-${name}`, body(dress.body, { ...look.colours, ...dress.colours })));
  for (const mood of Object.keys(catalogue.moods)) {
    const parts = catalogue.faces[mood];
    if (!parts) throw new Error(`Mood "${mood}" has no face in the catalogue.`);
    layers.push(layer(`face-${mood}`, faceLayer(root, look, parts), shift));
  }
  layers.push(layer('mouth', drawings(root, ['face/talk'], look), shift));
  layers.push(layer('blink', drawings(root, ['face/blink'], look), shift));
  if (look.over) layers.push(layer('over', drawings(root, look.over, look)));
  if (look.plate) layers.push(layer('plate', drawings(root, look.plate, look)));
  return layers;
}
