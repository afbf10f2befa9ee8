// Erasing a room from its server: said when that happens by itself, and done at a press that is asked about once.
import { Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { eraseRoom } from '../../stores/room-opening.ts';
import { Icon } from '../parts/icon.tsx';
import { ToolFold } from './tool-fold.tsx';
import { useReportWords } from './use-report-words.ts';

interface ReportEraseProps {
  code: string;
  /** Milliseconds since 1970. */
  erasedAt?: number;
  onErased(): void;
}

export function ReportErase({ code, erasedAt, onErased }: ReportEraseProps) {
  const words = useReportWords();
  const { erase } = words;
  const [state, setState] = useState<'closed' | 'asking' | 'failed'>('closed');
  const press = async () => {
    if ('erased' in (await eraseRoom(code))) onErased();
    else setState('failed');
  };
  return (
    <ToolFold label={erase.title}>
      {erasedAt !== undefined && <p>{erase.on(words.day(erasedAt))}</p>}
      <p>{erase.text}</p>
      {state === 'failed' && (
        <p class="notice" role="alert">
          {erase.failed}
        </p>
      )}
      {state === 'asking' ? (
        <div role="alert">
          <p>
            <b>{erase.sure}</b>
          </p>
          <div class="ways">
            <button type="button" class="button danger" data-testid="report-erase-yes" onClick={() => void press()}>
              {erase.yes}
            </button>
            <button type="button" class="button" onClick={() => setState('closed')}>
              {erase.no}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" class="button danger" data-testid="report-erase" onClick={() => setState('asking')}>
          <Icon of={Trash2} /> {erase.button}
        </button>
      )}
    </ToolFold>
  );
}
