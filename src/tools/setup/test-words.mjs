// What npm test says besides the tests themselves, in Indonesian and English.

export const TEST_WORDS = {
  /** @param {import('./voice.mjs').Sentence} title */
  heading: (title) => ({ id: `\n── ${title.id} ──`, en: `── ${title.en} ──` }),
  /** @param {number} seconds */
  summary: (seconds) => ({
    id: `\n── Ringkasan (${Math.round(seconds)} detik) ──`,
    en: `── Summary (${Math.round(seconds)} seconds) ──`,
  }),
  /** @param {string} name @param {string} known */
  unknownStep: (name, known) => ({
    id: `“${name}” bukan langkah uji. Yang ada: ${known}. Contoh: npm test -- --only unit,e2e`,
    en: `“${name}” is no test step. There are: ${known}. Example: npm test -- --only unit,e2e`,
  }),
  notBuilt: {
    id: 'Tidak dijalankan: permainannya tidak bisa dibangun.',
    en: 'Not run: the game could not be built.',
  },
  /** @param {number} minutes */
  tookTooLong: (minutes) => ({
    id: `Dihentikan: lebih lama dari ${minutes} menit.`,
    en: `Stopped: it took more than ${minutes} minutes.`,
  }),
  /** @param {string} path */
  chromium: (path) => ({ id: `Peramban: ${path}`, en: `Browser: ${path}` }),
  /** @param {string} path */
  chromiumUnusable: (path) => ({
    id: `LAKON_CHROMIUM menunjuk ke “${path}”, tetapi itu bukan Chromium yang bisa dijalankan.`,
    en: `LAKON_CHROMIUM points to “${path}”, but that is no Chromium that can be run.`,
  }),
  downloadingChromium: {
    id: 'Chromium belum ada: diunduh lewat Playwright (paling lama 3 menit) …',
    en: 'There is no Chromium yet: downloading it through Playwright (3 minutes at most) …',
  },
  installingChromium: {
    id: 'Tidak bisa diunduh: dipasang lewat apt-get …',
    en: 'It cannot be downloaded: installing it through apt-get …',
  },
  noChromium: {
    id: 'Tidak ada Chromium untuk uji di peramban. Pasang Chromium atau Google Chrome, lalu isi LAKON_CHROMIUM dengan letaknya.',
    en: 'There is no Chromium for the browser tests. Install Chromium or Google Chrome, and set LAKON_CHROMIUM to where it is.',
  },
};

export const TEST_HELP = {
  id: `npm test: memasang yang perlu, lalu menjalankan semua uji. Baris terakhir: N passed, N failed

  npm test -- --only unit,e2e   hanya langkah ini: types, lint, build, unit, check, e2e
  LAKON_CHROMIUM                letak Chromium untuk uji di peramban
  LAKON_LOCALE                  bahasa baris-baris ini: id atau en
`,
  en: `npm test: installs what is needed, then runs every test. Last line: N passed, N failed

  npm test -- --only unit,e2e   these steps alone: types, lint, build, unit, check, e2e
  LAKON_CHROMIUM                where Chromium is, for the browser tests
  LAKON_LOCALE                  language of these lines: id or en`,
};
