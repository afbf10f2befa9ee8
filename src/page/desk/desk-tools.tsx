// Everything else that a facilitator may want: each in a part that opens, nothing of it in the way.

import { ConnectionCheck } from '../host/connection-check.tsx';
import { useHostWords } from '../host/use-host-words.ts';
import { Fold } from '../parts/fold.tsx';
import { useDesk } from './desk-context.ts';
import { EndTool } from './end-tool.tsx';
import { JoinWays } from './join-ways.tsx';
import { PauseTool } from './pause-tool.tsx';
import { PeopleTool } from './people-tool.tsx';
import { PhoneTool } from './phone-tool.tsx';
import { ReturnTool } from './return-tool.tsx';
import { SentenceTool } from './sentence-tool.tsx';
import { useDeskWords } from './use-desk-words.ts';
import { WordTool } from './word-tool.tsx';

export function DeskTools() {
  const { tools: words, ways, phone } = useDeskWords();
  const { check } = useHostWords();
  const { view, connection } = useDesk();
  const { mode } = view.setup;
  const isEnded = view.phase === 'ended';
  const hasPhones = mode !== 'cards';
  return (
    <section class="room-card desk-tools" aria-labelledby="tools">
      <h2 id="tools">{words.title}</h2>
      {!isEnded && (
        <Fold label={words.pause} heading="h3">
          <PauseTool />
        </Fold>
      )}
      {!isEnded && (
        <Fold label={words.word} heading="h3">
          <WordTool />
        </Fold>
      )}
      <Fold label={words.sentence} heading="h3">
        <SentenceTool />
      </Fold>
      {!isEnded && mode !== 'each' && (
        <Fold label={words.back} heading="h3">
          <ReturnTool />
        </Fold>
      )}
      {!isEnded && hasPhones && (
        <Fold label={`${words.people} (${view.seats})`} heading="h3">
          <PeopleTool />
        </Fold>
      )}
      {!isEnded && hasPhones && view.phase !== 'lobby' && (
        <Fold label={ways.title} heading="h3" lazy>
          <JoinWays />
        </Fold>
      )}
      {hasPhones && (
        <Fold label={check.title} heading="h3" lazy>
          <ConnectionCheck {...connection} />
        </Fold>
      )}
      <Fold label={phone.title} heading="h3" lazy>
        <PhoneTool />
      </Fold>
      {!isEnded && view.phase !== 'finished' && (
        <Fold label={words.end} heading="h3">
          <EndTool />
        </Fold>
      )}
    </section>
  );
}
