// Puts a sentence into the pocket, or takes it out again.
import { Bookmark, BookmarkCheck } from 'lucide';
import { useEffect } from 'preact/hooks';
import { sentenceKey } from '../../core/notes.ts';
import { Icon } from '../parts/icon.tsx';
import { useStore } from '../use-store.ts';
import { useDebrief } from './debrief-context.ts';

export function KeepSentence({ text }: { text: string }) {
  const { scenario, stores, words } = useDebrief();
  const notes = useStore(stores.notes, (state) => state);
  const key = sentenceKey(text);
  const kept = notes.sentences.some((one) => one.key === key);
  useEffect(() => void notes.refresh(), []);
  const toggle = () =>
    kept ? notes.dropSentence(key) : notes.keepSentence(text, scenario.locale, scenario.manifest.id);
  return (
    <button type="button" class="quiet-button keep-sentence" aria-pressed={kept} onClick={() => void toggle()}>
      <Icon of={kept ? BookmarkCheck : Bookmark} />{' '}
      {kept ? words.pocket[notes.passing ? 'keptHere' : 'kept'] : words.pocket.keep}
      <span class="hidden">: {text}</span>
    </button>
  );
}
