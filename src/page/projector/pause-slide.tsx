// A break: when it ends and what time it is, both by the server's clock.

import { Coffee } from 'lucide';
import { Icon } from '../parts/icon.tsx';
import { useNow } from '../parts/use-now.ts';
import { fitSteps } from './fit-steps.ts';
import { Fitted } from './fitted.tsx';
import { useProjector } from './projector-context.ts';

const STEPS = fitSteps([['whole', 1.5]]);
const MINUTE = 60_000;
const SLACK = 2000;

export function PauseSlide({ until }: { until?: number }) {
  const { words, room, locale, offset } = useProjector();
  const now = useNow(1) + offset;
  const time = (moment: number) =>
    new Date(moment).toLocaleTimeString(locale === 'id' ? 'id-ID' : 'en-GB', { hour: '2-digit', minute: '2-digit' });
  // Clocks are compared over a network, which is some moments off: 13.05 must not read 13.04, nor fifteen minutes sixteen.
  const end = until === undefined ? undefined : Math.round(until / MINUTE) * MINUTE;
  const left = until === undefined ? 0 : Math.ceil((until - now - SLACK) / MINUTE);
  return (
    <Fitted class="centred pause" steps={STEPS} of="pause">
      {() => (
        <>
          <h1>
            <Icon of={Coffee} /> {room.pause.title}
          </h1>
          <p class="pause-until" data-testid="pause">
            {end === undefined ? room.pause.open : room.pause.until(time(end))}
          </p>
          <p class="large soft" aria-live="off">
            {words.pause.now(time(now))}
            {until !== undefined && ` · ${left > 0 ? words.pause.left(left) : words.pause.soon}`}
          </p>
        </>
      )}
    </Fitted>
  );
}
