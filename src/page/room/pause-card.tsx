// A pause, and when it ends: by the server's clock, shown in the reader's.
import { Coffee } from 'lucide';
import { useLocale } from '../page-context.ts';
import { Icon } from '../parts/icon.tsx';
import { useRoomWords } from './use-room-words.ts';

const MINUTE = 60_000;

/** `until`: by the server's clock; `offset`: that clock minus this device's, both in milliseconds. */
export function PauseCard({ until, offset }: { until?: number; offset: number }) {
  const { pause } = useRoomWords();
  const locale = useLocale();
  const time = (moment: number) =>
    // Clocks are compared over a network, which is some moments off: 13.05 must not read 13.04.
    new Date(Math.round((moment - offset) / MINUTE) * MINUTE).toLocaleTimeString(locale === 'id' ? 'id-ID' : 'en-GB', {
      hour: '2-digit',
      minute: '2-digit',
    });
  return (
    <section class="room-card pause-card" data-testid="pause">
      <h2>
        <Icon of={Coffee} /> {pause.title}
      </h2>
      <p class="pause-until">{until === undefined ? pause.open : pause.until(time(until))}</p>
    </section>
  );
}
