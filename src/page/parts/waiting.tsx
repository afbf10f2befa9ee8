// A whole screen that is still being fetched.
import { useWords } from '../page-context.ts';

export function Waiting() {
  const words = useWords();
  return (
    <main class="opening">
      <p role="status">{words.loading}</p>
    </main>
  );
}
