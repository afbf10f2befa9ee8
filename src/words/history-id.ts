// The words of the history in Indonesian.
import type { HistoryWords } from './history-words.ts';

const DAY = { day: 'numeric', month: 'short' } as const;

export const historyId: HistoryWords = {
  title: 'Riwayat latihan',
  intro: 'Hanya ada di perangkat ini. Tidak ada orang lain yang melihatnya.',
  loading: 'Membuka riwayat…',
  failed: {
    title: 'Riwayat belum bisa disusun',
    text: 'Sebagian datanya belum bisa dimuat; mungkin jaringan terputus. Permainan Anda tetap tersimpan.',
  },
  empty: {
    title: 'Belum ada yang bisa dibandingkan',
    text: 'Riwayat terisi begitu satu permainan dimainkan sampai akhir cerita.',
  },
  bands: { 'needs-practice': 'perlu latihan', proficient: 'cakap', skilled: 'mahir' },
  between: (lower, higher) => `di antara ${lower} dan ${higher}`,
  noBand: 'belum bisa dinilai',
  latestResult: 'Permainan terakhir',
  toHistory: (plays) => (plays === 1 ? 'Riwayat' : `Riwayat: ${plays} permainan`),
  playsFinished: (count) => `${count} kali selesai`,
  once: 'Baru sekali selesai. Sesudah yang kedua, yang pertama dan yang terakhir tampil berdampingan.',
  otherVersion:
    'Skenario ini sudah diperbarui sejak Anda memainkannya. Nilai dari versi lama tidak dibandingkan dengan versi ini.',
  onDay: (moment) => new Date(moment).toLocaleDateString('id-ID', DAY),
  compare: 'Nilai, yang pertama dan yang terakhir',
  dimension: 'Kemampuan',
  first: 'Pertama',
  latest: 'Terakhir',
  drawn: 'Dari 0 sampai 100',
  notScored: 'tidak dinilai',
  ending: 'Akhir cerita',
  changed: 'Yang paling berubah',
  change: (first, latest) => `${first}, lalu ${latest}`,
  chances: (shown, offered) => `${shown} dari ${offered}`,
  ofChances: (shown, offered) => `${shown} dari ${offered} kesempatan`,
  noChance: 'tidak ada kesempatan',
  familiar:
    'Ini cerita yang sama. Angka yang naik bisa berarti Anda belajar, bisa juga karena Anda sudah hafal jalannya. Skenario lain, atau kejadian di loket, lebih jujur menjawabnya.',
  allBehaviours: 'Semua perilaku di skenario ini',
  behavioursOf: (scenario) => `Perilaku di ${scenario}: ditunjukkan, dari berapa kesempatan`,
  behaviour: 'Perilaku',
  helpful: 'Yang membantu',
  costly: 'Yang merugikan',
  costlyHint: 'makin jarang makin baik',
  allPlays: (count) => `Permainan yang selesai (${count})`,
  newestPlays: 'Yang terbaru',
  showAll: (count) => `Tampilkan semua (${count})`,

  strengths: {
    title: 'Di mana Anda kuat, di mana belum',
    intro: (scenarios) =>
      scenarios === 1
        ? 'Dari permainan terakhir Anda, baru satu skenario. Setelah skenario kedua, gambarannya lebih bisa dipegang.'
        : `Dari permainan terakhir di ${scenarios} skenario. Yang kesempatannya kurang dari tiga tidak dinilai.`,
    often: 'Sering Anda pakai',
    seldom: 'Jarang Anda pakai, padahal ada kesempatan',
    costly: 'Masih keluar, dan merugikan',
    none: 'Tidak ada.',
    tooFew: 'terlalu sedikit untuk dinilai',
    all: 'Semua perilaku',
    caption: 'Perilaku di semua skenario: ditunjukkan, dari berapa kesempatan',
    chances: 'Kesempatan',
  },
};
