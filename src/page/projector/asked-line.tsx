// What is being answered, as it was read last, with the face of whoever spoke.
import type { Line } from '../../core/beat.ts';
import { textIn } from '../../core/locale.ts';
import type { ShownDecision } from '../../core/room/view.ts';
import { Portrait } from '../parts/portrait.tsx';
import { shownName } from '../play/shown-name.ts';
import { askedLines } from './asked-lines.ts';
import { useProjector } from './projector-context.ts';

/** `brief`: the last line alone. */
export function AskedLine({ decision: { before }, brief }: { decision: ShownDecision; brief: boolean }) {
  const { locale, reading } = useProjector();
  const scenario = reading?.scenario;
  const all = reading ? askedLines(reading.trace) : [];
  const lines = brief ? all.slice(-1) : all;
  const speaker = lines.find((line) => line.speaker)?.speaker;
  const member = scenario?.manifest.cast.find(({ id }) => id === speaker);
  return (
    <div class="asked">
      {scenario && member && <Portrait look={member.look} name={shownName(scenario, member.id)} />}
      <div class="asked-lines" lang={scenario?.locale}>
        {/* Until the story is here, the room itself knows its last line. */}
        {lines.length === 0 && before && (
          <div class={before.speaker ? 'line speech' : 'line narration'} data-testid="line">
            {before.speaker && <p class="speaker">{textIn(before.speaker, locale)}</p>}
            <p class="line-text">{textIn(before.text, locale)}</p>
          </div>
        )}
        {lines.map((line) => (
          <SaidLine key={line.text} line={line} />
        ))}
      </div>
    </div>
  );
}

/** One line of the story: who says it in what mood, or what happens. */
export function SaidLine({ line }: { line: Line }) {
  const { reading, page } = useProjector();
  const name = line.speaker && reading ? shownName(reading.scenario, line.speaker) : undefined;
  return (
    <div class={name ? 'line speech' : 'line narration'} data-testid="line">
      {name && (
        <p class="speaker">
          {line.mood && line.mood !== 'neutral' ? page.play.said(name, page.moods[line.mood]) : name}
        </p>
      )}
      <p class="line-text">{line.text}</p>
    </div>
  );
}
