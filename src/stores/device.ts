// What a person may do with everything that this device keeps: carry it away, take it in, have it erased.
import { readDeviceFile, writeDeviceFile } from '../core/device-file.ts';
import type { Locale } from '../core/locale.ts';
import type { DeviceKeeper, TakenIn } from '../storage/device-keeper.ts';
import { readableSettings } from './read-settings.ts';
import type { Stores } from './stores.ts';

export interface Device {
  /** Everything as the text of one file. */
  write(): Promise<string>;
  /**
   * Takes in what `write` gave on another device; `locale` is its language, for whoever changes words. Rejects with ForeignFile where the text is
   * none of ours, and otherwise where there is no room. Either way nothing has changed then.
   */
  takeIn(text: string): Promise<TakenIn & { locale?: Locale }>;
  /** Nothing of it is left; the page should be loaded anew, since its stores still know. */
  erase(): Promise<void>;
}

/** `forget` clears what marks this device outside the database. */
export function createDevice(keeper: DeviceKeeper, stores: Stores, forget: () => void): Device {
  return {
    async write() {
      return writeDeviceFile(await keeper.everything());
    },
    async takeIn(text) {
      const content = readDeviceFile(text);
      const settings = readableSettings(content.settings);
      const taken = await keeper.takeIn({ ...content, settings });
      const { locale, ...others } = settings;
      stores.settings.getState().change(others);
      await Promise.all([stores.library, stores.notes, stores.own].map((store) => store.getState().refresh()));
      return { ...taken, locale };
    },
    async erase() {
      await keeper.erase();
      forget();
    },
  };
}
