// The group's own better sentences, large: people photograph them.
import { useProjector } from './projector-context.ts';

export function OurSentences({ texts }: { texts: readonly string[] }) {
  const { room } = useProjector();
  return (
    <section class="our-sentences" data-testid="sentences">
      <h2>{room.sentences}</h2>
      <ul>
        {texts.map((text, place) => (
          <li key={`${place}${text}`}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
