// Interface words in Indonesian, as an officer would say them.
import type { Words } from './words.ts';

const LANGUAGE = 'id-ID';
// Formats are made when they are needed: making one takes longer than all the rest of the first screen.
const DAY = { day: 'numeric', month: 'long' } as const;
const DATE = { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' } as const;

export const id: Words = {
  close: 'Tutup',
  loading: 'Membuka…',
  partFailed: 'Bagian ini belum bisa dimuat. Periksa jaringan, lalu coba lagi.',
  tryAgain: 'Coba lagi',
  toLibrary: 'Ke daftar skenario',
  settings: 'Pengaturan',
  dimensions: { empathy: 'Empati', communication: 'Komunikasi', 'problem-solving': 'Pemecahan masalah' },
  moods: {
    neutral: 'tenang',
    angry: 'marah',
    worried: 'cemas',
    sad: 'sedih',
    tired: 'lelah',
    suspicious: 'curiga',
    relieved: 'lega',
    happy: 'senang',
    ashamed: 'malu',
    firm: 'tegas',
  },
  modules: {
    'empathic-communication': 'Komunikasi empatik',
    'adaptive-leadership': 'Kepemimpinan adaptif',
    'emotional-intelligence': 'Kecerdasan emosional',
    collaboration: 'Kolaborasi',
    innovation: 'Inovasi dan kreativitas',
    'ethics-integrity': 'Etika dan integritas',
  },

  library: {
    claim: 'Latihan dulu, sebelum kejadian.',
    intro:
      'Lakon adalah simulasi percakapan sulit bagi pelayan publik. Anda memilih kata-katanya, lalu melihat akibatnya.',
    scenarios: 'Skenario',
    minutes: (count) => `${count} menit`,
    hours: (count) => `${count.toLocaleString(LANGUAGE)} JP`,
    scenes: (count) => `${count} adegan`,
    practise: 'Yang dilatih',
    contentNote: 'Perlu diketahui',
    way: 'Cara bermain',
    withCoach: 'Dengan pendamping',
    withCoachHint: 'Ada komentar singkat setelah setiap pilihan.',
    alone: 'Coba sendiri dulu',
    aloneHint: 'Komentar dan nilai menunggu sampai akhir.',
    dataSaver: 'Hemat data',
    dataSaverHint: (kilobytes) =>
      kilobytes > 0
        ? `Tanpa gambar dan suara, hemat ${kilobytes.toLocaleString(LANGUAGE)} kB.`
        : 'Tanpa gambar dan suara.',
    privacy: (phone) => `Permainan dan nilai hanya ada di ${phone ? 'HP' : 'komputer'} ini.`,
    start: 'Mulai',
    startAgain: 'Mulai dari awal',
    resume: 'Lanjutkan',
    resumeAt: (choices) => `Tersimpan setelah ${choices} pilihan`,
    openOwn: 'Buka skenario saya',
    device: 'Data saya di perangkat ini',
    about: 'Apa yang diukur Lakon, dan apa yang tidak',
    none: 'Belum ada skenario di sini.',
    blocked:
      'Peramban ini tidak mengizinkan penyimpanan. Anda tetap bisa bermain, tetapi permainan hilang bila halaman ditutup.',
    full: 'Penyimpanan penuh. Permainan baru tidak tersimpan sampai ada yang dihapus.',
    damagedSave: 'Sebagian permainan tersimpan rusak dan tidak bisa dibuka. Yang lain tetap ada.',
    finished: 'Permainan yang selesai',
    openDebrief: 'Buka refleksi',
    remove: 'Hapus',
    removeYes: 'Ya, hapus',
    removeNo: 'Batal',
    pocket: 'Kalimat saku',
    pocketEmpty: 'Saku ini kosong. Di refleksi, kalimat mana pun bisa disimpan ke sini.',
    intended: 'Niat Anda',
    dueOn: (moment) => `Main lagi: ${new Date(moment).toLocaleDateString(LANGUAGE, DAY)}`,
    dueSince: (moment) => `Waktunya main lagi, sejak ${new Date(moment).toLocaleDateString(LANGUAGE, DAY)}`,
    onDate: (moment) => new Date(moment).toLocaleString(LANGUAGE, DATE),
    inLanguage: (name) => `Tersedia dalam ${name} saja`,
    offline: 'Siap dipakai tanpa jaringan',
    newVersion: 'Versi baru siap.',
    reload: 'Muat ulang',
  },

  play: {
    stage: 'Panggung',
    scene: (number, total) => `Adegan ${number} dari ${total}`,
    you: 'Anda',
    said: (name, mood) => `${name} (${mood})`,
    continue: 'Lanjut',
    choices: 'Pilihan Anda',
    choicesCount: (count) => `${count} pilihan`,
    thought: (name) => `Isi hati ${name}`,
    coach: 'Pendamping',
    moods: 'Suasana hati',
    moodValue: (word, value) => `${word}, ${value} dari 10`,
    rising: 'naik',
    falling: 'turun',
    menu: 'Menu',
    sounds: {
      'queue-bell': 'bel antrean',
      rain: 'suara hujan',
      paper: 'kertas dibalik',
      stamp: 'bunyi stempel',
      keyboard: 'bunyi ketikan',
      'phone-buzz': 'ponsel bergetar',
      chair: 'kursi bergeser',
      baby: 'bayi menangis',
      door: 'bunyi pintu',
    },
  },

  menu: {
    title: 'Menu',
    resume: 'Lanjut bermain',
    log: 'Yang sudah dikatakan',
    logEmpty: 'Belum ada yang dikatakan.',
    undo: 'Kembali ke pilihan tadi',
    restart: 'Ulangi dari awal',
    restartSure: 'Permainan ini dimulai lagi dari adegan pertama.',
    restartYes: 'Ya, ulangi',
    keep: 'Batal',
    coach: 'Pendamping',
    copyLink: 'Salin tautan permainan ini',
    copied: 'Tautan tersalin. Siapa pun yang membukanya melihat pilihan Anda.',
    copyByHand: 'Salin tautan ini dengan tangan. Siapa pun yang membukanya melihat pilihan Anda.',
    keys: 'Papan tik: 1–9 memilih, Enter atau Spasi melanjutkan, Esc membuka menu.',
  },

  sceneEnd: {
    done: (number) => `Adegan ${number} selesai`,
    scores: 'Nilai adegan ini',
    points: (points) => `${points > 0 ? '+' : '−'}${Math.abs(points)}`,
    nothing: 'Tidak ada poin yang bertambah atau berkurang.',
    notScored: 'tidak dinilai',
    coachOff: 'Nilai dan ulasannya menunggu di refleksi.',
    rest: 'Istirahat dulu?',
    fromScene: (number) => `Permainan tersimpan. Kapan saja Anda bisa lanjut dari adegan ${number}.`,
    next: 'Lanjut',
    stop: 'Berhenti dulu',
    toEnd: 'Lihat akhir cerita',
  },

  closing: {
    over: 'Akhir cerita',
    debrief: 'Buka refleksi',
    debriefHint: 'Lihat apa yang dilakukan kata-kata Anda, dan apa yang terjadi bila Anda memilih yang lain.',
    again: 'Main lagi',
  },

  trouble: {
    address: {
      title: 'Halaman ini tidak ada',
      text: 'Alamatnya mungkin terpotong saat dikirim. Semua permainan Anda tetap aman.',
    },
    scenario: (id) => ({
      title: 'Skenario ini tidak ditemukan',
      text: `Tidak ada skenario bernama “${id}” di sini. Mungkin tautannya salah ketik, atau skenarionya belum dipasang.`,
    }),
    notLoaded: {
      title: 'Skenario belum bisa dimuat',
      text: 'Jaringan mungkin terputus. Tidak ada yang hilang: permainan Anda tersimpan sampai pilihan terakhir.',
    },
    damaged: {
      title: 'Tautan permainan ini rusak',
      text: 'Sebagian hurufnya hilang atau berubah di jalan, jadi permainannya tidak bisa dibuka. Minta tautannya sekali lagi, atau mulai yang baru.',
    },
    stuck: {
      title: 'Ceritanya tidak bisa dilanjutkan',
      text: 'Sesudah pilihan itu ceritanya rusak, atau berputar tanpa akhir. Permainan tersimpan sampai pilihan sebelumnya.',
    },
    otherShape: {
      title: 'Skenario ini sudah diperbarui',
      text: 'Permainan ini dibuat pada versi sebelumnya. Pilihan di dalamnya tidak lagi berarti sama, jadi permainan tidak bisa dilanjutkan.',
    },
    otherShapeScores: 'Yang masih tersimpan dari permainan ini',
    otherShapeNone: 'Nilai permainan ini tidak tersimpan di perangkat ini.',
    noDebrief: {
      title: 'Belum ada permainan yang selesai',
      text: 'Refleksi terbuka setelah satu permainan dimainkan sampai akhir.',
    },
    broken: {
      title: 'Ada yang tidak beres di halaman ini',
      text: 'Ini kesalahan kami, bukan Anda. Permainan Anda tersimpan sampai pilihan terakhir.',
    },
    detail: 'Keterangan teknis',
    startFresh: 'Mulai permainan baru',
  },
};
