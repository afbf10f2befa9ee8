// A room's report on the page: every file it leaves as, its print, its file opened again, and what is said where there is none.
import { readFile } from 'node:fs/promises';
import { expect, type Page, type Route, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { RoomReport } from '../../src/core/room/report.ts';
import { openRoom } from '../../src/tools/workshop/open-room.ts';
import { mustSettle } from '../../src/tools/workshop/settled.ts';
import { fillRoom } from '../../src/tools/workshop/vote-rounds.ts';
import { expectClean } from '../support/expect-clean.ts';
import { ownLetters } from '../support/own-letters.ts';
import { CODE, playedRoom } from '../support/played-room.ts';
import { watchPage } from '../support/player.ts';
import { readCsv } from '../support/read-csv.ts';
import { openRoomServer } from '../support/room-server.ts';

const ANSWER = `**/api/rooms/${CODE}/report`;

/** The page of a report that the server answers with. */
async function openReport(
  page: Page,
  report: RoomReport | ((route: Route) => Promise<void>),
  query = '',
): Promise<void> {
  await page.route(ANSWER, (route) => (typeof report === 'function' ? report(route) : route.fulfill({ json: report })));
  await page.goto(`/#/room/${CODE}/report${query}`);
}

async function setLanguage(page: Page, locale: string): Promise<void> {
  if ((await page.locator('html').getAttribute('lang')) !== locale) await page.getByTestId('locale').first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
}

async function downloaded(page: Page, testId: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByTestId(testId).click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** The parts of an office file by name; each is well-formed in the eyes of the browser. */
async function partsOf(page: Page, bytes: Buffer): Promise<Record<string, string>> {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(bytes))).map(([name, part]) => [name, strFromU8(part)]),
  );
  const broken = await page.evaluate(
    (all) =>
      Object.entries(all)
        .filter(([name]) => /\.(xml|rels)$/.test(name))
        .filter(([, xml]) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror'))
        .map(([name]) => name),
    parts,
  );
  expect(broken).toEqual([]);
  return parts;
}

const textOf = (xml = '') => xml.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

for (const locale of ['id', 'en'] as const) {
  test(`every file of a report in ${locale}`, async ({ page }) => {
    const watch = watchPage(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const report = playedRoom(35);
    await openReport(page, report);
    await expect(page.getByTestId('report')).toBeVisible();
    await setLanguage(page, locale);
    const about = page.getByRole('button', { name: locale === 'id' ? 'Tentang kegiatan' : 'About the event' });
    if ((await about.getAttribute('aria-expanded')) === 'false') await about.click();
    await page.getByTestId('report-activity').fill('Bimtek <b>Pelayanan</b> & Publik');
    await page.getByTestId('report-date').fill('24/11/2026');
    // The large libraries come at the press.
    expect(asked.filter((url) => /paper-document|report-workbook/.test(url))).toEqual([]);

    const word = await downloaded(page, 'export-word');
    expect(word.name).toMatch(/^lakon-(laporan|report)-loket-tiga-ACDEFG-\d{4}-\d\d-\d\d\.docx$/);
    const document = textOf((await partsOf(page, word.bytes))['word/document.xml']);
    for (const text of [
      'Bimtek &lt;b&gt;Pelayanan&lt;/b&gt; &amp; Publik',
      '24/11/2026',
      locale === 'id' ? 'Loket Tiga' : 'Counter Three',
      locale === 'id' ? 'Mengetahui,' : 'Acknowledged by',
      'Boleh saya bacakan dulu',
    ])
      expect(document).toContain(text);

    const excel = await downloaded(page, 'export-excel');
    expect(excel.name).toMatch(/\.xlsx$/);
    const sheets = await partsOf(page, excel.bytes);
    expect(Object.keys(sheets).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name))).toHaveLength(6);
    expect(asked.filter((url) => /paper-document/.test(url))).toHaveLength(1);

    for (const separator of [';', ','] as const) {
      await page
        .getByRole('radio', { name: separator === ';' ? /Titik koma|Semicolon/ : /Koma \(|Comma/ })
        .check({ force: true });
      const { name, bytes } = await downloaded(page, 'export-csv');
      expect(name).toMatch(/\.csv$/);
      expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
      const [head = [], ...rows] = readCsv(bytes.toString('utf8').slice(1), separator);
      expect(head).toHaveLength(10);
      expect(rows).toHaveLength(report.decisions.flatMap(({ decision }) => decision.options).length);
    }

    const json = await downloaded(page, 'export-json');
    const kept = JSON.parse(json.bytes.toString('utf8'));
    expect(kept).toMatchObject(JSON.parse(JSON.stringify(report)));
    expect(kept.fields).toMatchObject({ activity: 'Bimtek <b>Pelayanan</b> & Publik', date: '24/11/2026' });
    await expect(page.getByTestId('export-moodle')).toHaveCount(0);
    watch.check();
  });
}

test('the key in the address is kept, and gone from the bar before anything is drawn', async ({ page }) => {
  const bearers: (string | undefined)[] = [];
  await openReport(
    page,
    async (route) => {
      bearers.push(route.request().headers().authorization);
      await route.fulfill({ json: playedRoom(5) });
    },
    '?k=rahasia-sekali',
  );
  await expect(page.getByTestId('report')).toBeVisible();
  expect(page.url()).not.toContain('rahasia');
  await page.reload();
  await expect(page.getByTestId('report')).toBeVisible();
  await page.getByTestId('report-refresh').click();
  await expect.poll(() => bearers).toEqual(Array(3).fill('Bearer rahasia-sekali'));
});

test('on paper there is the document and nothing to press', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await openReport(page, playedRoom(35));
  await expect(page.getByTestId('report')).toBeVisible();
  await page.getByTestId('report-print').click();
  await page.emulateMedia({ media: 'print' });
  for (const button of await page.locator('button, input, textarea, a').all()) await expect(button).toBeHidden();
  const text = await page.locator('body').innerText();
  for (const part of [
    'Temuan',
    'Pilihan yang dibahas',
    'Kalimat kita',
    'Permainan kelas',
    'Batas laporan ini',
    'Mengetahui,',
  ])
    expect(text).toContain(part);
  expect(text).not.toContain('Unduh');
  const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
  expect(pages.length).toBeLessThanOrEqual(9);
});

test('a room with names: rows in spreadsheet and table, grades by number, and a table of six hundred people', async ({
  page,
}) => {
  const watch = watchPage(page);
  await openReport(page, playedRoom(33, { mode: 'each', named: true }));
  await expect(page.getByTestId('report')).toBeVisible();
  const people = await downloaded(page, 'export-csv-people');
  const [, ...rows] = readCsv(people.bytes.toString('utf8').slice(1), ';');
  expect(rows).toHaveLength(33);
  const moodle = await downloaded(page, 'export-moodle');
  const [head, ...grades] = readCsv(moodle.bytes.toString('utf8').slice(1), ';');
  expect(head).toEqual(['idnumber', 'grade', 'feedback']);
  expect(grades).toHaveLength(27);
  for (const [number, grade] of grades) {
    expect(number).toMatch(/^\d+$/);
    expect(Number(grade)).toBeLessThanOrEqual(100);
  }
  await expect(page.locator('.report-moodle')).toContainText('27 peserta');
  await expect(page.locator('.report-moodle')).toContainText('6 tanpa nomor');

  const { rows: known = [], ...report } = playedRoom(33, { mode: 'each', named: true });
  const many = Array.from({ length: 600 }, (_, i) => ({
    ...known[i % known.length],
    name: `Peserta ${i}`,
    choices: {},
  }));
  await page.unroute(ANSWER);
  await page.route(ANSWER, (route) => route.fulfill({ json: { ...report, rows: many } }));
  await page.getByTestId('report-refresh').click();
  await expect(page.locator('.report-moodle')).toContainText('bernomor sama');
  const sheets = await partsOf(page, (await downloaded(page, 'export-excel')).bytes);
  const cells = `${sheets['xl/sharedStrings.xml'] ?? ''}${Object.values(sheets).join('')}`;
  for (const i of [0, 299, 599]) expect(cells).toContain(`Peserta ${i}<`);
  watch.check();
});

test('what people wrote is text in every file, never markup and never a formula', async ({ page }) => {
  const watch = watchPage(page);
  const texts = [
    '=HYPERLINK("http://x.example","klik")',
    '<img src=x onerror=alert(1)>',
    '@SUM(A1)',
    '-2+3',
    ']]></w:t>&amp;',
  ];
  const { decisions, ...report } = playedRoom(35);
  const [first, ...others] = decisions;
  const hostile = {
    ...report,
    decisions: [{ ...first, reasons: texts }, ...others],
    sentences: texts.map((text) => ({ text })),
  };
  await openReport(page, hostile as RoomReport);
  for (const text of texts)
    await expect(page.getByTestId('report').getByText(text, { exact: true }).first()).toBeVisible();
  expect(await page.locator('.paper img').count()).toBe(0);
  await partsOf(page, (await downloaded(page, 'export-word')).bytes);
  const sheets = await partsOf(page, (await downloaded(page, 'export-excel')).bytes);
  expect(Object.values(sheets).join('')).not.toMatch(/<f[\s>]/);
  const csv = (await downloaded(page, 'export-csv')).bytes.toString('utf8').slice(1);
  for (const cell of readCsv(csv, ';').flat()) expect(cell).not.toMatch(/^[=+\-@]/);
  watch.check();
});

test('a text can be left out, and is then in no file', async ({ page }) => {
  const { decisions, ...report } = playedRoom(35);
  const [first, ...others] = decisions;
  const named = 'tanya saja Bu Sekdis';
  await openReport(page, { ...report, decisions: [{ ...first, reasons: [named, 'lain'] }, ...others] } as RoomReport);
  const paper = page.getByTestId('report');
  await expect(paper).toContainText(named);
  await page.getByRole('button', { name: 'Tulisan peserta' }).click();
  if (!(await page.getByTestId('report-review').isVisible()))
    await page.getByRole('button', { name: 'Tulisan peserta' }).click();
  await page.getByTestId('report-review').check();
  await page.getByRole('button', { name: `Keluarkan dari laporan: ${named}` }).click();
  await expect(paper).not.toContainText(named);
  for (const file of ['export-json', 'export-word', 'export-excel']) {
    const { bytes } = await downloaded(page, file);
    const read = file === 'export-json' ? bytes.toString('utf8') : Object.values(await partsOf(page, bytes)).join('');
    expect(read).not.toContain(named);
    expect(read).toContain('lain');
  }
  await page.getByRole('button', { name: 'Kembalikan' }).click();
  await expect(paper).toContainText(named);
});

test('findings begin as a draft, are changed or struck out, and stay on this device for this room', async ({
  page,
}) => {
  await openReport(page, playedRoom(35));
  const paper = page.getByTestId('report');
  await expect(paper).toContainText('Pendapat paling terbelah');
  const about = page.getByRole('button', { name: 'Tentang kegiatan' });
  if ((await about.getAttribute('aria-expanded')) === 'false') await about.click();
  await page.getByTestId('report-findings').fill('Peserta berani bertanya.\nPeserta ragu memasang batas.');
  await page.getByTestId('report-recommendations').fill('');
  await page.getByTestId('report-place').fill('Kendari');
  await expect(paper).toContainText('Peserta ragu memasang batas.');
  await expect(paper).not.toContainText('Pendapat paling terbelah');
  await page.reload();
  await expect(paper).toContainText('Peserta berani bertanya.');
  await expect(paper).toContainText('Kendari');
  await expect(paper).not.toContainText('setelah tiga bulan');
});

test('a rehearsal says so on the page, in the document and in the name of the file', async ({ page }) => {
  await openReport(page, playedRoom(35, { rehearsal: true }));
  await expect(page.getByTestId('report')).toContainText('gladi bersih');
  const word = await downloaded(page, 'export-word');
  expect(word.name).toContain('lakon-gladi-');
  expect(textOf((await partsOf(page, word.bytes))['word/document.xml'])).toContain('gladi bersih');
});

for (const [name, status, words] of [
  ['no key', 403, 'hanya untuk fasilitatornya'],
  ['no room', 404, 'tidak ada di server'],
  ['too many tries', 429, 'Terlalu banyak percobaan'],
] as const) {
  test(`${name}: says so, and what to do next`, async ({ page }) => {
    await openReport(page, (route) => route.fulfill({ status, json: {} }));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(words);
    await expect(page.getByRole('link', { name: 'Buka berkas kelas' })).toBeVisible();
    await expectClean(page, name);
    await page.unroute(ANSWER);
    await page.route(ANSWER, (route) => route.fulfill({ json: playedRoom(5) }));
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await expect(page.getByTestId('report')).toBeVisible();
  });
}

test('a server that is gone is told from a room that is gone, and what was fetched stays', async ({ page }) => {
  await openReport(page, (route) => route.abort());
  await expect(page.getByRole('heading', { level: 1 })).toContainText('belum bisa diambil');
  await page.unroute(ANSWER);
  await page.route(ANSWER, (route) => route.fulfill({ json: playedRoom(5) }));
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(page.getByTestId('report')).toBeVisible();
  await page.unroute(ANSWER);
  await page.route(ANSWER, (route) => route.abort());
  await page.getByTestId('report-refresh').click();
  await expect(page.getByText('Server kelas tidak menjawab')).toBeVisible();
  await expect(page.getByTestId('report')).toBeVisible();
});

const DAY = 24 * 3600 * 1000;

test('a room is erased at a press that is asked about, and only then; a week before it goes by itself that is said', async ({
  page,
}) => {
  let days = 20;
  const answer = (route: Route) =>
    route.fulfill({ json: playedRoom(5), headers: { 'lakon-erased-at': String(Date.now() + days * DAY) } });
  await openReport(page, answer, '?k=kunci');
  let status = 500;
  const deleted: string[] = [];
  await page.route(`**/api/rooms/${CODE}`, (route) => {
    deleted.push(`${route.request().method()} ${route.request().headers().authorization}`);
    return route.fulfill({ status });
  });
  await expect(page.getByTestId('report')).toBeVisible();
  const fold = page.getByRole('button', { name: 'Hapus kelas ini' });
  if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
  const said = page.getByText(/Server menghapus kelas ini pada \d\d\/\d\d\/\d{4}/);
  await expect(said).toHaveCount(1);
  days = 6;
  await page.getByTestId('report-refresh').click();
  await expect(said).toHaveCount(2);
  await expect(page.getByRole('alert').and(said)).toBeVisible();
  await page.getByTestId('report-erase').click();
  expect(deleted).toEqual([]);
  await page.getByTestId('report-erase-yes').click();
  await expect(page.getByText('Belum terhapus')).toBeVisible();
  status = 204;
  await page.getByTestId('report-erase').click();
  await page.getByTestId('report-erase-yes').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('sudah dihapus');
  expect(deleted).toEqual(['DELETE Bearer kunci', 'DELETE Bearer kunci']);
});

test('the room’s file opens again without a server, and reads the same', async ({ page, context }) => {
  await openReport(page, playedRoom(35));
  const paper = page.getByTestId('report');
  await expect(paper).toBeVisible();
  const before = await paper.innerText();
  const { bytes } = await downloaded(page, 'export-json');
  await page.goto('/#/room-file');
  await expect(page.getByTestId('room-file')).toBeAttached();
  await context.route('**/api/**', (route) => route.abort());
  const sent: string[] = [];
  page.on('request', (request) => request.url().includes('/api/') && sent.push(request.url()));
  await page
    .getByTestId('room-file')
    .setInputFiles({ name: 'kelas.json', mimeType: 'application/json', buffer: bytes });
  await expect(paper).toBeVisible();
  expect(await paper.innerText()).toBe(before);
  await expect(page.getByTestId('report-refresh')).toHaveCount(0);
  expect(sent).toEqual([]);
  const again = await downloaded(page, 'export-json');
  expect(JSON.parse(again.bytes.toString())).toEqual(JSON.parse(bytes.toString()));
});

test('a foreign or damaged file is refused with its place, in both languages, and what is open stays', async ({
  page,
}) => {
  const report = playedRoom(8);
  const file = (content: string, name = 'berkas.json') => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
  const damaged = JSON.parse(JSON.stringify(report));
  damaged.decisions[1].split.people = 'delapan';
  const missing = JSON.parse(JSON.stringify(report));
  delete missing.setup.mode;
  const cases: [string, RegExp, RegExp][] = [
    ['bukan data', /tidak bisa dibaca sebagai JSON/, /cannot be read as JSON/],
    ['{"lakon":"device"}', /bukan berkas kelas Lakon/, /not a Lakon class file/],
    [JSON.stringify({ ...report, version: 2 }), /lebih baru/, /newer Lakon/],
    [JSON.stringify(damaged), /decisions\.1\.split\.people.*angka/, /decisions\.1\.split\.people.*number/],
    [JSON.stringify(missing), /setup\.mode/, /setup\.mode/],
    [`"${'x'.repeat(5_000_001)}"`, /terlalu besar/, /too large/],
  ];
  await page.goto('/#/room-file');
  await expectClean(page, 'room file');
  for (const locale of ['id', 'en'] as const) {
    await setLanguage(page, locale);
    for (const [content, id, en] of cases) {
      await page.getByTestId('room-file').setInputFiles(file(content));
      await expect(page.getByTestId('file-refused')).toContainText(locale === 'id' ? id : en);
    }
  }
  await page.getByTestId('room-file').setInputFiles(file(JSON.stringify(report)));
  await expect(page.getByTestId('report')).toBeVisible();
  const before = await page.getByTestId('report').innerText();
  await page.getByTestId('room-file').setInputFiles(file('{}'));
  await expect(page.getByTestId('file-refused')).toBeVisible();
  expect(await page.getByTestId('report').innerText()).toBe(before);
});

test('of a scenario that is not here, figures stand and ids take the place of names', async ({ page }) => {
  const { setup, ...report } = playedRoom(8);
  await openReport(page, { ...report, setup: { ...setup, scenario: 'cerita-sendiri', shape: 'lain' } });
  await expect(page.getByText('Skenario kelas ini tidak ada di sini')).toBeVisible();
  await expect(page.getByTestId('report')).toContainText('antre');
  await expect(page.getByTestId('report')).toContainText('8 suara');
});

for (const locale of ['id', 'en'] as const) {
  test(`axe and width: a report in ${locale}, of every mode`, async ({ page }) => {
    for (const mode of ['together', 'tables', 'cards', 'each'] as const) {
      await page.unroute(ANSWER).catch(() => undefined);
      await openReport(page, playedRoom(mode === 'tables' ? 4 : 20, { mode }), `?mode=${mode}`);
      await page.reload();
      await expect(page.getByTestId('report')).toBeVisible();
      await setLanguage(page, locale);
      // Letters that come late move what is about to be pressed.
      await ownLetters(page);
      const closed = page.locator('.report-tool .fold-button[aria-expanded="false"]');
      while ((await closed.count()) > 0) await closed.first().click();
      if ((await page.getByTestId('report-review').count()) > 0) await page.getByTestId('report-review').check();
      await expectClean(page, mode);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });
}

test('of a real room: five people vote, the report tells it, and erasing leaves nothing', async ({ page, request }) => {
  const server = await openRoomServer();
  try {
    const room = await openRoom(server.lan);
    const { host, phones } = await fillRoom(server.lan, room, 5);
    host.send({ kind: 'ask' });
    await mustSettle('the question is there', () => phones.every(({ view }) => view?.round?.state === 'open'));
    const options = host.view?.position.decision?.options ?? [];
    for (const [i, phone] of phones.entries()) {
      const option = options[i % 2]?.index ?? 0;
      phone.send({ kind: 'vote', round: host.view?.round?.number ?? 0, option, reason: `sebab ke-${i}` });
    }
    await mustSettle('every vote is acknowledged', () => phones.every((phone) => phone.waiting() === 0));
    host.send({ kind: 'reveal' });
    await mustSettle('it is revealed', () => host.view?.round?.state === 'revealed');
    await page.goto(`${server.lan}/#/room/${room.code}/report?k=${room.host}`);
    const paper = page.getByTestId('report');
    await expect(paper).toContainText('5 suara');
    for (const i of phones.keys()) await expect(paper).toContainText(`sebab ke-${i}`);
    for (const share of ['3 (60%)', '2 (40%)']) await expect(paper).toContainText(share);
    const fold = page.getByRole('button', { name: 'Hapus kelas ini' });
    if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
    const day = new Date(Date.now() + 30 * DAY);
    await expect(page.getByText('Server menghapus kelas ini pada')).toContainText(String(day.getFullYear()));
    await page.getByTestId('report-erase').click();
    await page.getByTestId('report-erase-yes').click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('sudah dihapus');
    expect((await request.get(`${server.lan}/api/rooms/${room.code}`)).status()).toBe(404);
    for (const member of [host, ...phones]) member.leave();
  } finally {
    await server.close();
  }
});
