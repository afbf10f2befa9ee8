// The three scores as a radar with the borders of the bands, and the same as a table.
import { BANDS } from '../../core/band.ts';
import { WideTable } from '../parts/wide-table.tsx';
import { useDebrief } from './debrief-context.ts';
import { useBandWord } from './use-band-word.ts';

const CENTRE = { x: 160, y: 144 };
const RADIUS = 104;
/** Up, lower right, lower left: the order of the dimensions, clockwise. */
const ANGLES = [-90, 30, 150];
const LABELS = [
  { x: 160, y: 16 },
  { x: 244, y: 218 },
  { x: 82, y: 218 },
];

export function Radar() {
  const { debrief, shared, words } = useDebrief();
  const bandWord = useBandWord();
  const scores = debrief.results.map((result) => result.score);
  const named = debrief.results.map(
    ({ dimension, score }) => `${shared.dimensions[dimension]} ${score ?? words.notScored}`,
  );
  const complete = scores.every((score) => score !== null);
  return (
    <div class="chart-and-table">
      <svg class="radar" viewBox="0 0 320 242" role="img" aria-labelledby="radar-title">
        <title id="radar-title">{words.radar.description(named.join(', '))}</title>
        {[...BANDS.slice(1).map((entry) => entry.from), 100].map((ring) => (
          <polygon key={ring} class={ring === 100 ? 'ring outer' : 'ring'} points={corners([ring, ring, ring])} />
        ))}
        {ANGLES.map((_, k) => (
          <line key={k} class="axis" x1={CENTRE.x} y1={CENTRE.y} x2={at(k, 100).x} y2={at(k, 100).y} />
        ))}
        {complete && <polygon class="area" points={corners(scores as number[])} />}
        {scores.map((score, k) => {
          if (score === null) return null;
          const { x, y } = at(k, score);
          return <circle key={debrief.results[k]?.dimension} class="corner" cx={x} cy={y} r="5" />;
        })}
        {debrief.results.map(({ dimension, score }, k) => (
          <text key={dimension} {...LABELS[k]} text-anchor="middle">
            {shared.dimensions[dimension]}
            <tspan class="radar-score" x={LABELS[k]?.x} dy="18">
              {score ?? '–'}
            </tspan>
          </text>
        ))}
      </svg>
      <WideTable name={words.radar.caption}>
        <table>
          <caption>{words.radar.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.radar.dimension}</th>
              <th scope="col" class="number">
                {words.radar.score}
              </th>
              <th scope="col">{words.radar.band}</th>
            </tr>
          </thead>
          <tbody>
            {debrief.results.map((result) => (
              <tr key={result.dimension}>
                <th scope="row">{shared.dimensions[result.dimension]}</th>
                <td class="number">{result.score ?? '–'}</td>
                <td>{bandWord(result)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </div>
  );
}

function at(k: number, value: number): { x: number; y: number } {
  const angle = ((ANGLES[k] as number) * Math.PI) / 180;
  const far = (RADIUS * value) / 100;
  return { x: round(CENTRE.x + far * Math.cos(angle)), y: round(CENTRE.y + far * Math.sin(angle)) };
}

function corners(values: readonly number[]): string {
  return values.map((value, k) => `${at(k, value).x},${at(k, value).y}`).join(' ');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
