// What changes the whole document: the screen, the language, text size, contrast, motion, letters. Set on <html>, where CSS finds it.
import { useLayoutEffect } from 'preact/hooks';
import { usePage } from './page-context.ts';
import { useStore } from './use-store.ts';

/** `quiet`: the own fonts may be fetched. While data is saved, the device's fonts stay. */
export function useDocumentLook(screen: string, quiet: boolean): void {
  const settings = useStore(usePage().stores.settings, (state) => state);
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = settings.locale;
    root.style.setProperty('--text-size', String(settings.textSize));
    Object.assign(root.dataset, {
      screen,
      contrast: settings.contrast,
      motion: settings.motion,
      text: settings.textSize >= 1.5 ? 'large' : 'usual',
      letters: settings.readableFont ? 'readable' : 'usual',
      fonts: quiet && !settings.dataSaver ? 'own' : 'device',
      pictures: settings.dataSaver ? 'none' : 'wanted',
    });
  }, [settings, screen, quiet]);
}

/** Whether this person wants things to stand still, by this page's setting or the system's. */
export function wantsStillness(motion: 'system' | 'reduced'): boolean {
  return motion === 'reduced' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}
