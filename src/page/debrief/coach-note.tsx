// What the coach says about a choice. With the coach off in the play, this is where the words are first read.
import { Sprout } from 'lucide';
import { quotedSentence } from '../../core/quoted-sentence.ts';
import { Icon } from '../parts/icon.tsx';
import { useDebrief } from './debrief-context.ts';

/** The stronger wording that the coach quotes stands out, ready to be said. */
export function CoachNote({ coach }: { coach: string }) {
  const { scenario, shared } = useDebrief();
  const stronger = quotedSentence(coach);
  const quoted = `“${stronger}”`;
  const at = stronger === undefined ? -1 : coach.lastIndexOf(quoted);
  return (
    <p class="coach-note">
      <span class="aside-name">
        <Icon of={Sprout} /> {shared.play.coach}
      </span>{' '}
      <span lang={scenario.locale}>
        {at < 0 ? (
          coach
        ) : (
          <>
            {coach.slice(0, at)}
            <strong class="stronger">{quoted}</strong>
            {coach.slice(at + quoted.length)}
          </>
        )}
      </span>
    </p>
  );
}
