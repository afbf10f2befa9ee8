// Draws a QR code with the half blocks of a terminal, two rows of modules a line.

import { generate } from 'lean-qr';

const MARGIN = 2;

/**
 * The lines of a QR code for `text`. In colour, dark modules are black on white whatever the terminal's own colours;
 * without colour, light modules are drawn, as most terminals are dark (readers accept both).
 */
export function qrLines(text: string, colour: boolean): string[] {
  const code = generate(text);
  const lines: string[] = [];
  for (let y = -MARGIN; y < code.size + MARGIN; y += 2) {
    let line = '';
    for (let x = -MARGIN; x < code.size + MARGIN; x += 1) {
      line += halfBlock(code.get(x, y) === colour, y + 1 < code.size + MARGIN && code.get(x, y + 1) === colour);
    }
    lines.push(colour ? `\u001b[30;107m${line}\u001b[0m` : line);
  }
  return lines;
}

function halfBlock(upper: boolean, lower: boolean): string {
  if (upper) return lower ? '█' : '▀';
  return lower ? '▄' : ' ';
}
