// Everything that was said so far, in order, with its scenes; thoughts only while the coach is on.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { textIn } from '../../core/locale.ts';
import type { Moment } from '../../core/moments.ts';
import type { Playbill } from '../../core/scenario.ts';
import { usePage, useWords } from '../page-context.ts';
import { Dialog } from '../parts/dialog.tsx';
import { shownName } from '../play/shown-name.ts';
import { useStore } from '../use-store.ts';

export function LogDialog({ close }: { close: () => void }) {
  const { stores } = usePage();
  const words = useWords();
  const { playbill: scenario, moments, at } = useStore(stores.play, (play) => play);
  const coach = useStore(stores.settings, (settings) => settings.coach);
  const end = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => end.current?.scrollIntoView({ block: 'end' }), []);
  if (!scenario) return null;
  const said = moments.slice(0, at + 1);
  return (
    <Dialog title={words.menu.log} close={close} kind="wide">
      <div class="log" lang={scenario.locale}>
        {said.length === 0 && <p>{words.menu.logEmpty}</p>}
        {said.map((moment, index) => (
          // The past of a play never changes its order.
          <LogEntry key={index} moment={moment} before={said[index - 1]} scenario={scenario} thoughts={coach} />
        ))}
        <div ref={end} />
      </div>
    </Dialog>
  );
}

interface EntryProps {
  moment: Moment;
  before: Moment | undefined;
  scenario: Playbill;
  thoughts: boolean;
}

function LogEntry({ moment, before, scenario, thoughts }: EntryProps) {
  const { play: words, moods } = useWords();
  if (moment.kind === 'said') {
    return (
      <p class="log-said">
        <strong>{words.you}:</strong> {moment.option.text}
      </p>
    );
  }
  if (moment.kind !== 'line') return null;
  const { line, beat, scene } = moment;
  const opens = scene !== '' && (before === undefined || before.kind === 'scene-end');
  const title = scenario.manifest.scenes.find((one) => one.id === scene)?.title;
  return (
    <>
      {opens && <h3>{textIn(title, scenario.locale)}</h3>}
      <p>
        {line.speaker && (
          <strong>
            {line.mood && line.mood !== 'neutral'
              ? words.said(shownName(scenario, line.speaker), moods[line.mood])
              : shownName(scenario, line.speaker)}
            :{' '}
          </strong>
        )}
        {line.text}
      </p>
      {thoughts &&
        beat.thoughts.map((thought) => (
          <p class="log-thought" key={thought.text}>
            {words.thought(shownName(scenario, thought.who))}: {thought.text}
          </p>
        ))}
    </>
  );
}
