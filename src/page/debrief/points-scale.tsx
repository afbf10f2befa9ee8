// Where a play's points lie between the least and the most that any play can earn, over the three bands. The text beside it says the same.
import { BANDS } from '../../core/band.ts';
import type { Range } from '../../core/bounds.ts';
import { plain } from './numbers.ts';

export function PointsScale({ points, range }: { points: number; range: Range }) {
  const share = (100 * (points - range.min)) / (range.max - range.min);
  return (
    <div class="points-scale" aria-hidden="true">
      <div class="points-track">
        {BANDS.map(({ band, from }, index) => (
          <span key={band} class={band} style={{ width: `${(BANDS[index + 1]?.from ?? 100) - from}%` }} />
        ))}
        <span class="points-mark" style={{ left: `${share}%` }}>
          <b>{plain(points)}</b>
        </span>
      </div>
      <div class="points-ends">
        <span>{plain(range.min)}</span>
        <span>{plain(range.max)}</span>
      </div>
    </div>
  );
}
