// The icons of the installed game, drawn from the one picture that index.html shows in a browser's tab.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { open } from './pictures.ts';
import { rasterise } from './raster.ts';
import type { Report } from './report.ts';

/** Systems cut a maskable icon to whatever shape they like, down to a circle of four fifths: there the picture must fit. */
const SAFE = 0.78;

/** Builds `icons/icon-192.png`, `icons/icon-512.png` and `icons/maskable-512.png`. */
export async function buildIcons(root: string, report: Report): Promise<void> {
  mkdirSync(`${root}/public/assets/icons`, { recursive: true });
  const icon = tabIcon(root);
  for (const [name, svg, size] of [
    ['icon-192', icon, 192],
    ['icon-512', icon, 512],
    ['maskable-512', maskable(icon), 512],
  ] as const) {
    const png = await open(rasterise(root, svg, size))
      .png({ palette: true, effort: 10, dither: 0 })
      .toBuffer();
    writeFileSync(`${root}/public/assets/icons/${name}.png`, png);
    report(`public/assets/icons/${name}.png`, png.length, `${size}×${size}`);
  }
}

/** The SVG in the page's own head. Throws where there is none. */
function tabIcon(root: string): string {
  const page = readFileSync(`${root}/index.html`, 'utf8');
  const data = /href="data:image\/svg\+xml,([^"]+)"/.exec(page)?.[1];
  if (!data) throw new Error('index.html has no icon.');
  return decodeURIComponent(data);
}

/** The same on a ground without corners, small enough for any shape. The ground's colour is that of its first shape. */
function maskable(svg: string): string {
  const ground = /fill='(#[0-9a-f]+)'/.exec(svg)?.[1] ?? '#000';
  const inner = svg.replace(/^<svg[^>]*>|<\/svg>$/g, '');
  const aside = 16 * (1 - SAFE);
  return `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect width='32' height='32' fill='${ground}'/><g transform='translate(${aside} ${aside}) scale(${SAFE})'>${inner}</g></svg>`;
}
