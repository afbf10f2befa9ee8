// What the set-up says, in Indonesian and English.

/** @param {number} seconds */
const round = (seconds) => Math.max(1, Math.round(seconds));

export const WORDS = {
  alreadyInstalled: {
    id: 'Pustaka: sudah terpasang, tidak ada yang berubah.',
    en: 'Libraries: installed already, nothing changed.',
  },
  installing: {
    id: 'Pustaka: dipasang dulu. Yang pertama kali bisa beberapa menit …',
    en: 'Libraries: being installed. The first time takes some minutes …',
  },
  /** @param {number} seconds */
  stillInstalling: (seconds) => ({
    id: `  … masih memasang (${seconds} detik)`,
    en: `  … still installing (${seconds} seconds)`,
  }),
  /** @param {number} seconds */
  installed: (seconds) => ({
    id: `Pustaka: terpasang (${round(seconds)} detik).`,
    en: `Libraries: installed (${round(seconds)} seconds).`,
  }),
  noNpm: {
    id: 'npm tidak ditemukan. Biasanya npm ikut terpasang bersama Node.js: unduh dari https://nodejs.org, lalu coba lagi.',
    en: 'npm was not found. It normally comes with Node.js: download that from https://nodejs.org and try again.',
  },
  noNetwork: {
    id: [
      'Pustaka tidak bisa diunduh: registri npm tidak terjangkau.',
      'Sambungkan komputer ini ke internet sekali saja, lalu ulangi perintah tadi. Sesudah itu Lakon berjalan tanpa internet.',
      'Di belakang proksi kantor: npm config set proxy http://alamat:port (tanyakan alamatnya ke bagian TI).',
    ].join('\n'),
    en: [
      'The libraries cannot be downloaded: the npm registry is out of reach.',
      'Connect this computer to the internet once and repeat the command. After that Lakon runs with no internet.',
      'Behind an office proxy: npm config set proxy http://address:port (ask your IT people for the address).',
    ].join('\n'),
  },
  installFailed: {
    id: 'Pustaka tidak bisa dipasang; sebabnya tertulis di atas. Coba lagi; kalau tetap gagal, hapus folder node_modules dulu.',
    en: 'The libraries could not be installed; the reason is above. Try again; if it fails still, delete the folder node_modules first.',
  },
  nothingChanged: {
    id: 'Permainan: tidak ada yang berubah sejak dibangun terakhir.',
    en: 'The game: nothing changed since it was last built.',
  },
  building: { id: 'Permainan: sedang dibangun …', en: 'The game: being built …' },
  /** @param {number} seconds */
  stillBuilding: (seconds) => ({
    id: `  … masih membangun (${seconds} detik)`,
    en: `  … still building (${seconds} seconds)`,
  }),
  /** @param {number} seconds */
  built: (seconds) => ({
    id: `Permainan: selesai dibangun (${round(seconds)} detik).`,
    en: `The game: built (${round(seconds)} seconds).`,
  }),
  buildFailed: {
    id: 'Permainan tidak bisa dibangun; sebabnya tertulis di atas. Yang lama tidak diubah dan tidak dijalankan.',
    en: 'The game could not be built; the reason is above. The old one was not changed and is not started.',
  },
};

export const START_HELP = {
  id: `npm start: memasang, membangun, dan menjalankan Lakon. Yang sudah ada tidak diulang.

  LAKON_PORT        port pertama yang dicoba (3000, atau port kelas hari ini)
  LAKON_HOST        alamat yang dilayani (0.0.0.0: semua; 127.0.0.1: hanya komputer ini)
  LAKON_LOCALE      bahasa baris-baris ini: id atau en (tanpa ini: keduanya)
  LAKON_DATA        folder tempat kelas disimpan (.lakon/data)
  LAKON_PUBLIC_URL  alamat Lakon yang tetap ada setelah acara, untuk “Bawa pulang”

Contoh: LAKON_PORT=8080 npm start
`,
  en: `npm start: installs, builds and starts Lakon. What is there already is not done again.

  LAKON_PORT        first port to try (3000, or the one of today's rooms)
  LAKON_HOST        address to serve (0.0.0.0: all; 127.0.0.1: this computer only)
  LAKON_LOCALE      language of these lines: id or en (without it: both)
  LAKON_DATA        folder in which rooms are kept (.lakon/data)
  LAKON_PUBLIC_URL  address of a Lakon that stays after the event, for “take home”

Example: LAKON_PORT=8080 npm start`,
};
