// What a venue needs so that phones reach this computer, in plain words.
import { useHostWords } from './use-host-words.ts';

export function VenueNeeds() {
  const { venue } = useHostWords();
  return (
    <dl class="venue">
      {venue.items.map(({ title, text }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
