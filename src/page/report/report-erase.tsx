// Erasing a room from its server: said when that happens by itself, and done at a press that is asked about once.
import { Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { eraseRoom } from '../../stores/room-opening.ts';
import { AskFirst } from '../parts/ask-first.tsx';
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
  const [failed, setFailed] = useState(false);
  const press = async () => {
    const isErased = 'erased' in (await eraseRoom(code));
    setFailed(!isErased);
    if (isErased) onErased();
  };
  return (
    <ToolFold label={erase.title}>
      {erasedAt !== undefined && <p>{erase.on(words.day(erasedAt))}</p>}
      <p>{erase.text}</p>
      {failed && (
        <p class="notice" role="alert">
          {erase.failed}
        </p>
      )}
      <AskFirst
        label={
          <>
            <Icon of={Trash2} /> {erase.button}
          </>
        }
        question={<b>{erase.sure}</b>}
        yes={erase.yes}
        no={erase.no}
        act={() => void press()}
        testId="report-erase"
      />
    </ToolFold>
  );
}
