// A room's file, opened again: only read, on any device, without a server. What is no such file is refused with its reason.
import { FileUp } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { FileTrouble } from '../../core/room/foreign-room-file.ts';
import type { RoomReport } from '../../core/room/report.ts';
import { NO_FIELDS, type ReportFields } from '../../core/room/report-fields.ts';
import { readReportFile } from '../../stores/room-report.ts';
import type { ReportWords } from '../../words/report-words.ts';
import { Icon } from '../parts/icon.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { useScreenFocus } from '../use-screen-focus.ts';
import { ReportScreen } from './report-screen.tsx';
import { useReportWords } from './use-report-words.ts';

export function RoomFile() {
  const words = useReportWords();
  const [opened, setOpened] = useState<{ report: RoomReport; fields: ReportFields; count: number }>();
  const [trouble, setTrouble] = useState<FileTrouble>();
  const read = async (file: File) => {
    const found = await readReportFile(file);
    if ('trouble' in found) return setTrouble(found.trouble);
    const { fields, ...report } = found.report;
    setTrouble(undefined);
    setOpened({ report, fields: { ...NO_FIELDS, ...fields }, count: (opened?.count ?? 0) + 1 });
  };
  const ways = (
    <>
      {trouble && (
        <p class="notice" role="alert" data-testid="file-refused">
          {refusal(trouble, words)} {words.file.unchanged}
        </p>
      )}
      <PickFile label={opened ? words.file.other : words.file.open} read={read} />
    </>
  );
  if (!opened) return <Start>{ways}</Start>;
  const { report, fields, count } = opened;
  return (
    <ReportScreen
      key={count}
      report={report}
      fields={fields}
      // Only what stands on the page changes: nothing is kept, on this device or in the file.
      onFields={(changed) => setOpened({ ...opened, fields: changed })}
      status={words.file.readOnly(report.code)}
    >
      {ways}
    </ReportScreen>
  );
}

function Start({ children }: { children: ComponentChildren }) {
  const { file } = useReportWords();
  const title = useScreenFocus<HTMLHeadingElement>(file.title);
  return (
    <div class="page">
      <PageHead />
      <main class="sheet">
        <h1 ref={title} tabIndex={-1}>
          {file.title}
        </h1>
        <p>{file.hint}</p>
        {children}
      </main>
    </div>
  );
}

function PickFile({ label, read }: { label: string; read(file: File): Promise<void> }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <p>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        <Icon of={FileUp} /> {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        data-testid="room-file"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          if (file) void read(file);
        }}
      />
    </p>
  );
}

function refusal(trouble: FileTrouble, { file }: ReportWords): string {
  if (trouble.kind !== 'damaged') return file.refused[trouble.kind];
  const { where, expected, options = '' } = trouble;
  const wanted =
    expected === 'one-of' ? file.oneOf(options.replace(/[()]/g, '').replaceAll(' | ', ', ')) : file.expected[expected];
  return file.damaged(where === '' ? file.top : `“${where}”`, wanted);
}
