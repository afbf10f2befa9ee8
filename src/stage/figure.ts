// The layers of one person, stacked: body, plate, and a head that can nod, with a face that can change. Knows the atlas's
// frames and where in them things are; how a person moves is person.ts's business.
import type { GameObjects, Scene, Textures } from 'phaser';
import type { Mood } from '../core/mood.ts';

type Image = GameObjects.Image;

export interface Figure {
  /** Everything, with its origin at the middle of the lower edge. */
  all: GameObjects.Container;
  body: Image;
  /** Head, face and what lies above it, around the point on which a head turns. */
  head: GameObjects.Container;
  face: Image;
  /** The face that is fading out. */
  oldFace: Image;
  mouth?: Image;
  blink?: Image;
  plate?: Image;
  /** How far the plate must be moved so that it stays on its side when the figure is mirrored. */
  plateShift: number;
  neck: Point;
  /** Middle of the face, from the origin, for a figure that faces right. */
  middle: Point;
  /** Height of a whole figure, in its own pixels. */
  height: number;
  /** Half of its drawn width. */
  halfWidth: number;
  images: readonly Image[];
}

/** What a person looks like: parts of the atlas by name. */
export interface Appearance {
  look: string;
  dress?: string;
  mood: Mood;
}

interface Point {
  x: number;
  y: number;
}

/** Where a head turns, from the upper edge of the head's picture: about the chin, since hair and cloth hang lower. */
const CHIN = 0.82;

/** `atlas` is the texture that holds the look; undefined when it does not. Whoever lacks the dress that is asked for wears their own. */
export function buildFigure(scene: Scene, atlas: string, { look, dress, mood }: Appearance): Figure | undefined {
  const texture = scene.textures.get(atlas);
  if (!texture.has(`${look}/body`) || !texture.has(`${look}/head`)) return undefined;
  const bodyName = dress && texture.has(`${look}/body-${dress}`) ? `${look}/body-${dress}` : `${look}/body`;
  const bodyFrame = texture.get(bodyName);
  const headFrame = texture.get(`${look}/head`);
  const neck = { x: centreOf(headFrame).x, y: topOf(headFrame) + headFrame.height * CHIN };

  const part = (name: string, offset: Point): Image | undefined =>
    texture.has(name) ? scene.add.image(-offset.x, -offset.y, atlas, name).setOrigin(0.5, 1) : undefined;
  const sure = (name: string, offset: Point) => part(name, offset) as Image;
  const ground = { x: 0, y: 0 };

  const body = sure(bodyName, ground);
  const plate = part(`${look}/plate`, ground);
  const face = part(faceFrame(look, mood), neck) ?? sure(`${look}/head`, neck).setVisible(false);
  const oldFace = scene.add.image(face.x, face.y, atlas, face.frame.name).setOrigin(0.5, 1).setAlpha(0);
  const mouth = part(`${look}/mouth`, neck)?.setVisible(false);
  const blink = part(`${look}/blink`, neck)?.setVisible(false);
  const onHead = [sure(`${look}/head`, neck), oldFace, face, mouth, blink, part(`${look}/over`, neck)].filter(isImage);
  const head = scene.add.container(neck.x, neck.y, onHead);
  const onBody = [body, plate].filter(isImage);
  return {
    all: scene.add.container(0, 0, [...onBody, head]),
    body,
    head,
    face,
    oldFace,
    mouth,
    blink,
    plate,
    plateShift: plate ? 2 * centreOf(plate.frame).x : 0,
    neck,
    middle: centreOf(face.frame),
    height: bodyFrame.realHeight,
    halfWidth: bodyFrame.width / 2,
    images: [...onBody, ...onHead],
  };
}

/** Name of the frame of a face; a mood that a look lacks shows as neutral. */
export function faceFrame(look: string, mood: Mood): string {
  return `${look}/face-${mood}`;
}

function isImage(image: Image | undefined): image is Image {
  return image !== undefined;
}

// A trimmed frame's x and y are its place inside the whole picture, of which all layers of a person have the same size.
function centreOf(frame: Textures.Frame): Point {
  return { x: frame.x + frame.width / 2 - frame.realWidth / 2, y: frame.y + frame.height / 2 - frame.realHeight };
}

function topOf(frame: Textures.Frame): number {
  return frame.y - frame.realHeight;
}
