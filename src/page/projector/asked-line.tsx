// What is being answered: the last line before the options, with the face of whoever said it.
import { textIn } from '../../core/locale.ts';
import type { ShownDecision } from '../../core/room/view.ts';
import { Portrait } from '../parts/portrait.tsx';
import { useProjector } from './projector-context.ts';

export function AskedLine({ decision: { before } }: { decision: ShownDecision }) {
  const { locale, reading } = useProjector();
  if (!before) return null;
  const name = before.speaker && textIn(before.speaker, locale);
  const member = reading?.scenario.manifest.cast.find(({ shown }) => name && textIn(shown, locale) === name);
  return (
    <div class={`asked ${name ? 'speech' : 'narration'}`} data-testid="line">
      {member && <Portrait look={member.look} name={name ?? ''} />}
      <div>
        {name && <p class="speaker">{name}</p>}
        <p class="line-text" lang={reading?.scenario.locale}>
          {textIn(before.text, locale)}
        </p>
      </div>
    </div>
  );
}
