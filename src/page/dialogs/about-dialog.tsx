// What the game measures and what it does not claim.
import { settingsWordsOf } from '../../words/settings-words-of.ts';
import { useLocale } from '../page-context.ts';
import { Dialog } from '../parts/dialog.tsx';

export function AboutDialog({ close }: { close: () => void }) {
  const { about } = settingsWordsOf(useLocale());
  return (
    <Dialog title={about.title} close={close} kind="wide">
      {about.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </Dialog>
  );
}
