// A file as plain text to be mended. It opens at the line that was asked for.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useOwnWords } from './use-own-words.ts';
import type { Wanted } from './wanted.ts';

interface TextEditorProps {
  name: string;
  text: string;
  wanted?: Wanted;
  change(text: string): void;
}

export function TextEditor({ name, text, wanted, change }: TextEditorProps) {
  const words = useOwnWords();
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const shown = area.current;
    if (!shown || !wanted || wanted.line < 1) return;
    const lines = text.split('\n');
    const start = lines.slice(0, wanted.line - 1).join('\n').length + (wanted.line > 1 ? 1 : 0);
    shown.focus();
    shown.setSelectionRange(start, start + (lines[wanted.line - 1]?.length ?? 0));
    shown.scrollTop = (wanted.line - 4) * (shown.scrollHeight / lines.length);
  }, [wanted]);
  return (
    <textarea
      ref={area}
      class="source-text"
      aria-label={words.text(name)}
      data-testid="own-text"
      value={text}
      rows={20}
      wrap="off"
      spellcheck={false}
      autocapitalize="off"
      autocomplete="off"
      onInput={({ currentTarget }) => change(currentTarget.value)}
    />
  );
}
