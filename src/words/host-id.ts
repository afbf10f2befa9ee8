// The words of opening a class in Indonesian.
import type { HostWords } from './host-words.ts';

export const hostId: HostWords = {
  title: 'Buka kelas',
  intro: 'Isian di bawah sudah siap pakai. Ubah yang perlu, lalu buka kelasnya.',

  scenario: 'Skenario',
  minutes: (count) => `${count} menit dimainkan sendiri`,
  mode: 'Cara bermain',
  modes: {
    together: {
      name: 'Bersama',
      when: 'Satu cerita di layar depan, setiap HP memberi suara. Untuk kelas yang semua pesertanya bisa tersambung.',
    },
    tables: {
      name: 'Per meja',
      when: 'Satu HP untuk satu meja; mereka berunding dulu, lalu memilih. Cukup beberapa HP.',
    },
    cards: {
      name: 'Kartu',
      when: 'Tanpa HP: peserta mengangkat kartu A–D atau tangan, Anda mengisi jumlahnya. Selalu bisa dipakai.',
    },
    each: {
      name: 'Sendiri-sendiri',
      when: 'Setiap orang memainkan ceritanya di HP; sesudahnya dibahas pilihan yang paling terbelah.',
    },
  },
  plan: 'Waktu',
  duration: (minutes) => `${minutes} menit`,
  fits: (plan, scenes, isWhole, votes) =>
    `Dalam ${plan} menit: ${isWhole ? `semua adegan (${scenes.length})` : scenes.join(', ')}; ${
      votes === 'key' ? 'yang ditanyakan satu pilihan kunci per adegan' : 'semua pilihan ditanyakan'
    }.`,
  fitsEach: 'Setiap orang memainkan seluruh cerita; sisa waktunya untuk membahas.',

  details: 'Ubah adegan, suara, nama, dan bahasa layar',
  from: 'Mulai dari adegan',
  until: 'Sampai adegan',
  votes: 'Yang ditanyakan ke kelas',
  votesOn: { key: 'Pilihan kunci', all: 'Semua pilihan' },
  votesHint: {
    key: 'Satu pilihan per adegan. Yang lain lewat dengan satu tekan.',
    all: 'Lebih lengkap dan jauh lebih lama: sekitar enam menit untuk setiap pilihan.',
  },
  named: 'Pakai nama',
  namedHint: {
    on: 'Peserta menulis nama sebelum masuk dan diberi tahu. Hasilnya memuat satu baris per orang.',
    off: 'Tidak ada nama. Hasilnya memuat kelas secara keseluruhan saja.',
  },
  screen: 'Bahasa layar kelas',

  open: 'Buka kelas',
  opening: 'Membuka…',
  rehearse: 'Gladi bersih',
  rehearseHint: 'Gladi bersih: berlatih sendirian dengan 35 peserta simulasi. Tidak ada yang dihitung.',
  rehearseCards:
    'Gladi bersih: tanpa HP tidak ada peserta simulasi; jumlahnya Anda isi sendiri. Tidak ada yang dihitung.',
  failures: {
    unreachable: 'Server tidak menjawab. Periksa apakah jendela Lakon di komputer ini masih terbuka, lalu coba lagi.',
    'too-many': 'Terlalu banyak kelas dibuka dalam waktu singkat. Tunggu satu menit, lalu coba lagi.',
    'unknown-scenario': 'Server tidak punya skenario ini. Halaman ini mungkin versi lama: muat ulang, lalu coba lagi.',
    malformed: 'Halaman ini tidak cocok dengan servernya. Muat ulang, lalu coba lagi.',
  },
  noScenario: 'Tidak ada skenario yang bisa dimainkan di kelas.',

  rooms: {
    title: 'Kelas dari perangkat ini',
    hint: 'Kuncinya tersimpan di peramban ini saja. Kelas terhapus sendiri setelah 30 hari.',
    room: (code) => `Kelas ${code}`,
    opened: (day) => `dibuka ${day}`,
    desk: 'Meja fasilitator',
    report: 'Laporan',
    erase: 'Hapus',
    eraseAsk: (code) => `Hapus kelas ${code} beserta semua hasilnya? Ini tidak bisa dibatalkan.`,
    eraseYes: 'Ya, hapus',
    eraseNo: 'Jangan',
    erased: (code) => `Kelas ${code} sudah dihapus.`,
    failed: 'Belum terhapus: server tidak menjawab. Coba lagi nanti.',
  },

  prepare: {
    title: 'Sebelum dan sesudah acara',
    plan: (scenario) => `Rencana pembelajaran dan catatan bicara: ${scenario}`,
    file: 'Buka berkas kelas yang pernah disimpan',
  },

  venue: {
    title: 'Yang dibutuhkan di tempat acara',
    items: [
      {
        title: 'Router sendiri, sekitar Rp250.000',
        text: 'Internet tidak perlu. Laptop dan semua HP masuk ke Wi-Fi router itu, dan untuk 35 orang itu cukup.',
      },
      {
        title: 'Wi-Fi hotel jarang bisa',
        text: 'Biasanya HP di sana tidak boleh saling melihat, jadi juga tidak melihat laptop Anda. Coba dengan satu HP sebelum acara.',
      },
      {
        title: 'Hotspot laptop: delapan perangkat',
        text: 'Windows membatasinya. Hotspot HP biasanya lima sampai sepuluh. Cukup untuk cara “Per meja”.',
      },
      {
        title: 'Cara “Kartu” tidak butuh apa-apa',
        text: 'Cukup laptop ini dan, kalau ada, proyektor. Simpan sebagai cadangan: kelas tetap jalan kalau jaringan mati.',
      },
      {
        title: 'HP bilang “Tidak ada internet”',
        text: 'Minta peserta menekan “Tetap terhubung” dan mematikan data seluler. Kalau tidak, HP diam-diam mencari alamat kelas lewat internet.',
      },
      {
        title: 'HP bilang “Tidak aman”',
        text: 'Kalimat siap pakai: “Tulisan itu muncul karena alamatnya ada di ruangan ini, tidak di internet. Tidak ada kata sandi yang diminta, dan pilihan kita tidak keluar dari laptop ini.”',
      },
    ],
  },

  check: {
    title: 'Periksa sambungan',
    asking: 'Bertanya ke server…',
    address: 'Alamat untuk HP',
    otherAddress: 'Pakai alamat lain',
    onlyHere: (address) => `Halaman ini dibuka di alamat yang hanya jalan di komputer ini. HP memakai ${address}`,
    overInternet: 'Kelas ini dibuka lewat internet. HP cukup punya internet; tidak perlu Wi-Fi yang sama.',
    answers: 'Server menjawab di alamat itu.',
    devices: (count) => `${count} perangkat lain sudah pernah sampai ke sini.`,
    good: 'Sambungannya jalan.',
    test: 'Coba dengan satu HP',
    testText: 'Pindai sebelum peserta datang. Kalau halaman Lakon terbuka di HP itu, sambungannya beres.',
    qr: 'Kode QR alamat untuk HP',
    troubles: {
      'server-gone': {
        title: 'Server tidak menjawab',
        text: 'Halaman ini masih terbuka, tetapi program Lakon di belakangnya berhenti.',
        tries: [
          'Buka lagi Lakon di komputer ini; jangan tutup jendela hitamnya selama acara.',
          'Setelah jalan, halaman ini menyambung sendiri.',
        ],
      },
      'no-network': {
        title: 'Komputer ini tidak tersambung ke jaringan mana pun',
        text: 'Karena itu belum ada alamat yang bisa dibuka HP.',
        tries: [
          'Sambungkan ke Wi-Fi router Anda (internet tidak perlu).',
          'Tidak ada router: nyalakan hotspot HP, sambungkan laptop dan beberapa HP ke situ, pakai cara “Per meja”.',
          'Tidak ada jaringan sama sekali: pakai cara “Kartu”.',
        ],
      },
      'address-changed': {
        title: 'Alamatnya berganti sejak kelas dibuka',
        text: 'HP yang masih memakai alamat lama tidak sampai lagi ke kelas ini.',
        tries: [
          'Minta peserta memindai QR yang baru.',
          'Di alamat baru HP diminta kode kursi; kode itu mengembalikan kursi yang sama.',
        ],
      },
      'not-answering': {
        title: 'Server tidak menjawab di alamatnya sendiri',
        text: 'Alamat itu mungkin milik VPN atau adaptor yang sedang mati.',
        tries: [
          'Matikan VPN, lalu lihat lagi.',
          'Kalau ada alamat lain di bawah, pilih yang itu.',
          'Putuskan Wi-Fi, lalu sambungkan lagi.',
        ],
      },
      'nobody-yet': {
        title: 'Belum ada HP yang sampai ke sini',
        text: 'Kalau Anda sudah mencoba dengan satu HP dan gagal, periksa berurutan:',
        tries: [
          'HP di Wi-Fi yang sama, data seluler dimatikan, dan “Tetap terhubung” ditekan.',
          'Firewall komputer ini. Di Windows: Pengaturan › Jaringan & internet › Wi-Fi › nama jaringan, lalu pilih “Jaringan pribadi”. Kalau Windows bertanya tentang Lakon atau Node.js, tekan “Izinkan akses”.',
          'Wi-Fi ini memisahkan perangkat (lazim di hotel dan kantor). Pakai router sendiri atau hotspot HP.',
        ],
      },
    },
    understood: 'Sudah saya umumkan',
  },
};
