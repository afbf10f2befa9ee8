// The page: which screen the address asks for, which dialog stands over it, and what is fetched once it is quiet.
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useErrorBoundary, useMemo, useState } from 'preact/hooks';
import { LOCALES } from '../core/locale.ts';
import type { Stores } from '../stores/stores.ts';
import { fetchWords } from '../words/words-of.ts';
import type { Address } from './address.ts';
import { DebriefRoute } from './debrief-route.tsx';
import { lazyPart } from './lazy-part.tsx';
import { LibraryScreen } from './library/library-screen.tsx';
import { type DialogName, type OpenDevice, PageContext, useWords } from './page-context.ts';
import { Waiting } from './parts/waiting.tsx';
import { PlayRoute } from './play/play-route.tsx';
import { StopCard } from './play/play-screen.tsx';
import { whenQuiet } from './quiet.ts';
import { TroubleScreen } from './trouble/trouble-screen.tsx';
import { useAddress } from './use-address.ts';
import { useDocumentLook } from './use-document-look.ts';

const HistoryScreen = lazyPart(async () => (await import('./history/history-screen.tsx')).HistoryScreen, Waiting);

const RoomRoute = lazyPart(async () => (await import('./room/room-route.tsx')).RoomRoute, Waiting);
const HostScreen = lazyPart(async () => (await import('./host/host-screen.tsx')).HostScreen, Waiting);
const DeskRoute = lazyPart(async () => (await import('./desk/desk-route.tsx')).DeskRoute, Waiting);
const ProjectorRoute = lazyPart(async () => (await import('./projector/projector-route.tsx')).ProjectorRoute, Waiting);
const ReportRoute = lazyPart(async () => (await import('./report/report-route.tsx')).ReportRoute, Waiting);
const RoomFile = lazyPart(async () => (await import('./report/room-file.tsx')).RoomFile, Waiting);
const LessonPlan = lazyPart(async () => (await import('./plan/lesson-plan.tsx')).LessonPlan, Waiting);
const OwnScreen = lazyPart(async () => (await import('./own/own-screen.tsx')).OwnScreen, Waiting);
const GuideScreen = lazyPart(async () => (await import('./guide/guide-screen.tsx')).GuideScreen, Waiting);

const DIALOGS = {
  menu: lazyPart(async () => (await import('./dialogs/menu-dialog.tsx')).MenuDialog),
  log: lazyPart(async () => (await import('./dialogs/log-dialog.tsx')).LogDialog),
  settings: lazyPart(async () => (await import('./dialogs/settings-dialog.tsx')).SettingsDialog),
  device: lazyPart(async () => (await import('./dialogs/device-dialog.tsx')).DeviceDialog),
  pocket: lazyPart(async () => (await import('./library/pocket-dialog.tsx')).PocketDialog),
  about: lazyPart(async () => (await import('./dialogs/about-dialog.tsx')).AboutDialog),
};

export function App({ stores, openDevice }: { stores: Stores; openDevice: OpenDevice }) {
  const address = useAddress();
  const [dialog, openDialog] = useState<DialogName>();
  const [quiet, setQuiet] = useState(false);
  const close = useCallback(() => openDialog(undefined), []);
  const reach = useMemo(() => ({ stores, openDevice, openDialog, pictures: quiet }), [stores, openDevice, quiet]);
  const Shown = dialog && DIALOGS[dialog];
  useEffect(() => whenQuiet(stores, () => setQuiet(true)), [stores]);
  useEffect(close, [address.screen]);
  return (
    <PageContext.Provider value={reach}>
      <DocumentLook screen={address.screen} quiet={quiet} />
      <Guarded key={address.screen}>
        <Screen address={address} />
      </Guarded>
      {Shown && <Shown close={close} key={dialog} />}
    </PageContext.Provider>
  );
}

function Screen({ address }: { address: Address }) {
  const words = useWords();
  switch (address.screen) {
    case 'library':
      return <LibraryScreen />;
    case 'play':
      return <PlayRoute id={address.id} written={address.written} />;
    case 'debrief':
      return <DebriefRoute written={address.written} />;
    case 'history':
      return <HistoryScreen id={address.id} />;
    case 'room':
      return <RoomRoute code={address.code} />;
    case 'host':
      return <HostScreen />;
    case 'desk':
      return <DeskRoute code={address.code} secret={address.secret} />;
    case 'projector':
      return <ProjectorRoute code={address.code} secret={address.secret} />;
    case 'report':
      return <ReportRoute code={address.code} secret={address.secret} />;
    case 'room-file':
      return <RoomFile />;
    case 'lesson-plan':
      return <LessonPlan id={address.id} />;
    case 'own':
      return <OwnScreen />;
    case 'guide':
      return <GuideScreen />;
    case 'unknown':
      return <TroubleScreen trouble={words.trouble.address} />;
  }
}

/** Looks after <html>, and once it is quiet after the fonts and the parts that every play comes to. */
function DocumentLook({ screen, quiet }: { screen: string; quiet: boolean }) {
  useDocumentLook(screen, quiet);
  useEffect(() => {
    if (!quiet || screen !== 'play') return;
    for (const part of [StopCard, DIALOGS.menu, DIALOGS.log, DIALOGS.settings]) part.fetchAhead();
    for (const locale of LOCALES) void fetchWords(locale).catch(() => undefined);
  }, [quiet, screen]);
  return null;
}

/** A mistake of ours in one screen leaves the others standing. */
function Guarded({ children }: { children: ComponentChildren }) {
  const words = useWords();
  const [error] = useErrorBoundary((problem) => console.error(problem));
  if (!error) return <>{children}</>;
  const detail = error instanceof Error ? error.message : String(error);
  return (
    <TroubleScreen trouble={words.trouble.broken} detail={detail}>
      <button type="button" class="button primary" onClick={() => location.reload()}>
        {words.tryAgain}
      </button>
    </TroubleScreen>
  );
}
