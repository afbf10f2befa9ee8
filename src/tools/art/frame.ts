// The drawing space that all layers of a person share, and the size at which it is rasterised.

/** Units of the Open Peeps drawing space; everything below `height` is cut off, so that all busts end on one line. */
export const FRAME = { width: 850, height: 1130 };

/** Height in pixels of a whole figure (frame top to bottom) in the atlas. */
export const FIGURE_HEIGHT = 640;

/** Pixels per unit. */
export const SCALE = FIGURE_HEIGHT / FRAME.height;

export const INK = '#2b2624';
