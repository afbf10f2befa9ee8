// Measures of a document's paper, in twentieths of a point: A4 with margins of 2.5 cm, and 2 cm on the right.

export const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1417, bottom: 1417, left: 1417, right: 1134 },
};

export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

/** To be written on by hand. */
export const DOTS = '…………………………';
