// The address of a room's report: keeps the key that came with it, fetches the report, and says why where there is none.
import { useEffect, useState } from 'preact/hooks';
import type { ReportFields } from '../../core/room/report-fields.ts';
import { typedRoomCode } from '../../core/room/seat-code.ts';
import { keepHostSecret } from '../../stores/hosted-rooms.ts';
import { fetchReport, type ReportFound, rememberFields, reportFields } from '../../stores/room-report.ts';
import { ROOM_FILE, roomScreenAddress } from '../address.ts';
import { useWords } from '../page-context.ts';
import { Waiting } from '../parts/waiting.tsx';
import { TroubleScreen } from '../trouble/trouble-screen.tsx';
import { ReportErase } from './report-erase.tsx';
import { ReportScreen } from './report-screen.tsx';
import { useReportWords } from './use-report-words.ts';

export function ReportRoute({ code: written, secret }: { code: string; secret?: string }) {
  const code = typedRoomCode(written);
  // Before anything is drawn: an address with a key in it gets projected.
  useState(() => {
    if (secret === undefined) return;
    keepHostSecret(code, secret);
    history.replaceState(history.state, '', roomScreenAddress(code, 'report'));
  });
  return <ReportOf key={code} code={code} />;
}

function ReportOf({ code }: { code: string }) {
  const words = useReportWords();
  const { tryAgain } = useWords();
  const [found, setFound] = useState<(ReportFound & { at: number }) | 'erased'>();
  const [fields, setFields] = useState<ReportFields>(() => reportFields(code));
  const ask = () => void fetchReport(code).then((answer) => setFound({ ...answer, at: Date.now() }));
  useEffect(ask, [code]);
  if (!found) return <Waiting />;
  if (found === 'erased') return <TroubleScreen trouble={words.trouble.erased} />;
  if ('trouble' in found) {
    return (
      <TroubleScreen trouble={words.trouble[found.trouble]}>
        <button type="button" class="button primary" onClick={ask}>
          {tryAgain}
        </button>
        <a class="button" href={ROOM_FILE}>
          {words.file.title}
        </a>
      </TroubleScreen>
    );
  }
  const keep = (changed: ReportFields) => {
    setFields(changed);
    rememberFields(code, changed);
  };
  return (
    <ReportScreen report={found.report} fields={fields} onFields={keep} status={words.asOf(found.at)} refresh={ask}>
      <ReportErase code={code} erasedAt={found.erasedAt} onErased={() => setFound('erased')} />
    </ReportScreen>
  );
}
