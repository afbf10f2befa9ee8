// Inside a chat app: how the play goes along to the person's own browser. The address bar carries it there.
import { ExternalLink } from 'lucide';
import { insideApp } from '../inside-app.ts';
import { useWords } from '../page-context.ts';
import { Icon } from './icon.tsx';

export function CarryNote() {
  const words = useWords();
  if (!insideApp(navigator.userAgent)) return null;
  return (
    <p class="notice" data-testid="inside-app">
      <Icon of={ExternalLink} /> {words.insideApp}
    </p>
  );
}
