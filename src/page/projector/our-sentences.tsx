// The group's own better sentences, large: people photograph them.
import { useProjector } from './projector-context.ts';

interface OurSentencesProps {
  texts: readonly string[];
  /** In the least letters. */
  dense?: boolean;
  /** How many there is room for: the newest are shown, and how many more there are is said. */
  most?: number;
}

export function OurSentences({ texts, dense = false, most = texts.length }: OurSentencesProps) {
  const { words, room } = useProjector();
  const first = Math.max(0, texts.length - most);
  return (
    <section class="our-sentences" data-testid="sentences">
      <h2>{room.sentences}</h2>
      <ul class={dense ? 'dense' : undefined}>
        {texts.slice(first).map((text, place) => (
          <li key={`${first + place}${text}`}>{text}</li>
        ))}
      </ul>
      {first > 0 && <p class="soft">{words.result.more(first)}</p>}
    </section>
  );
}
