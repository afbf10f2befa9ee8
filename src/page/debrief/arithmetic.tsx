// The arithmetic of one dimension: every sentence that earned or cost points, their sum, and the score that the sum makes.
import type { Range } from '../../core/bounds.ts';
import type { DimensionResult } from '../../core/play-result.ts';
import { takenInOrder } from '../../core/reviews-in-order.ts';
import { useLocale } from '../page-context.ts';
import { Fold } from '../parts/fold.tsx';
import { useDebrief } from './debrief-context.ts';
import { calculation, plain, signed } from './numbers.ts';

export function Arithmetic({ result, range }: { result: DimensionResult; range: Range }) {
  const { debrief, scenario, shared, words } = useDebrief();
  const locale = useLocale();
  const rows = takenInOrder(debrief.reviews)
    .flatMap((review) => review.evidence)
    .filter((one) => one.dimension === result.dimension);
  const { text, whole } = calculation(result.points, range, locale);
  return (
    <Fold label={<Labels open={words.arithmetic.open} of={shared.dimensions[result.dimension]} />} class="arithmetic">
      {rows.length === 0 ? (
        <p>{words.arithmetic.none}</p>
      ) : (
        <table>
          <caption>{words.arithmetic.caption(shared.dimensions[result.dimension])}</caption>
          <thead>
            <tr>
              <th scope="col">{words.arithmetic.said}</th>
              <th scope="col" class="number">
                {words.arithmetic.points}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one, index) => (
              <tr key={`${one.decision}-${one.behaviour}`}>
                <td>
                  {one.decision === rows[index - 1]?.decision ? (
                    <span class="hidden">{one.decision + 1}. </span>
                  ) : (
                    <>
                      {one.decision + 1}. <span lang={scenario.locale}>{one.said}</span>
                    </>
                  )}
                  <span class="behaviour-name" lang={scenario.locale}>
                    {scenario.wordings[one.behaviour]?.name ?? one.behaviour}
                  </span>
                </td>
                <td class="number">{signed(one.points)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.arithmetic.sum}</th>
              <td class="number">{plain(rows.reduce((sum, one) => sum + one.points, 0))}</td>
            </tr>
          </tfoot>
        </table>
      )}
      <p class="small">
        {words.arithmetic.formula(text)}
        {!whole && `, ${words.arithmetic.rounded} ${result.score}`}.
      </p>
    </Fold>
  );
}

/** The dimension is in the button's name for those who hear it out of its place. */
function Labels({ open, of }: { open: string; of: string }) {
  return (
    <>
      {open}
      <span class="hidden">: {of}</span>
    </>
  );
}
