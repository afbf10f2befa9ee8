// What every component of the page may reach without being handed it: the stores, the words, and the dialogs.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Locale } from '../core/locale.ts';
import type { Device } from '../stores/device.ts';
import type { Stores } from '../stores/stores.ts';
import type { Words } from '../words/words.ts';
import { wordsOf } from '../words/words-of.ts';
import { useStore } from './use-store.ts';

export type DialogName = 'menu' | 'log' | 'settings' | 'about' | 'device' | 'pocket';

/** Fetches what can be done with everything that this device keeps. */
export type OpenDevice = () => Promise<Device>;

export interface PageReach {
  stores: Stores;
  openDevice: OpenDevice;
  openDialog(name: DialogName | undefined): void;
  /** Pictures may be fetched: the first choice no longer waits for anything. */
  pictures: boolean;
}

export const PageContext = createContext<PageReach | undefined>(undefined);

export function usePage(): PageReach {
  const page = useContext(PageContext);
  if (!page) throw new Error('This component stands outside the page.');
  return page;
}

export function useLocale(): Locale {
  return useStore(usePage().stores.settings, (settings) => settings.locale);
}

export function useWords(): Words {
  return wordsOf(useLocale());
}
