// One mood variable as a line from decision to decision, 0 to 10, with the decision that decided most marked on it.
import { shownName } from '../../core/export-play.ts';
import { moodWord } from '../../core/mood-word.ts';
import type { MoodVariable } from '../../core/scenario.ts';
import { useDebrief } from './debrief-context.ts';
import { moodName } from './mood-name.ts';

const LEFT = 12;
const RIGHT = 308;
const TOP = 40;
const BOTTOM = 136;

interface MoodCurveProps {
  variable: MoodVariable;
  /** At the start and after each decision. */
  values: readonly number[];
}

export function MoodCurve({ variable, values }: MoodCurveProps) {
  const { debrief, scenario, words } = useDebrief();
  const name = moodName(variable, shownName(scenario, variable.of), scenario.locale);
  const word = (value: number | undefined) => moodWord(variable, value ?? 0, scenario.locale);
  const last = values.length - 1;
  const x = (index: number) => (last === 0 ? LEFT : LEFT + ((RIGHT - LEFT) * index) / last);
  const y = (value: number) => BOTTOM - ((BOTTOM - TOP) * value) / 10;
  // The word for the start takes the room of the first number where decisions stand close.
  const crowded = last > 8;
  const decisive = debrief.decided && debrief.decided.decision.number + 1;
  const title = words.curve.description(name, word(values[0]), word(values[last]), last);
  const id = `mood-${variable.variable}`;
  return (
    <figure class="mood-curve">
      <svg viewBox="0 0 320 176" role="img" aria-labelledby={id}>
        <title id={id}>{title}</title>
        {[0, 5, 10].map((value) => (
          <line key={value} class="grid" x1={LEFT} x2={RIGHT} y1={y(value)} y2={y(value)} />
        ))}
        <text x={LEFT} y={TOP - 8} lang={scenario.locale}>
          {word(10)}
        </text>
        <text x={LEFT} y={BOTTOM + 14} lang={scenario.locale}>
          {word(0)}
        </text>
        {decisive !== undefined && (
          <g class="decisive">
            <line x1={x(decisive)} x2={x(decisive)} y1={16} y2={BOTTOM} />
            <text x={Math.min(x(decisive), RIGHT)} y={12} text-anchor={decisive > last / 2 ? 'end' : 'start'}>
              {words.curve.decisive}
            </text>
          </g>
        )}
        <polyline class="curve" points={values.map((value, index) => `${x(index)},${y(value)}`).join(' ')} />
        {values.map((value, index) => (
          <circle
            key={index}
            class={index === decisive ? 'dot large' : 'dot'}
            cx={x(index)}
            cy={y(value)}
            r={index === decisive ? 6 : 3.5}
          />
        ))}
        {values.map((_, index) => (
          <text key={index} class="tick" x={x(index)} y={BOTTOM + 31} text-anchor={index === 0 ? 'start' : 'middle'}>
            {index === 0 ? words.curve.start : index === 1 && crowded ? '' : index}
          </text>
        ))}
      </svg>
      <figcaption>{title}</figcaption>
    </figure>
  );
}
