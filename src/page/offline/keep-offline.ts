// Keeps the game on this device, where browsers allow it, and tells the store what has come of it. Over plain http in a local network
// there are no service workers: then nothing is kept, and nothing is said.
import type { Stores } from '../../stores/stores.ts';
import { keepingOf, TAKE_OVER, workerAddress } from './worker-address.ts';

/** Begins to keep what the settings allow, and follows them from then on. Called once, when nothing else waits for the network. */
export async function keepOffline({ settings, offline }: Stores): Promise<void> {
  const workers = navigator.serviceWorker;
  // The development server has no built files to keep.
  if (!workers || import.meta.env.DEV) return;
  const register = () =>
    // Refused where storage is: the game goes on as it would without.
    workers
      .register(workerAddress(settings.getState().dataSaver ? 'used' : 'all', soundFiles()))
      .catch(() => undefined);
  settings.subscribe((now, before) => now.dataSaver !== before.dataSaver && void register());
  const registration = await register();
  if (!registration) return;

  const look = () => {
    const { active, waiting } = registration;
    offline.setState({ ready: active?.state === 'activated' && keepsAll(active) });
    // Once offered it stays offered: should another window have taken the new version into use, this page is still an old one.
    if (active && waiting && keepsAll(active) && keepsAll(waiting))
      offline.setState({ renew: () => renew(registration) });
  };
  const follow = () => registration.installing?.addEventListener('statechange', look);
  registration.addEventListener('updatefound', follow);
  for (const worker of [registration.waiting, registration.active]) worker?.addEventListener('statechange', look);
  follow();
  look();
  // An installed game is put aside more often than it is opened anew.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && navigator.onLine) registration.update().catch(() => undefined);
  });
}

function renew({ waiting }: ServiceWorkerRegistration): void {
  if (!waiting) {
    location.reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage(TAKE_OVER);
}

function keepsAll(worker: ServiceWorker): boolean {
  return keepingOf(worker.scriptURL) === 'all';
}

/** The ending of the sound files that the sound library would choose here: by the same question to the browser. */
function soundFiles(): string {
  return new Audio().canPlayType('audio/webm; codecs="vorbis"') ? 'webm' : 'm4a';
}
