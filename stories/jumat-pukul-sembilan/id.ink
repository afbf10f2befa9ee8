// Jumat Pukul Sembilan. Selasa malam sampai Jumat pagi: 412 nama, 87 yang kembali, tiga kantor, satu lembar kesepakatan.
// Suasana: tension (tegang antarkantor) dan trust (percaya Pak Ansel), 0 sampai 10.

VAR tension = 6
VAR trust = 3
// Ririn atau aplikasinya disalahkan di depan orang, dan belum ditarik kembali.
VAR tuduh = false
// Cerita Pak Ansel. 0: tidak pernah terdengar; 1: terdengar lalu dibantah; 2: terdengar dan ditanggung.
VAR luka = 0
// Enam puluh satu nomor itu. 0: dibiarkan jadi salah aplikasi; 1: disebut setengah; 2: diakui sebagai file sendiri.
VAR akui = 0
// Jalan yang dipilih. 0: tidak ada; 1: datanya diminta dengan surat; 2: tidak ada yang berpindah; 3: semua 87 menunggu hari Senin.
VAR jalan = 0
// Tiga nama dijanjikan kepada Bapa Desa.
VAR desa = false
// Angka untuk Sekda. 0: belum ada; 1: 412 bulat; 2: tiga angka apa adanya.
VAR angka = 0
// Daftar dikirim lewat WA kepada ajudan.
VAR kirim = false
// Pelanggaran pertama. 0: didiamkan; 1: dikatakan di grup; 2: Pak Ansel diberi tahu lebih dulu.
VAR langgar = 0
-> grup

=== function mood(a, t)
~ tension = MAX(0, MIN(10, tension + a))
~ trust = MAX(0, MIN(10, trust + t))

// Di antara dua adegan tegangnya turun atau naik sampai setinggi yang ditinggalkan kepercayaan.
=== function mengendap()
~ tension = MAX(1, 8 - trust)

// ---------------------------------------------------------------- Adegan 1

=== grup ===
# scene: grup
# place: chat
# music: tense
# sound: chat-ping
# enter: pengelola right
# enter: ririn left
Selasa, 20.10. Grup POSKO DATA BANJIR, 34 anggota. Bank baru saja mengembalikan 87 baris dari 412. Keterangannya sama semua: NIK tidak padan.
RIRIN (cemas): Izin, Bapa Mama semua. Halaman unggahnya sudah saya cek dua kali. Jalan, tidak ada galat.
# sound: chat-ping
# enter: ansel centre
PAK ANSEL (tegas): Izin. Disdukcapil tidak pernah menerima data ini. Tanpa PKS tidak bisa dipadankan. Demikian.
# thought: ansel Jangan nama saya lagi.
# enter: yosef back-left
Bapa Yosef meneruskan pesan suara, 0.38. Suara perempuan tua, angin, ayam: “Bapa Desa, nama saya ada to? Jumat saya jalan pagi-pagi.”
20.16. Tiga kantor membaca. Tidak ada yang mengetik.
* [“Izin, dari kami datanya sudah lengkap. Mohon aplikasinya yang dicek ulang.” # does: blames-office, moves-to-facts]
  # coach: Anda belum membuka berkasnya, dan sudah ada tersangkanya. Coba: “Izin, saya buka berkasnya sekarang. Jam 21.00 saya tulis di sini yang ketemu.”
  ~ tuduh = true
  ~ mood(2, -1)
  # sound: chat-ping
  Dua jempol dari Dinas Sosial. Dari Diskominfo tidak ada apa-apa, lalu “sedang mengetik”, lalu tidak ada apa-apa.
* [“Mohon semua tenang. Kita satu tim, jangan saling menyalahkan di grup ini.” # does: separates-people, leaves-vague, no-next-step]
  # coach: Benar, dan tidak mengubah apa pun: yang marah kini juga merasa ditegur. Sambung dengan kerja: “Saya buka berkasnya, jam 21.00 saya kabari.”
  ~ mood(-1, 0)
  # sound: chat-ping
  “Siap.” “Siap.” “Siap, satu tim.” Pak Ansel membacanya dan tidak menjawab.
* [“Izin, berkasnya baru saya buka. Jam 21.00 saya tulis di sini yang ketemu.” # does: concrete-commitment, explains-next, leaves-alone]
  # coach: Satu jam, satu orang, dan belum ada tersangka. Suara perempuan tua itu tetap tidak dijawab; satu baris cukup: “Bapa Yosef, saya dengar.”
  ~ mood(-1, 1)
  PAK ANSEL (netral): Baik. Ditunggu.
  # thought: yosef Jam 21.00. Mama Orpa sudah tidur.
* [Dengarkan pesan suara itu dua kali sampai habis, baru mengetik apa pun. # does: lets-finish, acknowledges-cost, loses-time, leaves-vague]
  # coach: Kini Anda tahu untuk siapa ini, dan grup tidak tahu Anda di mana. Tulis satu baris dulu: “Saya dengarkan ini sebentar, lalu saya buka berkasnya.”
  ~ mood(0, 1)
  “Nama saya Orpa, Bapa. Kaki saya su tidak kuat, tapi kalau ada nama, saya jalan.”
  # sound: chat-ping
  Waktu Anda kembali ke grup, sudah ada empat belas pesan.
- { tuduh:
    -> tersinggung
  }
  { tension >= 6:
    -> unggah_sudah
  }
  -> unggah_tanya

=== tersinggung ===
# look: ririn down
20.19. Ririn sedang mengetik. Berhenti. Mengetik lagi.
RIRIN (marah): Izin, Kak. Dari kemarin semua bilang aplikasi. Boleh saya tahu galatnya di baris berapa?
# thought: ririn Kalau ternyata memang kodeku, habis aku.
Tidak ada yang menjawab. Semua orang sudah melihat.
* [“Maksud saya bukan Nona Ririn. Yang saya tanya tadi aplikasinya, bukan orangnya.” # does: separates-people, argues-back, skips-check]
  # coach: Ia membuat aplikasi itu sendirian dalam dua malam; baginya itu satu. Coba: “Saya terlalu cepat, Nona. Belum ada yang tahu salahnya di mana.”
  ~ mood(1, 0)
  RIRIN (lelah): Siap, Kak. Bukan orangnya.
* [“Kirim catatan unggahannya, Nona. Kalau bersih, malam ini saya cari di tempat lain.” # does: moves-to-facts, keeps-deadline, cuts-short]
  # coach: Faktanya memang di situ, tetapi yang terluka disuruh membuktikan diri. Satu kalimat lebih dulu: “Tadi saya terlalu cepat menunjuk.”
  ~ mood(0, 0)
  # sound: chat-ping
  Catatan itu datang dalam dua menit. Tanpa kata pengantar.
* [“Saya tadi terlalu cepat. Belum ada yang tahu salahnya di mana, termasuk saya.” # does: owns-error, admits-limits, loses-time]
  # coach: Ditarik di tempat yang sama dengan tempat menuduh, di depan orang yang sama. Itu yang membuatnya berlaku.
  ~ tuduh = false
  ~ mood(-2, 1)
  RIRIN (lega): Siap, Kak. Makasih. Saya juga cari dari sini.
* [Telepon Ririn di luar grup, lalu biarkan ia marah dulu sampai benar-benar habis. # does: names-feeling, lets-finish, leaves-vague, loses-time]
  # coach: Ia didengar, dan itu menolongnya besok. Tetapi tuduhannya terbuka dan maafnya tertutup; grup masih membaca yang lama.
  ~ tuduh = false
  ~ mood(-1, 0)
  RIRIN (sedih): Dua malam, Kak. Saya bikin itu dua malam, dari dapur kos.
- -> kunci_grup

=== unggah_tanya ===
# enter: rekan back-right
# sound: chat-ping
20.22.
BERTO (cemas): Izin, Kak. File 412 nama saya taruh di sini saja e? Biar dicek bersama.
# thought: rekan Dua hari saya kumpul itu fotokopi. Masa kalah karena angka.
Empat jempol. Pak Ansel sedang mengetik, lalu tidak.
* [“Terima kasih, Berto, su kumpul semua itu. Soal file kita bahas besok pagi saja.” # does: credits-other, acknowledges-cost, leaves-vague, loses-time]
  # coach: Berto merasa dilihat, dan filenya tetap di ujung jarinya. Sesudah terima kasih, batasnya: “Jangan di grup, ya. Itu NIK orang.”
  ~ mood(0, -1)
  BERTO (lelah): Siap, Kak. Besok berarti boleh, e?
* [“Taruh saja, Berto. Ini grup internal, semua pegawai. Lebih banyak mata, lebih cepat.” # does: hands-out-data, shares-work]
  # coach: Tiga puluh empat ponsel, dan tidak satu pun bisa Anda panggil pulang. Coba: “Jangan di grup. Yang perlu melihat, datang ke meja saya.”
  ~ mood(2, -3)
  # sound: chat-ping
  412 NIK. Tiga menit kemudian Pak Ansel menulis satu kata: “Hapus.” Berto menghapusnya. Sudah sembilan orang membuka.
* [“Jangan di grup, Berto, itu NIK orang. Yang perlu melihat, besok di meja saya saja.” # does: sets-limit, protects-privacy, loses-time]
  # coach: Batas dan alasannya dalam satu napas, dan pintunya tetap terbuka. Satu malam memang terpakai.
  ~ mood(-1, 2)
  BERTO (malu): Siap, Kak. Untung saya tanya dulu.
  # thought: ansel Nah. Ada juga yang tahu.
* [“Kirim ke saya pribadi dulu, Berto. Malam ini juga saya pilah yang 87 per desa.” # does: moves-to-facts, keeps-deadline, leaves-papers-open, plain-words]
  # coach: Grup selamat dan kerja jalan, tetapi 412 NIK tetap lewat obrolan. Coba: “Flashdisk saja, Berto, besok jam tujuh di kantor. Malam ini saya mulai dari 87.”
  ~ mood(0, 0)
  Filenya masuk ke ponsel Anda, di antara foto kondangan dan jadwal koor.
- -> kunci_grup

=== unggah_sudah ===
# enter: rekan back-right
# sound: chat-ping
20.24. Sebuah gambar. Tangkapan layar, dua puluh baris, NIK dan nama jelas terbaca.
BERTO (cemas): Izin, ini contoh dulu e, biar dicek bersama. Sisanya menyusul.
# thought: rekan Kenapa semua diam?
Sebelas orang sudah melihat. Pak Ansel salah satunya.
* [“Berto, itu NIK orang. Hapus sekarang. Siapa yang suruh kirim begitu di sini?” # does: sets-limit, keeps-deadline, exposes-publicly]
  # coach: Batasnya benar dan tempatnya salah: tiga kantor menonton Berto dimarahi. Hapus lewat telepon, batasnya di grup tanpa namanya.
  ~ mood(1, 1)
  “Pesan ini telah dihapus.” Berto juga tidak menulis apa-apa lagi malam itu.
* [Telepon Berto supaya menghapus, lalu tulis di grup: itu saya yang minta hapus. # does: protects-privacy, shields-colleague, plain-words, loses-time]
  # coach: Datanya hilang dari layar dan orangnya tidak ikut hilang. Yang sudah menyimpan tetap perlu diminta menghapus.
  ~ mood(-1, 2)
  BERTO (lelah): Makasih, Kak. Saya pikir biar cepat.
* [“Izin, gambar tadi mohon tidak diteruskan. Demikian, atas perhatiannya kami ucapkan.” # does: separates-people, officialese, leaves-papers-open]
  # coach: Sopan, dan gambarnya masih di situ. Coba: “Gambar tadi kami hapus, isinya NIK orang. Yang sudah tersimpan, tolong dihapus juga.”
  ~ mood(0, -1)
  “Siap.” Gambar itu tetap di sana, di antara dua siap.
* [Periksa dua puluh baris itu selagi ada di layar, siapa tahu polanya kelihatan. # does: moves-to-facts, finds-cause, leaves-alone, leaves-papers-open]
  # coach: Mata Anda bekerja, dan dua puluh NIK bekerja juga untuk siapa saja yang membuka. Hapus dulu; berkas aslinya ada di kantor Anda.
  ~ mood(1, -2)
  Empat nomor berakhir dengan nol. Anda ingat itu sebentar, lalu Pak Ansel menulis: “Hapus.”
- -> kunci_grup

=== kunci_grup ===
# camera: close ansel
# sound: chat-ping
{ tension >= 6:
  PAK ANSEL (curiga): 20.37. Izin. Kalau mau cari siapa, silakan. Kami punya surat keluar lengkap, dengan tanggalnya.
- else:
  PAK ANSEL (netral): 20.37. Izin bertanya. Berkas aslinya sekarang di siapa?
}
# enter: mien back-right
MAMA MIEN (lelah): Izin, Bapa Mama. Saya dipanggil DPRD sampai Kamis. Rapat hari Kamis diwakili Kakak di data. Tolong dipimpin dulu, e.
# thought: mien Anak ini bisa. Harus bisa.
Tiga puluh tiga orang melihat bahwa Anda sedang mengetik.
# key
* [“Izin. Kami di Dinas Sosial bekerja sesuai prosedur, dan teman-teman saya siap diperiksa.” # does: shields-colleague, hides-behind-rules, no-next-step]
  # coach: Anda berdiri di depan kantor Anda, dan masalahnya masih berdiri di belakang. Coba: “Yang pasti 325, yang belum 87. Sebabnya saya cari malam ini.”
  ~ mood(2, -1)
  # sound: chat-ping
  “Kami juga sesuai prosedur.” “Diskominfo sama, sesuai prosedur.” Tiga prosedur, 87 nama.
* [“Yang pasti: 325 padan. Yang belum: 87, dan sebabnya. Malam ini saya buka berkas kami dulu.” # does: plain-words, admits-limits, moves-to-facts, keeps-deadline]
  # coach: Yang diketahui dan yang tidak, dalam dua baris, lalu kantor sendiri dulu. Tidak ada yang perlu membela diri dari kalimat ini.
  ~ mood(-2, 1)
  PAK ANSEL (netral): Terima kasih. Itu jelas.
* [Tutup grup, telepon Pak Ansel sendiri, dan tanyakan apa yang paling beliau khawatirkan. # does: asks-interest, separates-people, loses-time]
  # coach: Pertanyaan yang tidak bisa dijawab di depan 33 orang mungkin bisa dijawab di telepon. Grup belum dapat apa-apa, dan itu harganya.
  ~ mood(-1, 2)
  PAK ANSEL (curiga): Bukan di telepon, Kak. Besok. Tangga belakang.
* [“Bapa Mama semua sudah lelah, saya mengerti. Kita istirahat dulu, besok dengan kepala dingin.” # does: names-feeling, leaves-vague, loses-time]
  # coach: Lelahnya Anda lihat, dan semua merasa boleh berhenti. Beri satu hal yang berjalan selagi mereka tidur: “Saya buka berkas kami malam ini.”
  ~ mood(-2, 0)
  # sound: chat-ping
  “Siap, selamat malam.” Delapan belas kali. Di Tanah Putih satu ponsel menunggu jawaban pesan suaranya.
-
# exit: rekan
# exit: mien
# exit: yosef
# exit: ririn
# exit: ansel
Pukul sebelas grup itu akhirnya diam. Jumat masih tiga malam lagi.
-> berdua

=== berdua ===
-> END
