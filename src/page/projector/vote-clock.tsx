// How much time is left for a vote: in words, and as a bar that runs out. Nothing happens by itself when it has.

import { Timer } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '../parts/icon.tsx';
import { useNow } from '../parts/use-now.ts';
import { Bar } from './bar.tsx';
import { useProjector } from './projector-context.ts';

/** `until`: by the server's clock, in milliseconds. */
export function VoteClock({ until }: { until: number }) {
  const { words, offset } = useProjector();
  const now = useNow(1) + offset;
  const left = Math.max(0, Math.ceil((until - now) / 1000));
  // Where it began is not said: the bar counts from when it was first seen here.
  const [whole] = useState(Math.max(1, left));
  return (
    <div class="with-bar vote-clock" role="timer" data-testid="vote-clock">
      <p>
        <Icon of={Timer} /> {left > 0 ? words.vote.left(Math.floor(left / 60), left % 60) : words.vote.over}
      </p>
      <Bar part={left / whole} />
    </div>
  );
}
