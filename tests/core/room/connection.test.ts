// Why phones may not reach this server: one line a case. And what a QR code says so that a phone joins the Wi-Fi.
import { expect, test } from 'vitest';
import { type ConnectionFacts, type ConnectionTrouble, connectionOf } from '../../../src/core/room/connection.ts';
import { wifiText } from '../../../src/core/room/wifi-text.ts';

const LAPTOP = 'http://localhost:3000';
const A = 'http://192.168.1.7:3000/';
const B = 'http://192.168.8.100:3000/';
const here = (devices: number, lan = [A], answering = lan) => ({ lan, answering, devices });

type Case = [what: string, facts: ConnectionFacts, troubles: ConnectionTrouble[], address: string | undefined];
const CASES: Case[] = [
  ['all is well', { origin: LAPTOP, here: here(3) }, [], A],
  ['the server does not answer', { origin: LAPTOP }, ['server-gone'], undefined],
  ['no network', { origin: LAPTOP, here: here(0, []) }, ['no-network'], undefined],
  ['nobody has come through', { origin: LAPTOP, here: here(0) }, ['nobody-yet'], A],
  ['another address than at the opening', { origin: LAPTOP, here: here(5, [B]), given: A }, ['address-changed'], B],
  ['the same address, a stroke apart', { origin: LAPTOP, here: here(5), given: A.slice(0, -1) }, [], A],
  [
    'changed, and nobody yet: what changed comes first',
    { origin: LAPTOP, here: here(0, [B]), given: A },
    ['address-changed', 'nobody-yet'],
    B,
  ],
  ['no network now, some before', { origin: LAPTOP, here: here(5, []), given: A }, ['no-network'], undefined],
  ['the address does not answer', { origin: LAPTOP, here: here(0, [A], []) }, ['not-answering', 'nobody-yet'], A],
  ['of several, one that answers', { origin: LAPTOP, here: here(2, [A, B], [B]) }, [], B],
  ['of several, the one that was picked', { origin: LAPTOP, here: here(2, [A, B]), picked: B }, [], B],
  ['a picked one that is gone is forgotten', { origin: LAPTOP, here: here(2, [A]), picked: B }, [], A],
  ['the page itself at a local address', { origin: B.slice(0, -1), here: here(2, [A, B]) }, [], B],
  ['an address that has gone under the page', { origin: B.slice(0, -1), here: here(2, [A]) }, [], A],
  ['over the internet', { origin: 'https://lakon.example', here: here(0, [A]) }, [], 'https://lakon.example/'],
  ['over the internet, gone', { origin: 'https://lakon.example' }, ['server-gone'], 'https://lakon.example/'],
  ['by another of the computer’s names', { origin: 'http://127.0.0.1:3000', here: here(1) }, [], A],
  ['IPv6’s', { origin: 'http://[::1]:3000', here: here(1) }, [], A],
];

test.each(CASES)('%s', (_, facts, troubles, address) => {
  const found = connectionOf(facts);
  expect(found.troubles).toEqual(troubles);
  expect(found.address).toBe(address);
});

test('a page at the computer’s own name is told from one that phones can open', () => {
  expect(connectionOf({ origin: LAPTOP, here: here(1) }).onlyHere).toBe(true);
  expect(connectionOf({ origin: A.slice(0, -1), here: here(1) }).onlyHere).toBe(false);
  expect(connectionOf({ origin: 'https://lakon.example', here: here(1) }).overInternet).toBe(true);
});

test.each([
  ['Kelas', 'rahasia1', 'WIFI:S:Kelas;T:WPA;P:rahasia1;;'],
  ['Balai Desa', '', 'WIFI:S:Balai Desa;T:nopass;;'],
  ['a;b,c:d"e\\f', 'p;q', 'WIFI:S:a\\;b\\,c\\:d\\"e\\\\f;T:WPA;P:p\\;q;;'],
])('Wi-Fi %s', (name, password, text) => {
  expect(wifiText(name, password)).toBe(text);
});
