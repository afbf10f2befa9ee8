// Something that people copy letter by letter, on one line: as large as its length allows.

export function TypedOut({ text, testid }: { text: string; testid?: string }) {
  return (
    <p class="typed" data-testid={testid} style={{ '--width': widthOf(text).toFixed(2) }}>
      {text}
    </p>
  );
}

/** About how wide a text is in bold letters, in heights of its letters; rather too much than too little. */
function widthOf(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (/[A-Z@%]/.test(letter) ? 0.84 : /[.,:;il1 ]/.test(letter) ? 0.46 : 0.73),
    0,
  );
}
