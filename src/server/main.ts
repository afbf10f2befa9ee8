// Starts the built server: reads the settings, listens, says where, and stays until it is told to stop.
// The built game lies beside the built server: web/ next to server/.

import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shelf } from 'virtual:lakon-shelf';
import { LOCALES } from '../core/locale.ts';
import { addressesOf } from './addresses.ts';
import { announcementLines } from './announcement.ts';
import { failureSentence, NOT_BUILT } from './failure.ts';
import { listenOnFreePort } from './listen.ts';
import { rememberedPort } from './room/remembered-port.ts';
import { inLocales } from './sentence.ts';
import { buildServer } from './server.ts';
import { readSettings, SettingError, type Settings } from './settings.ts';
import { closeOnSignals } from './shutdown.ts';

const webRoot = fileURLToPath(new URL('../web', import.meta.url));
const usualData = fileURLToPath(new URL('../../.lakon/data', import.meta.url));
let settings: Settings | undefined;

try {
  settings = readSettings(process.env);
  await start(settings);
} catch (error) {
  for (const line of inLocales(failureSentence(error, settings), settings?.locales ?? LOCALES)) {
    console.error(line);
  }
  process.exit(1);
}

async function start(settings: Settings): Promise<void> {
  const { host, locales, logLevel, publicUrl, data: chosenData = usualData } = settings;
  if (!existsSync(`${webRoot}/index.html`)) throw new SettingError(NOT_BUILT);
  const data = resolve(chosenData);
  const held = settings.portChosen ? undefined : rememberedPort(data, Date.now())?.port;
  const wantedPort = held ?? settings.port;
  const workshop = { data, shelf, host, publicUrl };
  const { app, port } = await listenOnFreePort(() => buildServer({ webRoot, logLevel, workshop }), host, wantedPort);
  closeOnSignals(app);
  const addresses = addressesOf(host, port, networkInterfaces());
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  console.log(announcementLines({ addresses, wantedPort, port, held, locales, colour }).join('\n'));
}
