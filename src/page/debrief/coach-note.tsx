// What the coach says about a choice. With the coach off in the play, this is where the words are first read.
import { Sprout } from 'lucide';
import { Icon } from '../parts/icon.tsx';
import { useDebrief } from './debrief-context.ts';
import { Labelled } from './story-line.tsx';

export function CoachNote({ coach }: { coach: string }) {
  const { scenario, shared } = useDebrief();
  return (
    <p class="coach-note">
      <span class="aside-name">
        <Icon of={Sprout} /> {shared.play.coach}
      </span>{' '}
      <span lang={scenario.locale}>{coach}</span>
    </p>
  );
}

/** The coach's word, and the stronger wording that it quotes set apart, ready to be said. */
export function CoachWords({ coach, stronger }: { coach?: string; stronger?: string }) {
  const { scenario, words } = useDebrief();
  return (
    <>
      {coach && <CoachNote coach={coach} />}
      {stronger && (
        <Labelled label={words.decisions.stronger}>
          <p class="stronger" lang={scenario.locale}>
            “{stronger}”
          </p>
        </Labelled>
      )}
    </>
  );
}
