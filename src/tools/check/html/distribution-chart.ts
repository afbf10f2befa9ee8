// The random player's scores as bars: how likely each score from 0 to 100 is, with the border to pass. The figures beside it say the same.
import { PROFICIENT } from '../../../core/band.ts';
import type { Spread } from '../../../core/spread.ts';
import { html, type Markup } from './html.ts';

const WIDTH = 220;
const TALL = 44;
const AXIS = 14;
const MARGIN = 13;

/** `said` is what the picture says, in a sentence. */
export function distributionChart({ chances, mean }: Spread, said: string): Markup {
  const inner = WIDTH - 2 * MARGIN;
  const x = (score: number) => round(MARGIN + (score / 100) * inner);
  const top = Math.max(...chances.map(({ chance }) => chance));
  const thick = round(Math.max(1.4, Math.min(6, (0.6 * inner) / chances.length)));
  return html`<svg class="chart" role="img" aria-label="${said}" width="${WIDTH}" height="${TALL + AXIS}" viewBox="0 0 ${WIDTH} ${TALL + AXIS}">
${chances.map(({ score, chance }) => {
  const height = round(Math.max(0.6, (chance / top) * (TALL - 4)));
  return html`<rect class="${score >= PROFICIENT ? 'pass' : 'fail'}" x="${round(x(score) - thick / 2)}" y="${round(TALL - height)}" width="${thick}" height="${height}"/>`;
})}
<line class="axis" x1="${x(0)}" y1="${TALL}" x2="${x(100)}" y2="${TALL}"/>
<line class="border" x1="${x(PROFICIENT)}" y1="0" x2="${x(PROFICIENT)}" y2="${TALL + 3}"/>
<path class="mean" d="M${x(mean)} ${TALL + 1}l-3.5 6h7z"/>
${[0, PROFICIENT, 100].map((score) => html`<text x="${x(score)}" y="${TALL + AXIS - 1}">${score}</text>`)}
</svg>`;
}

const round = (value: number) => Number(value.toFixed(2));
