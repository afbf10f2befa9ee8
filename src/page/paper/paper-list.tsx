// A list on paper. What people wrote themselves can be left out, where that is offered.
import { X } from 'lucide';
import { Icon } from '../parts/icon.tsx';
import type { PaperPart } from './paper-part.ts';

/** Offered at every text that somebody wrote. */
export interface LeaveOut {
  label: string;
  press(text: string): void;
}

interface PaperListProps {
  part: Extract<PaperPart, { kind: 'list' }>;
  leaveOut?: LeaveOut;
}

export function PaperList({ part, leaveOut }: PaperListProps) {
  return (
    <ul class={part.inline ? 'paper-inline' : 'paper-list'}>
      {part.items.map((text, i) => {
        const written = part.written?.[i];
        return (
          <li key={`${i}${text}`}>
            <span>{text}</span>
            {leaveOut && written !== undefined && (
              <button
                type="button"
                class="leave-out"
                aria-label={`${leaveOut.label}: ${written}`}
                title={leaveOut.label}
                onClick={() => leaveOut.press(written)}
              >
                <Icon of={X} />
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
