// A line that appears word by word. The typing is CSS alone: the whole text is in the document from the first moment.

/** How long one word takes to come after the one before, in milliseconds; play.css has the same number. */
export const WORD_TIME = 55;

export function wordsIn(text: string): string[] {
  return text.match(/\S+\s*/g) ?? [];
}

export function TypedText({ text, typed }: { text: string; typed: boolean }) {
  if (!typed) return <>{text}</>;
  return (
    <>
      {wordsIn(text).map((word, place) => (
        // Words of one line never move, so their place is their identity.
        <span key={place} class="word" style={{ '--place': place }}>
          {word}
        </span>
      ))}
    </>
  );
}
