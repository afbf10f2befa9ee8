// Keeps the settings on this device as one entry. A damaged or foreign entry is treated as none.
import type { DeviceDatabase } from './device-database.ts';

type Opening = Promise<DeviceDatabase | undefined>;

export async function readSettings(opening: Opening): Promise<Record<string, unknown>> {
  const database = await opening;
  const found = await database?.get('settings', 'all').catch(() => undefined);
  return found !== null && typeof found === 'object' ? (found as Record<string, unknown>) : {};
}

export async function keepSettings(opening: Opening, settings: object): Promise<void> {
  const database = await opening;
  await database?.put('settings', settings, 'all').catch(() => undefined);
}
