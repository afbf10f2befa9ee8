// Keeps the settings on this device as one entry. A damaged or foreign entry is treated as none.
import type { DeviceDatabase } from './device-database.ts';

export async function readSettings(database: DeviceDatabase | undefined): Promise<Record<string, unknown>> {
  const found = await database?.get('settings', 'all').catch(() => undefined);
  return found !== null && typeof found === 'object' ? (found as Record<string, unknown>) : {};
}

export async function keepSettings(database: DeviceDatabase | undefined, settings: object): Promise<void> {
  await database?.put('settings', settings, 'all').catch(() => undefined);
}
