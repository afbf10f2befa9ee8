// Where the server is found, who has reached it, and what other devices may ask how often: over an address of the network.
import { networkInterfaces } from 'node:os';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { addressesOf } from '../../../src/server/addresses.ts';
import { createReachedDevices } from '../../../src/server/room/reached-devices.ts';
import type { Here } from '../../../src/workshop/here.ts';
import { patiently } from '../../support/patiently.ts';
import { endLines, enter, openLine } from './raw-line.ts';
import { type ServedRooms, serveRooms } from './served-rooms.ts';

let served: ServedRooms;
beforeAll(async () => {
  served = await serveRooms({ host: '0.0.0.0', publicUrl: 'https://lakon.contoh.go.id/' });
});
afterEach(endLines);
afterAll(() => served.end());

const ask = async (): Promise<Here> => (await (await served.ask('/api/here')).json()) as Here;
/** The server at its address in the network; undefined on a computer that is in none. */
function atNetwork(): string | undefined {
  const { port } = new URL(served.url());
  return addressesOf('0.0.0.0', Number(port), networkInterfaces()).lan[0];
}

test('it knows its addresses, and which of them answer', async () => {
  const { port } = new URL(served.url());
  const { lan } = addressesOf('0.0.0.0', Number(port), networkInterfaces());
  expect(await ask()).toEqual({ lan, answering: lan, publicUrl: 'https://lakon.contoh.go.id/', devices: 0 });
});

test('this computer is no other device, by whatever address it asks', async () => {
  const lan = atNetwork();
  if (lan) {
    expect((await fetch(lan)).status).toBe(404);
    (await openLine(lan)).end();
  }
  expect((await ask()).devices).toBe(0);
});

test.runIf(addressesOf('0.0.0.0', 1, networkInterfaces()).lan.length > 0)(
  'a room is opened, joined and led at an address of the network, and one device opens no more rooms than makes sense',
  async () => {
    const lan = atNetwork() as string;
    const { code, host } = await served.open();
    const desk = await enter(lan, { code, role: 'facilitator', host });
    await enter(lan, { code, role: 'participant' });
    await patiently(() => expect(desk.view().seats).toBe(1));
    const statuses = new Set<number>();
    let last = '';
    for (let i = 0; i < 70; i++) {
      const response = await fetch(`${lan}api/rooms`, { method: 'POST', body: '[]' });
      statuses.add(response.status);
      last = await response.text();
    }
    expect([...statuses]).toEqual([400, 429]);
    expect(JSON.parse(last)).toEqual({ statusCode: 429, refused: 'too-many-tries' });
    expect((await fetch(`${lan}api/rooms/${code}`)).status).toBe(200);
  },
);

test('a server for this computer alone has no address for phones', async () => {
  const alone = await serveRooms();
  try {
    const here = (await (await alone.ask('/api/here')).json()) as Here;
    expect(here).toEqual({ lan: [], answering: [], devices: 0 });
  } finally {
    await alone.end();
  }
});

describe('devices that have reached the server', () => {
  const interfaces = () =>
    ({ wlan0: [{ address: '192.168.1.7', family: 'IPv4', internal: false }] }) as unknown as ReturnType<
      typeof networkInterfaces
    >;

  test('are counted once each, this computer never', () => {
    const devices = createReachedDevices(interfaces);
    for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1', '192.168.1.7', '::ffff:192.168.1.7', ''])
      devices.reached(address);
    expect(devices.count()).toBe(0);
    for (const address of ['192.168.1.20', '::ffff:192.168.1.20', '192.168.1.21', '192.168.1.20'])
      devices.reached(address);
    expect(devices.count()).toBe(2);
  });

  test('are not counted without end', () => {
    const devices = createReachedDevices(interfaces);
    for (let i = 0; i < 12_000; i++) devices.reached(`10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`);
    expect(devices.count()).toBe(10_000);
  });
});
