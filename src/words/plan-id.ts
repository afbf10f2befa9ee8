// The words of a lesson plan in Indonesian: what a training committee expects to receive, in plain sentences.
import type { PlanWords } from './plan-words.ts';

export const planId: PlanWords = {
  title: 'Rencana pembelajaran',
  loading: 'Menyusun rencana…',
  failed: {
    title: 'Skenario ini tidak ada di sini',
    text: 'Rencana pembelajaran disusun dari skenarionya. Buka dari halaman “Buka kelas”, atau periksa alamatnya.',
  },
  intro: 'Pilih waktu dan bagian yang dibutuhkan, lalu cetak atau unduh. Dokumen Word bisa diubah.',
  time: 'Waktu',
  duration: (minutes, hours) => `${minutes} menit (${hours} JP)`,
  parts: {
    title: 'Yang dicetak',
    names: {
      plan: 'Rencana pembelajaran',
      notes: 'Catatan fasilitator',
      roles: 'Kartu peran',
      letters: 'Kartu A–D',
      followUp: 'Lembar tindak lanjut',
    },
  },
  word: 'Dokumen Word',
  print: 'Cetak',
  working: 'Menyusun…',
  notMade: 'Dokumennya gagal disusun. Coba sekali lagi.',
  fileName: 'rencana-pembelajaran',

  heading: 'Rencana pembelajaran',
  facts: {
    module: 'Mata pelatihan',
    scenario: 'Bahan',
    time: 'Waktu',
    hours: 'Beban belajar skenario',
    participants: 'Peserta',
    facilitator: 'Fasilitator',
    place: 'Tempat dan tanggal',
    method: 'Metode',
    content: 'Catatan isi',
  },
  hoursOf: (hours, minutes) => `${hours} JP (1 JP = 45 menit); dimainkan sendiri sekitar ${minutes} menit`,
  method: 'Simulasi percakapan bercabang, pemungutan suara tertutup, diskusi',
  about: 'Gambaran cerita',
  goals: 'Tujuan pembelajaran',
  rundown: {
    title: 'Rundown',
    hint: 'Menit dihitung dari baris pertama cerita, sama dengan jam di meja fasilitator.',
    minute: 'Menit',
    what: 'Kegiatan',
    how: 'Langkah',
    range: (from, until) => `${from}–${until}`,
    before: 'sebelum',
    gather: 'Masuk kelas',
    gatherHow:
      'Sekitar 10 menit. Pindai QR Wi-Fi, lalu QR halaman. Sebutkan siapa melihat apa, catatan isi, dan bahwa peserta boleh berhenti kapan saja.',
    scene: (title) => `Adegan “${title}”`,
    sceneHow: (line) => `Pilihan kunci. Yang dijawab: ${line}`,
    everyScene: 'Di setiap adegan',
    steps: {
      key: 'Bacakan sampai pilihan kunci. Semua memilih tanpa bicara. Buka hasilnya, dengarkan dua atau tiga alasan, lalu lanjut dengan satu jawaban. Pilihan lain dilewati dengan satu tekan.',
      all: 'Setiap pilihan ditanyakan: memilih tanpa bicara, buka hasil, satu atau dua alasan, lanjut. Beri waktu terbanyak pada pilihan kunci.',
    },
    closing: 'Refleksi bersama',
    closingHow:
      'Satu kata dari setiap orang, sebelum nilai apa pun. Apa yang terjadi, mengapa, dan apa yang dibawa pulang. Tulis “Kalimat kita”, niat masing-masing, lalu tiga pertanyaan tanggapan di HP.',
  },
  prepare: {
    title: 'Yang disiapkan',
    items: [
      'Laptop dengan Lakon, proyektor beserta adaptornya, terminal listrik.',
      'Router Wi-Fi sendiri; internet tidak perlu. Wi-Fi hotel sering memisahkan HP dari laptop, dan hotspot laptop biasanya hanya memuat delapan perangkat.',
      'Gladi bersih sehari sebelumnya, dan satu HP percobaan di tempat acara.',
      'Kartu A–D sebagai cadangan, satu set untuk setiap peserta atau meja.',
      'Kertas besar untuk “Kalimat kita”, lembar tindak lanjut sejumlah peserta.',
    ],
    without: 'Tanpa HP',
    withoutText:
      'Pilih cara “Kartu”: peserta mengangkat kartu atau tangan, fasilitator mengetik jumlahnya. Yang lain tetap sama.',
  },
  assess: {
    title: 'Evaluasi',
    items: [
      'Reaksi: tiga pertanyaan di akhir kelas, tanpa nama.',
      'Pembelajaran: bagian A lembar tindak lanjut, dua minggu kemudian.',
      'Perilaku: bagian B lembar tindak lanjut, dua minggu dan tiga bulan kemudian, diisi peserta sendiri.',
      'Nilai di permainan mengukur pilihan dalam cerita tertulis. Bukan penilaian kinerja; jangan dipakai untuk memeringkat.',
    ],
  },

  notes: {
    title: 'Catatan fasilitator',
    hint: 'Untuk fasilitator saja. Huruf A–D mengikuti layar kelas, karena urutannya diacak; di sini jawaban ditulis tanpa huruf. Kata-katanya bisa sedikit lain bila kelas sampai ke sana lewat jalan yang lain.',
    key: (number) => `Pilihan kunci: pilihan ke-${number}`,
    answered: 'Yang dijawab',
    option: 'Jawaban',
    shows: 'Perilaku yang tampak',
    points: (name, dimension, points) => `${name} (${dimension} ${points})`,
    nothing: 'tidak ada yang dihitung',
    note: 'Pegangan',
    ask: 'Pada setiap pilihan kunci, tanyakan',
    questions: [
      'Apa yang membuat jawaban terbanyak masuk akal bagi yang memilihnya?',
      'Bila Anda lawan bicaranya, jawaban mana yang membuat Anda mau bercerita?',
      'Kalimat mana yang benar-benar akan Anda ucapkan besok pagi?',
    ],
  },

  roles: {
    title: 'Kartu peran',
    hint: 'Untuk latihan bertiga: petugas, lawan bicara, pengamat; lalu bergantian. Lawan bicara memegang kartunya sendiri dan tidak menunjukkannya.',
  },
  letters: {
    title: 'Kartu A–D',
    hint: 'Gunting pada garis putus-putus. Satu lembar untuk satu peserta atau satu meja.',
  },

  followUp: {
    title: 'Lembar tindak lanjut',
    owner:
      'Lembar ini milik peserta. Isinya hanya dibagikan bila peserta mau, dan tidak dipakai untuk menilai kinerja.',
    name: 'Nama (boleh kosong)',
    unit: 'Unit kerja',
    date: 'Tanggal kelas',
    intention: 'Niat saya: bila … saya akan …',
    again: 'A. Setelah dua minggu: yang masih saya bisa',
    againHint: 'Kerjakan tanpa melihat catatan, baru bandingkan dengan “Kalimat kita”.',
    without: (speaker, line) => `${speaker ? `${speaker} berkata: “${line}”` : line} Apa yang Anda katakan?`,
    kept: 'Satu hal dari kelas yang masih saya ingat',
    done: 'B. Setelah dua minggu dan tiga bulan: yang saya lakukan',
    doneHint: 'Isi dengan 0 (belum), 1 (kadang-kadang), atau 2 (hampir selalu).',
    behaviour: 'Perilaku saya dalam percakapan sulit',
    weeks: '2 minggu',
    months: '3 bulan',
    example: 'Satu contoh nyata, tanpa nama orang',
    hinders: 'Yang menghambat, dan bantuan yang saya perlukan',
    superior: 'Catatan atasan atau rekan (hanya bila diminta peserta)',
    levels:
      'Bagian A menyangkut pembelajaran, bagian B perilaku (tingkat 2 dan 3 menurut Kirkpatrick). Jawaban sendiri bukan bukti bahwa pelatihanlah penyebabnya. Memainkan cerita yang sama untuk kedua kali lebih mudah karena hafal.',
  },
};
