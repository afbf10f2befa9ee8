// One report a dimension: score, band, opportunities, where the points lie between least and most, and any grave act, said plainly.
import { BANDS } from '../../core/band.ts';
import type { DimensionResult } from '../../core/play-result.ts';
import { Arithmetic } from './arithmetic.tsx';
import { useDebrief } from './debrief-context.ts';
import { plain } from './numbers.ts';
import { PointsScale } from './points-scale.tsx';
import { useBandWord } from './use-band-word.ts';

export function DimensionReports() {
  const { debrief, words } = useDebrief();
  return (
    <>
      <p>
        {words.addsUp} {words.borders(BANDS[1]?.from ?? 0, BANDS[2]?.from ?? 0)}
      </p>
      <div class="dimension-reports">
        {debrief.results.map((result) => (
          <DimensionReport key={result.dimension} result={result} />
        ))}
      </div>
    </>
  );
}

function DimensionReport({ result }: { result: DimensionResult }) {
  const { scenario, shared, words } = useDebrief();
  const bandWord = useBandWord();
  const { range } = result;
  const { taken, offered } = result.opportunities;
  const grave = result.grave.map((id) => scenario.wordings[id]?.name ?? id).join(', ');
  return (
    <section class="dimension-report">
      <h3>{shared.dimensions[result.dimension]}</h3>
      <p class="report-figures">
        <span class="report-score">{result.score ?? '–'}</span>
        <span class="report-words">
          <span class="report-band">{bandWord(result)}</span>
          <span class="report-opportunities">{words.opportunities(taken, offered)}</span>
        </span>
      </p>
      {result.grave.length > 0 && <p class="grave">{words.grave(grave)}</p>}
      {result.score === null || range === null ? (
        <p>{range === null ? words.arithmetic.unbounded : words.arithmetic.unscored}</p>
      ) : (
        <>
          <PointsScale points={result.points} range={range} />
          <p class="small">{words.points(plain(result.points), plain(range.min), plain(range.max))}</p>
          <Arithmetic result={result} range={range} />
        </>
      )}
    </section>
  );
}
