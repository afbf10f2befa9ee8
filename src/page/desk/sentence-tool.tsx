// *Kalimat kita*: the group's own better sentence, written down for every screen and for the report.
import { Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { LONGEST } from '../../core/room/command.ts';
import { Icon } from '../parts/icon.tsx';
import { useDesk } from './desk-context.ts';
import { useDeskWords } from './use-desk-words.ts';

export function SentenceTool() {
  const { tools: words } = useDeskWords();
  const { view, send } = useDesk();
  const [text, setText] = useState('');
  return (
    <>
      <form
        class="room-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === '') return;
          send({ kind: 'keep-sentence', text: text.trim() });
          setText('');
        }}
      >
        <p class="hint">{words.sentenceHint}</p>
        <label>
          {words.sentenceField}
          <textarea
            rows={2}
            data-testid="sentence"
            maxLength={LONGEST.sentence}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button" data-testid="keep-sentence" disabled={text.trim() === ''}>
          {words.sentenceKeep}
        </button>
      </form>
      <ul class="desk-entries">
        {view.sentences.map((sentence, entry) => (
          <li key={`${entry}${sentence}`}>
            <span class="entry-text">{sentence}</span>
            <button
              type="button"
              class="icon-button"
              aria-label={words.sentenceDrop(sentence)}
              onClick={() => send({ kind: 'drop-sentence', entry })}
            >
              <Icon of={Trash2} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
