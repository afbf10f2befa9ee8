// Draws the faces: strokes of Open Peeps put together by mood, with what sets one person apart (brows, lashes, lips).
import type { FaceParts, Look } from './catalogue.ts';
import { colour, paintText } from './colour.ts';
import { INK } from './frame.ts';
import { readOverlay, readPeep } from './peep.ts';

function strokes(root: string, spec: string, attributes: string): string {
  const [name = '', ...indices] = spec.split(' ');
  if (!indices.length) return readOverlay(root, `face/${name}`).over;
  const { ink } = readPeep(root, 'face', name);
  return `<path d="${indices.map((index) => ink[+index]).join('')}" fill-rule="evenodd" ${attributes}/>`;
}

/** SVG fragment of the face of a look in one mood, in frame space, to be laid over its head. */
export function faceLayer(root: string, look: Look, parts: FaceParts): string {
  const style = look.face;
  const brow = colour(style.brow, look.colours);
  const weight = `fill="${brow}" stroke="${brow}" stroke-width="${style.browWeight}" stroke-linejoin="round"`;
  const own = (name: string) => readOverlay(root, `face/${name}`).over;
  const open = parts.eyes.startsWith('SmileNM');
  const drawing = [
    strokes(root, parts.brows, weight),
    strokes(root, parts.eyes, `fill="${INK}"`),
    style.lash && open ? own('lash') : '',
    strokes(root, parts.nose, `fill="${INK}"`),
    strokes(root, parts.mouth, `fill="${INK}"`),
  ];
  return paintText(drawing.join('\n'), { ...look.colours, lip: style.lip ?? INK, brow });
}
