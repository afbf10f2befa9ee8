// A report on the page: what is filled in and downloaded beside the document as it will be printed.
import { RefreshCw } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { withoutTexts } from '../../core/room/left-out.ts';
import type { RoomReport } from '../../core/room/report.ts';
import type { ReportFields } from '../../core/room/report-fields.ts';
import { type ReportScenario, readReportScenario } from '../../stores/room-play.ts';
import { storyOnShelf } from '../../stores/story-shelf.ts';
import { useLocale, usePage } from '../page-context.ts';
import { PaperSheet } from '../paper/paper-sheet.tsx';
import { Icon } from '../parts/icon.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { useScreenFocus } from '../use-screen-focus.ts';
import './report.css';
import { ReportAbout } from './report-about.tsx';
import { ReportDownloads } from './report-downloads.tsx';
import { type ReportGround, reportNames, reportNotes } from './report-ground.ts';
import { reportText } from './report-text.ts';
import { ReportWritten } from './report-written.tsx';
import { useReportWords } from './use-report-words.ts';

interface ReportScreenProps {
  report: RoomReport;
  fields: ReportFields;
  onFields(fields: ReportFields): void;
  /** Above the document: where it is from. */
  status: string;
  refresh?(): void;
  /** Why it could not be fetched once more. */
  notice?: string;
  /** Below the downloads. */
  children?: ComponentChildren;
}

const NONE: ReadonlySet<string> = new Set();

export function ReportScreen(props: ReportScreenProps) {
  const { report, fields, onFields, status, refresh, notice, children } = props;
  const words = useReportWords();
  const title = useScreenFocus<HTMLHeadingElement>(words.title(report.code));
  const [withScript, setWithScript] = useState(true);
  const [left, setLeft] = useState(NONE);
  const [reviewing, setReviewing] = useState(false);
  const found = useGround(report);
  if (!found) {
    return (
      <p class="loading" role="status">
        {words.loading}
      </p>
    );
  }
  const ground: ReportGround = { ...found.ground, report: withoutTexts(report, left), words, fields, withScript };
  const leaveOut = { label: words.leaveOut, press: (text: string) => setLeft(new Set([...left, text])) };
  return (
    <div class="page report-page">
      <PageHead />
      <main class="report-main">
        <header class="report-head screen-only">
          <h1 ref={title} tabIndex={-1}>
            {words.title(report.code)}
          </h1>
          <p role="status">{status}</p>
          {refresh && (
            <button type="button" class="button" data-testid="report-refresh" onClick={refresh}>
              <Icon of={RefreshCw} /> {words.refresh}
            </button>
          )}
        </header>
        {notice && (
          <p class="notice screen-only" role="alert">
            {notice}
          </p>
        )}
        {found.otherVersion && <p class="notice screen-only">{words.otherVersion}</p>}
        <div class="report-tools screen-only">
          <ReportDownloads ground={ground} />
          <ReportAbout ground={ground} onFields={onFields} onScript={setWithScript} />
          {hasTexts(report) && (
            <ReportWritten left={left.size} onReview={setReviewing} takeBack={() => setLeft(NONE)} />
          )}
          {children}
        </div>
        <div class="report-document">
          <PaperSheet
            parts={reportText(ground)}
            lang={found.ground.names.locale}
            testId="report"
            leaveOut={reviewing ? leaveOut : undefined}
          />
        </div>
      </main>
    </div>
  );
}

function hasTexts({ decisions, words, sentences }: RoomReport): boolean {
  return words.length > 0 || sentences.length > 0 || decisions.some(({ reasons }) => reasons.length > 0);
}

/** What this device knows of the scenario, in the reader's language; undefined until it has been looked up. */
function useGround(report: RoomReport) {
  const { stores } = usePage();
  const locale = useLocale();
  const [found, setFound] = useState<{ locale: string; known: ReportScenario }>();
  useEffect(() => {
    let wanted = true;
    void readReportScenario(stores.shelf, report, locale).then((known) => wanted && setFound({ locale, known }));
    return () => {
      wanted = false;
    };
  }, [stores, report, locale]);
  if (!found) return undefined;
  const { known } = found;
  const { setup, choices } = report;
  const card = storyOnShelf(stores.shelf, setup.scenario)?.card;
  return {
    otherVersion: known.scenario?.shape !== setup.shape || (choices.length > 0 && setup.mode !== 'each' && !known.play),
    ground: {
      names: reportNames(locale, setup.scenario, card, known),
      rubric: known.scenario?.rubric ?? {},
      play: setup.mode === 'each' ? undefined : known.play,
      notes: reportNotes(locale, known),
    },
  };
}
