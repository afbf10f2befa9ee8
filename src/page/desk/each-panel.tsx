// Everybody plays alone: how far people are, scene by scene, and where they were most divided.
import { useDesk } from './desk-context.ts';
import { MostDivided } from './most-divided.tsx';
import { useDeskWords } from './use-desk-words.ts';

export function EachPanel() {
  const { each: words } = useDeskWords();
  const { view, reading, scene, send } = useDesk();
  const scenes = view.desk?.scenes ?? {};
  const ids = reading?.scenario.manifest.scenes.map(({ id }) => id) ?? [];
  const rows = [...ids.map((id) => [scene(id), scenes[id] ?? 0] as const), [words.done, view.finished] as const];
  return (
    <>
      <section class="room-card" aria-labelledby="each">
        <h2 id="each">{words.title}</h2>
        <p class="desk-count" data-testid="progress">
          {words.progress(view.begun, view.finished, view.seats)}
        </p>
        <table class="each-table">
          <caption class="hidden">{words.table}</caption>
          <thead class="hidden">
            <tr>
              <th scope="col">{words.scene}</th>
              <th scope="col">{words.people}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([title, count]) => (
              <tr key={title}>
                <th scope="row">{title}</th>
                <td>
                  {count > 0 && (
                    <span class="each-bar" aria-hidden="true" style={{ width: `${(70 * count) / view.begun}%` }} />
                  )}{' '}
                  {count}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <div class="ways">
          <button type="button" class="button" data-testid="finish-each" onClick={() => send({ kind: 'finish' })}>
            {words.finish}
          </button>
        </div>
      </section>
      <MostDivided />
    </>
  );
}
