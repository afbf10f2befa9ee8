// Bars on paper: one an option with its letter, or one a range; always whole, with their figures.
import type { PaperBar } from './paper-part.ts';

export function PaperBars({ bars }: { bars: readonly PaperBar[] }) {
  return (
    <ol class="paper-bars">
      {bars.map(({ mark, text, note, percent, share, below }) => (
        <li key={`${mark ?? ''}${text}`} data-lettered={mark !== undefined}>
          {mark && <span class="paper-mark">{mark}</span>}
          <p class="paper-option">
            {text} {note && <b class="paper-note">{note}</b>}
          </p>
          {percent !== undefined && (
            <div class="paper-bar" aria-hidden="true">
              <span style={{ width: `${percent}%` }} />
            </div>
          )}
          {percent !== undefined && <p class="paper-share">{share}</p>}
          {below && <p class="paper-below">{below}</p>}
        </li>
      ))}
    </ol>
  );
}
