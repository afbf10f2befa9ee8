// How much of a whole, as a bar. It repeats what stands beside it in figures, and so is for the eye alone.

/** `part`: 0 to 1; more is drawn as all of it. */
export function Bar({ part }: { part: number }) {
  return (
    <div class="bar" aria-hidden="true">
      <span style={{ width: `${Math.min(100, Math.max(0, 100 * part))}%` }} />
    </div>
  );
}
