// The address of a room's report: keeps the key that came with it, fetches the report, and says why where there is none.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ReportFields } from '../../core/room/report-fields.ts';
import { typedRoomCode } from '../../core/room/seat-code.ts';
import { keepHostSecret } from '../../stores/hosted-rooms.ts';
import {
  type FetchedReport,
  fetchReport,
  type ReportTrouble,
  rememberFields,
  reportFields,
} from '../../stores/room-report.ts';
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
  useMemo(() => {
    if (secret === undefined) return;
    keepHostSecret(code, secret);
    history.replaceState(history.state, '', roomScreenAddress(code, 'report'));
  }, [code, secret]);
  return <ReportOf key={code} code={code} />;
}

function ReportOf({ code }: { code: string }) {
  const words = useReportWords();
  const [found, setFound] = useState<FetchedReport & { at: number }>();
  const [trouble, setTrouble] = useState<ReportTrouble | 'erased'>();
  const [fields, setFields] = useState<ReportFields>(() => reportFields(code));
  const ask = async () => {
    const answer = await fetchReport(code);
    if ('trouble' in answer) return setTrouble(answer.trouble);
    setTrouble(undefined);
    setFound({ ...answer, at: Date.now() });
  };
  useEffect(() => void ask(), [code]);
  if (trouble === 'erased') return <TroubleScreen trouble={words.trouble.erased} />;
  if (!found) return trouble ? <NoReport trouble={trouble} ask={ask} /> : <Waiting />;
  const keep = (changed: ReportFields) => {
    setFields(changed);
    rememberFields(code, changed);
  };
  return (
    <ReportScreen
      report={found.report}
      fields={fields}
      onFields={keep}
      status={words.asOf(found.at)}
      refresh={() => void ask()}
      // What was fetched stays, whatever has become of the server.
      notice={
        trouble ? words.trouble[trouble].text : soon(found) ? words.erase.on(words.day(found.erasedAt)) : undefined
      }
    >
      <ReportErase code={code} erasedAt={found.erasedAt} onErased={() => setTrouble('erased')} />
    </ReportScreen>
  );
}

/** A week before a room is erased, its report says so. */
const WARNED = 7 * 24 * 3600 * 1000;

function soon(found: FetchedReport & { at: number }): found is FetchedReport & { at: number; erasedAt: number } {
  return found.erasedAt !== undefined && found.erasedAt - found.at < WARNED;
}

function NoReport({ trouble, ask }: { trouble: ReportTrouble; ask(): Promise<void> }) {
  const words = useReportWords();
  const { tryAgain } = useWords();
  return (
    <TroubleScreen trouble={words.trouble[trouble]}>
      <button type="button" class="button primary" onClick={() => void ask()}>
        {tryAgain}
      </button>
      <a class="button" href={ROOM_FILE}>
        {words.file.title}
      </a>
    </TroubleScreen>
  );
}
