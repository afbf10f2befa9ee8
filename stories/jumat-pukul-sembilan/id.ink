// Jumat Pukul Sembilan. Selasa malam sampai Jumat pagi: 412 nama, 87 yang kembali, tiga kantor, satu lembar kesepakatan.
// Suasana: tension (tegang antarkantor) dan trust (percaya Pak Ansel), 0 sampai 10.

VAR tension = 6
VAR trust = 3
// Ririn atau aplikasinya disalahkan di depan orang, dan belum ditarik kembali.
VAR tuduh = false
// Dijanjikan di grup: jam 21.00 saya tulis di sini.
VAR ditunggu = false
// Daftar lengkap sempat dibuka sembilan orang di grup.
VAR terbuka = false
// Cerita Pak Ansel. 0: tidak pernah terdengar; 1: terdengar lalu dibantah; 2: terdengar dan ditanggung.
VAR luka = 0
// Enam puluh satu nomor itu. 0: dibiarkan jadi salah aplikasi; 1: disebut setengah; 2: diakui sebagai file sendiri.
VAR akui = 0
// Jalan yang dipilih. 0: tidak ada; 1: datanya diminta dengan surat; 2: tidak ada yang berpindah; 3: semua 87 menunggu hari Senin.
VAR jalan = 0
// Tiga nama titipan Bapa Desa. 1: dijanjikan; 2: orangnya diberi tahu atau dijemput.
VAR desa = 0
// Angka untuk Sekda. 0: belum ada; 1: 412 bulat; 2: tiga angka apa adanya.
VAR angka = 0
// Daftar dikirim lewat WA kepada ajudan.
VAR kirim = false
// Pelanggaran pertama. 0: didiamkan; 1: dikatakan di grup; 2: Pak Ansel diberi tahu lebih dulu; 3: urutan yang keliru diakui.
VAR langgar = 0
// Baris kelima berisi janji: kalau bocor, saya yang menelepon, malam itu juga.
VAR kelima = false
-> grup

=== function mood(a, t)
~ tension = MAX(0, MIN(10, tension + a))
~ trust = MAX(0, MIN(10, trust + t))

// Di antara dua adegan kepercayaan yang tidak dirawat turun setengah langkah, dan tegangnya menjadi setinggi yang ditinggalkannya.
=== function mengendap()
{ trust > 1 and trust mod 2 == 0:
  ~ trust -= 1
}
~ tension = MAX(1, 8 - trust)

// Sebelum adegan terakhir, yang tidak lagi bisa mengubah akhir cerita dilupakan.
=== function menyederhana()
{ akui == 1 or angka != 2:
  ~ akui = 0
}
{ jalan == 0:
  ~ jalan = 1
}
{ kirim:
  ~ desa = 0
}

// ---------------------------------------------------------------- Adegan 1

=== grup ===
# scene: grup
# place: chat
# music: tense
# sound: phone-buzz
# enter: pengelola right
# enter: ririn left
Selasa, 20.10. Grup POSKO DATA BANJIR, 34 anggota. Bank baru saja mengembalikan 87 baris dari 412. Keterangannya sama semua: NIK tidak padan.
RIRIN (cemas): Izin, Bapa Mama semua. Halaman unggahnya sudah saya cek dua kali. Jalan, tidak ada galat.
# sound: message
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
  # sound: message
  Dua jempol dari Dinas Sosial. Dari Diskominfo tidak ada apa-apa, lalu “sedang mengetik”, lalu tidak ada apa-apa.
* [“Mohon semua tenang. Kita satu tim, jangan saling menyalahkan di grup ini.” # does: minimises, leaves-vague, no-next-step]
  # coach: Benar, dan tidak mengubah apa pun: yang marah kini juga merasa ditegur. Sambung dengan kerja: “Saya buka berkasnya, jam 21.00 saya kabari.”
  ~ mood(-1, 0)
  # sound: message
  “Siap.” “Siap.” “Siap, satu tim.” Pak Ansel membacanya dan tidak menjawab.
* [“Izin, berkasnya baru saya buka. Jam 21.00 saya tulis di sini yang ketemu.” # does: concrete-commitment, explains-next]
  # coach: Satu jam, satu orang, dan belum ada tersangka. Suara perempuan tua itu tetap tidak dijawab; satu baris cukup: “Bapa Yosef, saya dengar.”
  ~ mood(-1, 1)
  ~ ditunggu = true
  PAK ANSEL (netral): Baik. Ditunggu.
  # thought: yosef Jam 21.00. Mama Orpa sudah tidur.
* [Dengarkan pesan suara itu dua kali sampai habis, baru mengetik apa pun. # does: lets-finish, acknowledges-cost, loses-time, leaves-vague]
  # coach: Kini Anda tahu untuk siapa ini, dan grup tidak tahu Anda di mana. Tulis satu baris dulu: “Saya dengarkan ini sebentar, lalu saya buka berkasnya.”
  ~ mood(0, 1)
  “Nama saya Orpa, Bapa. Kaki saya su tidak kuat, tapi kalau ada nama, saya jalan.”
  # sound: message
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
RIRIN (marah): Izin, Kak. Belum sejam, semua sudah bilang aplikasi. Boleh saya tahu galatnya di baris berapa?
# thought: ririn Kalau ternyata memang kodeku, habis aku.
Tidak ada yang menjawab. Semua orang sudah melihat.
* [“Maksud saya bukan Nona Ririn. Yang saya tanya tadi aplikasinya, bukan orangnya.” # does: minimises, argues-back, skips-check]
  # coach: Ia membuat aplikasi itu sendirian dalam dua malam; baginya itu satu. Coba: “Saya terlalu cepat, Nona. Belum ada yang tahu salahnya di mana.”
  ~ mood(1, 0)
  RIRIN (lelah): Siap, Kak. Bukan orangnya.
* [“Kirim catatan unggahannya, Nona. Kalau bersih, malam ini saya cari di tempat lain.” # does: moves-to-facts, keeps-deadline, cuts-short]
  # coach: Faktanya memang di situ, tetapi yang terluka disuruh membuktikan diri. Satu kalimat lebih dulu: “Tadi saya terlalu cepat menunjuk.”
  ~ mood(0, 0)
  # sound: message
  Catatan itu datang dalam dua menit. Tanpa kata pengantar.
* [“Saya tadi terlalu cepat. Belum ada yang tahu salahnya di mana, termasuk saya.” # does: owns-error, admits-limits]
  # coach: Ditarik di tempat yang sama dengan tempat menuduh, di depan orang yang sama. Itu yang membuatnya berlaku.
  ~ tuduh = false
  ~ mood(-2, 1)
  RIRIN (lega): Siap, Kak. Makasih. Saya juga cari dari sini.
* [Telepon Ririn di luar grup, lalu biarkan ia marah dulu sampai benar-benar habis. # does: names-feeling, leaves-vague, loses-time]
  # coach: Ia didengar, dan itu menolongnya besok. Tetapi tuduhannya terbuka dan maafnya tertutup; grup masih membaca yang lama.
  ~ tuduh = false
  ~ mood(-1, 0)
  RIRIN (sedih): Dua malam, Kak. Saya bikin itu dua malam, dari dapur kos.
- -> kunci_grup

=== unggah_tanya ===
# enter: rekan back-right
# sound: message
20.22.
BERTO (cemas): Izin, Kak. File 412 nama saya taruh di sini saja e? Biar dicek bersama.
# thought: rekan Dua hari saya kumpul itu fotokopi. Masa kalah karena angka.
Empat jempol. Pak Ansel sedang mengetik, lalu tidak.
* [“Terima kasih, Berto, su kumpul semua itu. Soal file kita bahas besok pagi saja.” # does: credits-other, leaves-vague, loses-time]
  # coach: Berto merasa dilihat, dan filenya tetap di ujung jarinya. Sesudah terima kasih, batasnya: “Jangan di grup, ya. Itu NIK orang.”
  ~ mood(0, -1)
  BERTO (lelah): Siap, Kak. Besok berarti boleh, e?
* [“Taruh saja, Berto. Ini grup internal, semua pegawai. Lebih banyak mata, lebih cepat.” # does: hands-out-data, leaves-papers-open]
  # coach: Tiga puluh empat ponsel, dan tidak satu pun bisa Anda panggil pulang. Coba: “Jangan di grup. Yang perlu melihat, datang ke meja saya.”
  ~ mood(2, -3)
  # sound: message
  ~ terbuka = true
  412 NIK. Tiga menit kemudian Pak Ansel menulis satu kata: “Hapus.” Berto menghapusnya. Sudah sembilan orang membuka.
* [“Jangan di grup, Berto, itu NIK orang. Yang perlu melihat, besok di meja saya saja.” # does: sets-limit, protects-privacy]
  # coach: Batas dan alasannya dalam satu napas, dan pintunya tetap terbuka. Satu malam memang terpakai.
  ~ mood(-1, 2)
  BERTO (malu): Siap, Kak. Untung saya tanya dulu.
  # thought: ansel Nah. Ada juga yang tahu.
* [“Kirim ke saya pribadi dulu, Berto. Malam ini juga saya pilah yang 87 per desa.” # does: moves-to-facts, keeps-deadline, plain-words, leaves-papers-open]
  # coach: Grup selamat dan kerja jalan, tetapi 412 NIK tetap lewat obrolan. Coba: “Flashdisk saja, Berto, besok jam tujuh di kantor. Malam ini saya mulai dari 87.”
  ~ mood(0, 0)
  Filenya masuk ke ponsel Anda, di antara foto kondangan dan jadwal koor.
- -> kunci_grup

=== unggah_sudah ===
# enter: rekan back-right
# sound: message
20.24. Sebuah gambar. Tangkapan layar, dua puluh baris, NIK dan nama jelas terbaca.
BERTO (cemas): Izin, ini contoh dulu e, biar dicek bersama. Sisanya menyusul.
# thought: rekan Kenapa semua diam?
Sebelas orang sudah melihat. Pak Ansel salah satunya.
* [“Berto, itu NIK orang. Hapus sekarang. Siapa yang suruh kirim begitu di sini?” # does: sets-limit, keeps-deadline, exposes-publicly]
  # coach: Batasnya benar dan tempatnya salah: tiga kantor menonton Berto dimarahi. Hapus lewat telepon, batasnya di grup tanpa namanya.
  ~ mood(1, 1)
  “Pesan ini telah dihapus.” Berto juga tidak menulis apa-apa lagi malam itu.
* [Telepon Berto supaya menghapus, lalu tulis di grup: itu saya yang minta hapus. # does: protects-privacy, shields-colleague, plain-words]
  # coach: Datanya hilang dari layar dan orangnya tidak ikut hilang. Yang sudah menyimpan tetap perlu diminta menghapus.
  ~ mood(-1, 2)
  BERTO (lelah): Makasih, Kak. Saya pikir biar cepat.
* [“Izin, gambar tadi mohon tidak diteruskan. Atas perhatiannya diucapkan terima kasih.” # does: officialese, leaves-papers-open]
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
# sound: message
{ tension >= 6:
  PAK ANSEL (curiga): 20.37. Izin. Kalau mau cari siapa, silakan. Kami punya surat keluar lengkap, dengan tanggalnya.
- else:
  PAK ANSEL (netral): 20.37. Izin bertanya. Berkas aslinya sekarang di siapa?
}
# enter: mien back-right
MAMA MIEN (lelah): Izin, Bapa Mama. Saya dipanggil DPRD sampai Kamis. Rapat Kamis saya diwakili Kakak bagian data. Tolong dipimpin dulu, e.
# thought: mien Anak ini bisa. Harus bisa.
Tiga puluh tiga orang melihat bahwa Anda sedang mengetik.
# key
* [“Izin. Kami di Dinas Sosial bekerja sesuai prosedur, dan teman-teman saya siap diperiksa.” # does: shields-colleague, hides-behind-rules, no-next-step]
  # coach: Anda berdiri di depan kantor Anda, dan masalahnya masih berdiri di belakang. Coba: “Yang pasti 325, yang belum 87. Sebabnya saya cari malam ini.”
  ~ mood(2, -1)
  # sound: message
  “Kami juga sesuai prosedur.” “Diskominfo sama, sesuai prosedur.” Tiga prosedur, 87 nama.
  { ditunggu:
    ~ mood(0, -1)
    PAK ANSEL (netral): 21.12. Izin. Tadi ada yang mau menulis jam 21.00. Saya masih menunggu.
  }
* [“Bapa Mama semua sudah lelah, saya mengerti. Kita istirahat dulu, besok dengan kepala dingin.” # does: names-feeling, leaves-vague, loses-time]
  # coach: Lelahnya Anda lihat, dan semua merasa boleh berhenti. Beri satu hal yang berjalan selagi mereka tidur: “Saya buka berkas kami malam ini.”
  ~ mood(-2, 0)
  # sound: message
  “Siap, selamat malam.” Delapan belas kali. Di Tanah Putih satu ponsel menunggu jawaban pesan suaranya.
  { ditunggu:
    ~ mood(0, -1)
    PAK ANSEL (netral): 21.12. Izin. Tadi ada yang mau menulis jam 21.00. Saya masih menunggu.
  }
* [“Yang pasti: 325 padan. Yang belum: 87, dan sebabnya. Malam ini saya buka berkas kami dulu.” # does: plain-words, admits-limits, moves-to-facts, keeps-deadline]
  # coach: Yang diketahui dan yang tidak, dalam dua baris, lalu kantor sendiri dulu. Tidak ada yang perlu membela diri dari kalimat ini.
  ~ mood(-2, 1)
  PAK ANSEL (netral): Terima kasih. Itu jelas.
* [Tutup grup, telepon Pak Ansel sendiri, dan tanyakan apa yang paling beliau khawatirkan. # does: asks-interest, separates-people, loses-time]
  # coach: Pertanyaan yang tidak bisa dijawab di depan 33 orang mungkin bisa dijawab di telepon. Grup belum dapat apa-apa, dan itu harganya.
  ~ mood(-1, 2)
  PAK ANSEL (curiga): Bukan di telepon, Kak. Besok. Tangga belakang.
-
# exit: rekan
# exit: mien
# exit: yosef
# exit: ririn
# exit: ansel
Pukul sebelas grup itu akhirnya diam. Jumat masih tiga malam lagi.
-> berdua

// ---------------------------------------------------------------- Adegan 2

=== berdua ===
# scene: berdua
# place: stairs
# music: calm
# camera: wide
# enter: pengelola right
# enter: ansel left
~ mengendap()
Rabu, 09.30, kemeja putih. Di pegangan tangga belakang Disdukcapil buku-buku register dijemur, halamannya bergelombang oleh lumpur.
Semalam berkas itu Anda buka. 87 nomor, semuanya enam belas angka. Di layar tidak ada yang kelihatan salah.
{ trust >= 5:
  -> tangga_longgar
- else:
  -> tangga_kaku
}

=== tangga_kaku ===
# look: ansel down
{ terbuka:
  PAK ANSEL (tegas): Sembilan orang, Kak. Semalam saya hitung yang membuka. Soal padanan, kami koordinasikan dulu dengan pimpinan.
- else:
  PAK ANSEL (netral): Hati-hati, Kak, yang ini belum kering. Soal padanan, kami koordinasikan dulu dengan pimpinan. Nanti disampaikan.
}
# thought: ansel Kalau dia bilang “cuma sebentar”, saya masuk.
Ia membalik satu halaman dengan penggaris. Tahun 1974. Tintanya lari ke pinggir.
* [“Koordinasinya dengan siapa, Pak, dan kira-kira jam berapa? Saya catat supaya jelas.” # does: asks-open, writes-down, cuts-short]
  # coach: Anda mengejar jam dari orang yang sedang menutup pintu. Jamnya perlu, sesudah pintunya; mulai dari bukunya: “Semua yang lahir 1974, Pak?”
  ~ mood(1, -1)
  PAK ANSEL (tegas): Dengan pimpinan. Jam kerja.
* [“PKS-nya habis bulan Juni, Pak, saya tahu. Itu bukan Bapak yang membuatnya habis.” # does: separates-people, plain-words, no-next-step]
  # coach: Anda menyebut halangannya tanpa menaruhnya di pundak Pak Ansel. Sesudah itu ia menunggu: lalu apa?
  ~ mood(-1, 1)
  PAK ANSEL (netral): Juni. Konsep barunya di meja saya sejak Mei. Tidak ada yang ambil.
* [Pegang sisi buku yang satunya, bantu membalik halaman, dan jangan bicara dulu. # does: makes-room, acknowledges-cost, loses-time]
  # coach: Tangan yang ikut bekerja tidak menuntut apa-apa. Sepuluh menit habis untuk tahun 1974, dan pintunya tidak lagi dijaga.
  ~ mood(-2, 2)
  Empat halaman. Di halaman kelima ia mulai menyebut nama-namanya, pelan, seperti absen.
* [“Pak, ini darurat. 412 keluarga menunggu, masa kita kalah sama satu tanda tangan.” # does: argues-position, minimises, acts-blind]
  # coach: Bagi Anda satu tanda tangan, bagi dia justru tanda tangannya. Coba: “Yang Bapak jaga dengan tanda tangan itu apa?”
  ~ mood(2, -2)
  # thought: ansel Satu tanda tangan. Tahun lalu juga satu.
  PAK ANSEL (tegas): Kami koordinasikan dulu, Kak.
- -> kunci_berdua

=== tangga_longgar ===
# look: ansel player
PAK ANSEL (lelah): Kopi, Kak? Gelasnya satu, gantian. Ini register 1974. Semua orang yang lahir tahun itu, basah.
# thought: ansel Buku ini tidak bisa dikirim lewat WA. Bagus.
Tutup termos berpindah tangan. Dari atas terdengar mesin cetak loket, berhenti, jalan lagi.
PAK ANSEL (lelah): Orang kira kami ini pintu. Tidak ada yang tanya apa yang di belakangnya.
* [“Kopinya enak, Pak. Kalau 87 nomor itu saja, bisa diintip sebentar di layar Bapak?” # does: asks-permission, minimises, bends-rule]
  # coach: Kehangatan yang baru terbuka langsung ditagih, dengan kata yang paling ia takuti: sebentar. Coba: “Apa yang paling tidak boleh terjadi, Pak?”
  ~ mood(2, -3)
  # thought: ansel Sebentar. Nah, itu dia.
  Tutup termos itu diputar kembali ke tempatnya, rapat.
* [“Bagian mana, Pak, yang paling tidak boleh terulang? Saya mulai dari situ saja.” # does: asks-interest, acknowledges-history]
  ~ mood(-1, 2)
  PAK ANSEL (curiga): Terulang. Kakak bilang terulang. Siapa yang cerita?
* [“Yang 87 sudah saya pilah, Pak: 52 Tanah Putih, 35 Waimoro. Tanpa NIK, hanya jumlah.” # does: moves-to-facts, plain-words, protects-privacy, cuts-short]
  # coach: Angkanya rapi dan tidak ada nomor yang ikut. Tetapi ia baru saja menyebut sebuah pintu, dan Anda menjawab dengan tabel.
  ~ mood(0, 1)
  PAK ANSEL (netral): Tanpa NIK. Kakak pilah sendiri? Baik.
* [“Semalam di grup Bapak ditunjuk-tunjuk orang banyak. Saya yang baca saja tidak enak.” # does: names-feeling, soothes-only, leaves-vague]
  # coach: Ia tidak sendirian lagi dengan semalam. Sambung dengan pertanyaan, atau simpatinya tinggal simpati: “Apa yang di belakang pintu itu, Pak?”
  ~ mood(-2, 1)
  PAK ANSEL (sedih): Dua puluh delapan tahun saya kerja, Kak. Ditunjuk-tunjuk itu baru setahun ini.
- -> kunci_berdua

=== kunci_berdua ===
# camera: close ansel
{ trust >= 5:
  PAK ANSEL (netral): Jadi. Apa yang Kakak perlu dari saya?
- else:
  PAK ANSEL (tegas): Jadi. Apa yang diminta Dinas Sosial dari kami?
}
# thought: ansel Jangan bilang sekadar.
Ia menutup buku itu dan menaruh penggarisnya di atas. Sesudah ini ia akan naik.
# key
* [“Jumat 412 keluarga menunggu, Pak. Kalau ada yang kelaparan, orang akan menunjuk Dukcapil.” # does: argues-position, blames-office]
  # coach: Semua orang lapar di kabupaten ini baru saja ditaruh di pundak satu orang. Coba: “Dulu pernah terjadi apa, Pak, sampai begini dijaga?”
  ~ mood(3, -3)
  # thought: ansel Orang lapar. Selalu ada orang lapar di depan permintaan seperti ini.
  -> pintu
* [“Sebelum minta apa-apa, Pak, saya mau tanya: dulu pernah terjadi apa, sampai begini dijaga?” # does: asks-interest, acknowledges-history]
  # coach: Anda tidak mendorong pintunya, Anda bertanya siapa yang pernah masuk. Jawabannya mungkin mengenai Anda.
  ~ mood(-1, 1)
  -> cerita_ansel
* [“Kalau datanya tidak usah keluar, Pak, orang Bapak saja yang memeriksa di balai desa, bagaimana?” # does: invents-options, acts-blind, plain-words]
  # coach: Usulnya cocok dengan sesuatu yang belum Anda ketahui. Karena itu ia curiga pada hadiahnya; tanyakan dulu apa yang dijaga.
  ~ mood(-1, 1)
  -> setengah_pintu
* [“Kalau Bapak perlu pegangan, saya mintakan surat Sekda. Beliau memang mau Jumat ini beres.” # does: pulls-rank, passes-upward]
  # coach: Anda mengira ia butuh perintah, padahal ia pernah punya perintah. Coba: “Apa yang Bapak perlu supaya tidur nyenyak hari Jumat?”
  ~ mood(1, -2)
  -> nama_sekda

=== cerita_ansel ===
# look: ansel away
PAK ANSEL (sedih): Tahun lalu, bantuan kekeringan. Ada yang telepon: “Sekadar membantu, Pak, 140 nama saja.” Ya saya kirim.
PAK ANSEL (sedih): Tiga minggu kemudian yang 140 itu ditagih pinjaman online. Mama-mama menangis di loket saya, pegang HP: utang yang tidak pernah mereka buat.
# sound: paper
PAK ANSEL (lelah): Inspektorat panggil saya dua kali. Di surat pengantar nama saya. Bocornya bukan dari sini, Kak. Dari kantor Kakak.
# thought: ansel Sudah. Sekarang dia akan membela kantornya.
Angin membalik halaman register sendiri, tiga, empat lembar.
* [“Siapa orangnya, Pak? Kalau masih di tempat kami, hari ini juga saya bawa ke atas.” # does: moves-to-facts, cuts-short, skips-check]
  # coach: Anda mencari pelaku, ia sedang bercerita tentang malu. Coba: “Jadi yang Bapak jaga supaya nama Bapak tidak dipakai begitu lagi.”
  ~ luka = 1
  ~ mood(1, 0)
  PAK ANSEL (lelah): Untuk apa, Kak. Sudah setahun. Orangnya pun mungkin tidak tahu.
* [“Jadi bukan aturannya yang Bapak jaga. Nama Bapak jangan jadi jalan bocor lagi. Betul?” # does: paraphrases, acknowledges-cost]
  # coach: Kepentingannya kini punya nama, dan bukan “tidak”. Mulai dari situ dua kantor bisa mencari jalan yang sama.
  ~ luka = 2
  ~ mood(-2, 3)
  PAK ANSEL (lelah): Betul. Saya tidak takut pada aturan. Saya takut pada kata “sekadar membantu”.
* [Diam. Jangan membela kantor Anda, dan tunggu sampai beliau sendiri melanjutkan. # does: lets-finish, acknowledges-history, loses-time]
  # coach: Kalimat itu dibiarkan berdiri tanpa bantahan; jarang ada yang sanggup. Sesudah diam, katakan apa yang Anda dengar, supaya ia tidak menebak.
  ~ luka = 2
  ~ mood(-1, 3)
  PAK ANSEL (sedih): Biasanya orang langsung bilang, “bukan saya, Pak”. Terima kasih.
* [“Waktu itu saya belum di bidang ini, Pak. Tapi atas nama kantor, saya minta maaf.” # does: argues-back, names-feeling, soothes-only]
  # coach: Maafnya sungguh-sungguh, dan kalimat pertamanya mencabut separuhnya. Coba tanpa pembuka: “Dari kantor saya. Saya minta maaf, Pak.”
  ~ luka = 1
  ~ mood(-1, 1)
  PAK ANSEL (netral): Ya. Kakak belum di sana. Saya tahu.
- -> tutup_berdua

=== pintu ===
# look: ansel away
PAK ANSEL (tegas): Kami koordinasikan dulu. Sesuai mekanisme.
Ia mengangkat buku itu dengan dua tangan, seperti mengangkat anak yang tidur. Di anak tangga ketiga ia berhenti.
# thought: ansel Adik saya sekeluarga tidur di lantai rumah saya sejak air naik.
PAK ANSEL (lelah): Satu hal, Kak. Keluarga saya juga di Waimoro.
* [“Berarti Bapak tahu rasanya. Tolonglah, Pak, sekali ini saja dibantu dulu.” # does: minimises, argues-position, bends-rule]
  # coach: Rumah keluarganya dipakai sebagai alasan untuk meminta yang tidak bisa ia beri. Coba berhenti di kalimat pertama, lalu bertanya.
  ~ mood(1, -2)
  PAK ANSEL (tegas): Sekali ini saja. Persis begitu bunyinya dulu.
* [“Keluarga Bapak bagaimana sekarang? Rumahnya ikut kena waktu air naik kemarin?” # does: asks-open, names-feeling, no-next-step]
  # coach: Ia bukan pintu lagi, dan Anda bukan pemohon. Urusannya belum maju; tutup dengan undangan yang jelas untuk besok.
  ~ mood(-2, 2)
  PAK ANSEL (sedih): Dindingnya masih ada. Yang lain di laut.
* [“Baik, Pak, saya tunggu. Undangan rapat besok jam sepuluh tetap saya antar sendiri.” # does: explains-next, keeps-deadline, minimises]
  # coach: Langkahnya jelas dan kalimatnya tentang Waimoro jatuh ke lantai. Ambil dulu: “Waimoro, Pak? Rumahnya kena?”
  ~ mood(0, -1)
  PAK ANSEL (netral): Silakan. Taruh di meja staf.
* [“Maaf, Pak. Orang lapar tadi saya taruh di pundak Bapak. Itu tidak adil, saya tarik.” # does: owns-error, separates-people]
  # coach: Kalimat yang melukai ditarik dengan menyebut apa yang salah padanya. Lukanya belum diceritakan, tetapi orangnya belum pergi.
  ~ luka = 1
  ~ mood(-2, 3)
  PAK ANSEL (lelah): Tahun lalu ada yang bilang begitu juga. Lalu 140 nama bocor. Itu saja yang mau saya bilang.
- -> tutup_berdua

=== nama_sekda ===
# look: ansel player
Punggungnya menjadi lurus. Suaranya juga.
PAK ANSEL (tegas): Siap. Kalau Sekda menulis, saya jawab Sekda. Dengan surat juga.
# thought: ansel Dulu juga ada nama besar di telepon. Di berita acara tinggal nama saya.
PAK ANSEL (curiga): Nama besar itu hilang waktu pemeriksaan, Kak. Percaya saya.
* [“Baik, Pak. Konsep suratnya saya siapkan sore ini, Bapak tinggal mengoreksi bunyinya.” # does: writes-down, minimises, officialese]
  # coach: Suratnya akan rapi, dan yang baru ia katakan tentang pemeriksaan lewat begitu saja. Coba: “Pemeriksaan apa, Pak?”
  ~ mood(0, -1)
  PAK ANSEL (netral): Silakan. Surat masuk ada nomornya, surat keluar juga.
* [“Pemeriksaan apa, Pak? Kalau Bapak mau cerita, saya dengarkan. Tidak saya catat.” # does: asks-interest, protects-privacy, loses-time]
  # coach: Di antara tiga kalimat kaku ada satu yang luka, dan Anda mengambil yang itu.
  ~ luka = 1
  ~ mood(-1, 2)
  PAK ANSEL (lelah): Tahun lalu. 140 nama, “sekadar membantu”, lalu bocor. Selebihnya di Inspektorat.
* [“Justru supaya Bapak aman. Ada perintah tertulis, jadi bukan Bapak yang menanggung.” # does: argues-back, passes-upward]
  # coach: Anda menjual perlindungan yang pernah ia beli. Coba: “Waktu itu yang menandatangani siapa, dan yang diperiksa siapa?”
  ~ mood(1, -1)
  PAK ANSEL (tegas): Yang menanggung selalu yang menekan tombol, Kak.
* [“Saya tarik kembali. Yang perlu ini saya, bukan Sekda. Boleh kita mulai dari awal?” # does: owns-error, asks-permission]
  # coach: Nama besar itu keluar dari tangga, tinggal dua orang. Memulai lagi lebih murah daripada surat yang dibalas surat.
  ~ mood(-1, 2)
  PAK ANSEL (netral): Dari awal. Kopinya tinggal setengah.
- -> tutup_berdua

=== setengah_pintu ===
# look: ansel player
PAK ANSEL (curiga): Orang saya yang jalan. Alat kami sendiri. Tidak ada yang keluar?
# thought: ansel Kenapa dia tidak minta saja seperti yang lain?
# sound: paper
PAK ANSEL (curiga): Kakak dapat dari mana pikiran itu?
* [“Karena rupanya Bapak lebih takut datanya jalan daripada orangnya. Saya keliru, Pak?” # does: checks-understanding, names-feeling]
  # coach: Dugaan yang diserahkan untuk dikoreksi; ia boleh menjawab tidak. Karena itu ia menjawab ya.
  ~ luka = 1
  ~ mood(-1, 2)
  PAK ANSEL (lelah): Tidak keliru. Tahun lalu 140 nama jalan dari tangan saya. Sampai sekarang belum pulang.
* [“Jumat jam delapan, Pak, dua petugas, balai desa Tanah Putih. Begitu bisa, tidak?” # does: keeps-deadline, shares-work, cuts-short]
  # coach: Usulnya langsung diberi jam, tetapi pertanyaannya tidak dijawab. Jawab dulu dari mana, supaya ia bisa percaya ke mana.
  ~ mood(0, 0)
  PAK ANSEL (netral): Bisa dihitung. Besok saya jawab di rapat.
* [“Dari buku ini, Pak. Dia tidak bisa dikirim, jadi orangnya yang harus datang melihat.” # does: credits-other, plain-words, no-next-step]
  # coach: Ia tersenyum, sebab bukunya dipahami. Beri satu langkah sebelum ia naik: “Besok jam sepuluh saya bawa hitungannya.”
  ~ mood(-2, 2)
  PAK ANSEL (senang): Ha. 1974 masih berguna rupanya.
* [“Pikiran siapa pun boleh, Pak. Asal Jumat 412 keluarga itu dibayar, saya ikut saja.” # does: argues-position, leaves-alone]
  # coach: Ia bertanya karena mulai tertarik, dan yang dijawab tuntutannya. Coba: “Dari buku yang Bapak jemur ini.”
  ~ mood(1, -1)
  PAK ANSEL (netral): Ikut saja. Baik. Kami koordinasikan dulu.
- -> tutup_berdua

=== tutup_berdua ===
# camera: wide
# sound: door
{ luka == 2:
  Di ujung tangga ia menoleh. “Besok saya datang sendiri, Kak. Bukan staf.”
- else:
  Pintu belakang itu menutup pelan. Buku tahun 1974 ikut ke dalam.
}
# exit: ansel
-> rapat

// ---------------------------------------------------------------- Adegan 3

=== rapat ===
# scene: rapat
# place: meeting
# music: calm
# camera: wide
# enter: pengelola right
# enter: ansel left
# enter: ririn centre
# enter: yosef back-left
~ mengendap()
Kamis, 10.00, ruang rapat Asisten. Empat orang, empat kain tenun dari empat pulau, satu kursi kosong di ujung meja. Semua memandang kursi itu, lalu Anda.
{ tuduh or trust < 5:
  -> rapat_kaku
- else:
  -> rapat_longgar
}

=== rapat_kaku ===
# look: ansel player
# look: ririn down
Laptop Ririn tertutup. Map Pak Ansel terbuka di halaman surat keluar.
PAK ANSEL (tegas): Izin. Sebelum mulai: ini rapat apa? Kalau rapat pemadanan, saya catat keberatan.
# thought: ansel Catat dulu. Semua yang tidak dicatat jadi salah saya.
BAPA YOSEF (cemas): Yang pimpin siapa ini? Mama Mien mana?
* [“Ini rapat mencari sebab 87, Pak. Keberatan Bapak saya tulis di baris pertama notulen.” # does: plain-words, writes-down, leaves-alone]
  # coach: Rapatnya punya nama dan Pak Ansel punya baris. Bapa Yosef bertanya siapa yang memimpin dan belum dijawab: “Saya, Bapa, mewakili Mama Mien.”
  ~ mood(-1, 1)
  PAK ANSEL (netral): Baris pertama. Baik. Dibacakan nanti di akhir.
* [“Saya cuma disuruh mewakili, Bapa. Kalau ada yang keberatan, kita tunggu Mama Mien saja.” # does: gives-in, passes-upward]
  # coach: Rendah hati, dan kursi kosong itu jadi yang memimpin. Coba: “Saya yang pimpin hari ini. Dua puluh menit, satu pertanyaan: kenapa 87?”
  ~ mood(1, -1)
  BAPA YOSEF (lelah): Tunggu lagi. Jumat itu besok, Kak.
* [“Sebelum itu saya minta Nona Ririn bicara dulu. Dari Selasa ditunjuk, belum pernah ditanya.” # does: acknowledges-history, asks-open]
  # coach: Yang paling banyak ditunjuk mendapat kata pertama, dan yang menunjuk harus mendengar. Keberatan Pak Ansel menunggu; janji satu baris di notulen sudah cukup.
  { tuduh:
    ~ tuduh = false
    ~ mood(-2, 0)
    RIRIN (curiga): Kakak juga menunjuk, Selasa malam. Tapi boleh. Saya bawa layarnya.
  - else:
    ~ mood(-2, 1)
    RIRIN (lega): Akhirnya. Saya bawa layarnya.
  }
* [Duduk di kursi samping, biarkan yang di ujung kosong, taruh daftar 87 nama di tengah. # does: separates-people, moves-to-facts, leaves-vague]
  # coach: Empat orang menghadap satu kertas, bukan saling menghadap. Katakan juga mengapa, supaya kursi kosong itu tidak dibaca sebagai ragu.
  ~ mood(-1, 1)
  Tiga kursi bergeser mendekat. 87 nama, tanpa NIK. Bapa Yosef membacanya dengan bibir.
- { tuduh:
    -> nol_sendiri
  }
  -> nol

=== rapat_longgar ===
# look: yosef player
{ luka == 2:
  Pak Ansel datang sendiri, seperti katanya. Ia memilih kursi di sebelah Anda.
- else:
  Pak Ansel mengangguk. Ririn menyalakan laptopnya sendiri, tanpa diminta.
}
BAPA YOSEF (cemas): Saya su bilang tiga puluh orang, nama mereka ada. Di sini siapa yang bisa bilang ya?
# thought: yosef Saya umumkan di gereja. Di gereja, Tuhan.
Hujan belum turun lagi sejak banjir. Kipas angin memutar debu.
* [“Tidak ada yang bisa bilang ya sendirian, Bapa. Karena itu kita di sini duduk berempat.” # does: admits-limits, separates-people]
  # coach: Jujur, dan tidak seorang pun di meja jadi penghalang. Beri Bapa Yosef pegangan: “Sebelum jam dua belas Bapa tahu siapa yang bisa.”
  ~ mood(-1, 1)
  BAPA YOSEF (lelah): Berempat. Ya sudah. Asal ada yang keluar dari empat ini.
* [“Tiga puluh orang percaya kata Bapa. Berat memikulnya. Silakan Bapa bicara paling dulu.” # does: names-feeling, loses-time]
  # coach: Ia takut jadi pembohong, dan Anda tidak membuatnya mengatakannya. Dua belas menit terpakai; Ririn menunggu dengan layarnya menyala.
  ~ mood(-2, 1)
  BAPA YOSEF (sedih): Saya umumkan itu di gereja, Kak. Sebelum daftarnya ada. Itu saja salah saya.
* [“Tulis dulu tiga puluh nama itu, Bapa. Kita cocokkan dengan 87, baru kita bicara lagi.” # does: moves-to-facts, writes-down, cuts-short]
  # coach: Kertasnya perlu, tetapi cemasnya lebih dulu datang. Coba: “Tiga puluh orang, Bapa. Kita cari nama mereka di antara 87 ini.”
  ~ mood(0, 0)
  Ia menulis dengan huruf besar. Nama kesembilan ia ingat, nama kesepuluh ia hapus.
* [“Nona Ririn dulu, ya, Bapa. Tiga hari ditunjuk, dan baru hari ini ada yang bertanya.” # does: acknowledges-history, explains-next, shares-work, leaves-alone]
  # coach: Ririn mendapat tempat yang tidak pernah ia dapat. Bapa Yosef bertanya dengan cemas dan disuruh menunggu; beri satu kalimat untuknya juga.
  ~ mood(-1, 1)
  RIRIN (senang): Saya? Boleh, Kak. Saya bawa layarnya.
- { tuduh:
    -> nol_sendiri
  }
  -> nol

=== nol ===
# camera: close ririn
# sound: keyboard
RIRIN (tegas): Dari Selasa semua bilang aplikasi. Boleh saya tunjukkan satu angka nol?
Ia mengurutkan 87 nomor menurut angka terakhirnya. Enam puluh satu berakhir nol, berbaris rapi seperti anak sekolah.
RIRIN (cemas): Orang lahir tidak begini. Dari enam puluh satu, mestinya enam. Jadi bukan orangnya.
# thought: pengelola Enam puluh satu. Itu lembar yang saya tempel, Senin malam.
* [“Tiga hari Nona ditunjuk, dan ternyata Nona yang menemukannya. Saya minta maaf, ya.” # does: names-feeling, no-next-step]
  # coach: Ia menunggu ini sejak Selasa. Angka nolnya masih di layar dan belum ada yang bertanya dari mana.
  ~ mood(-2, 1)
  RIRIN (malu): Tidak apa-apa, Kak. Saya pun sempat kira kodeku.
* [“Kenapa bisa nol, Nona? Tolong pelan-pelan, supaya Bapa Yosef juga bisa mengikuti.” # does: checks-understanding, credits-other]
  # coach: Yang menemukan menjelaskan, dan yang paling jauh dari komputer ikut mengerti. Itu membuat sebabnya milik empat orang.
  ~ mood(-1, 1)
  RIRIN (tegas): Excel hafal lima belas angka, Bapa. Yang keenam belas dia lupa, terus dia tulis nol. Tidak ada bunyinya.
* [“Jadi 61 berakhir nol, dan 26 tidak. Berarti ini dua masalah, bukan satu. Betul begitu?” # does: paraphrases, moves-to-facts, leaves-alone]
  # coach: Satu masalah besar menjadi dua yang bisa dihitung. Yang menemukannya belum mendapat satu kata pun.
  ~ mood(-1, 1)
  PAK ANSEL (curiga): Dua masalah. Yang mana punya saya?
* [“Excel cuma memegang lima belas angka. Yang keenam belas dia jadikan nol. Itu sebabnya.” # does: finds-cause, plain-words, cuts-short]
  # coach: Sebabnya tepat, dan temuannya berpindah dari tangan Ririn ke tangan Anda. Beri dia kalimat itu: “Menurut Nona, kenapa nol?”
  ~ mood(0, 0)
  RIRIN (netral): Ya. Itu yang mau saya bilang.
- -> kunci_rapat

=== nol_sendiri ===
# camera: close ririn
Ririn memutar laptopnya. Bukan ke arah Anda: ke arah Pak Ansel.
RIRIN (lelah): Saya tunjukkan ke Bapak saja. Enam puluh satu berakhir nol. Orang lahir tidak begini.
# look: ansel down
# thought: ririn Biar satu orang di ruangan ini percaya.
# thought: pengelola Enam puluh satu. Itu lembar yang saya tempel, Senin malam.
Pak Ansel memakai kacamatanya. Bapa Yosef memandang Anda.
* [“Silakan Nona jelaskan ke Pak Ansel, saya yang mencatat. Tidak akan saya potong.” # does: lets-finish, writes-down, skips-check]
  # coach: Anda mundur dari tempat yang bukan milik Anda. Tetapi ia dituduh dengan suara, dan mundurnya tanpa suara.
  ~ mood(-1, 1)
  RIRIN (netral): Catat, Kak: lima belas angka. Yang keenam belas jadi nol.
* [“Berarti waktu diunggah angkanya terpotong, to? Coba diperiksa lagi di sebelah Nona.” # does: blames-office, skips-check, acts-blind]
  # coach: Pertanyaannya teknis dan bunyinya tuduhan kedua. Coba: “Nona, apa yang mesti saya periksa di sebelah saya?”
  ~ mood(2, -1)
  RIRIN (marah): Di sebelah saya. Lagi.
* [“Boleh saya ikut lihat, Nona? Selasa malam saya menunjuk terlalu cepat. Saya salah.” # does: owns-error, asks-permission]
  # coach: Izin lebih dulu, lalu kesalahan tanpa alasan, di depan orang yang membaca tuduhannya.
  ~ tuduh = false
  ~ mood(-2, 1)
  RIRIN (lelah): Geser sini, Kak. Silau dari situ.
* [Ambil satu fotokopi KTP, minta Bapa Yosef membacakan nomornya, cocokkan dengan layar. # does: moves-to-facts, shares-work, makes-room, leaves-vague]
  # coach: Satu kertas lebih kuat daripada tiga pendapat, dan Bapa Yosef ikut bekerja. Soal antara Anda dan Ririn tetap di meja.
  ~ mood(-1, 0)
  BAPA YOSEF (tegas): Belakangnya tujuh. Di situ nol. Siapa kasih nol?
- -> kunci_rapat

=== kunci_rapat ===
# camera: wide
# look: ansel player
{ trust >= 5:
  PAK ANSEL (netral): Berarti ada satu file, di satu komputer. Disimpan di mana, Kak?
- else:
  PAK ANSEL (curiga): Berarti ada satu file, di satu komputer. Siapa yang menyimpan?
}
# thought: pengelola Senin, 23.50. Saya tekan simpan, lalu tidur seperti orang benar.
Kipas angin berputar. Tidak seorang pun melihat ke arah Anda. Belum.
# key
* [“Yang penting sekarang bukan siapa, Pak. Yang 61 itu diketik ulang saja, sore ini beres.” # does: hides-error, keeps-deadline, leaves-vague]
  # coach: Kalimatnya bijak, dan gunanya menutup pertanyaan yang jawabannya Anda tahu. Coba: “Enam puluh satu itu file saya. Malam ini saya ketik ulang.”
  ~ mood(1, -1)
  PAK ANSEL (curiga): Bukan siapa. Tahun lalu juga akhirnya bukan siapa-siapa.
* [“File dari kami, tetapi waktu diunggah tidak ada peringatan. Jadi ini soal dua pihak, Pak.” # does: moves-to-facts, argues-back, blames-office]
  # coach: Separuh benar, dan separuhnya lagi jatuh ke pangkuan Ririn. Berhenti di titik pertama: “File dari kami. Saya yang menyimpan.”
  ~ akui = 1
  ~ mood(1, 0)
  RIRIN (lelah): Peringatan. Formatnya saja tidak pernah saya terima, Kak.
* [“Format memang tidak pernah sampai ke Nona Ririn. Kasihan, aplikasinya terlalu buru-buru.” # does: deflects, acts-blind, acknowledges-cost, minimises]
  # coach: Hangat kepada orangnya, dan tetap aplikasinya yang pulang membawa salah. Ia tidak butuh kasihan, ia butuh: “itu file saya”.
  ~ mood(1, -1)
  # thought: ririn Kasihan. Saya lebih suka dituduh.
  RIRIN (curiga): Aplikasinya. Jadi tetap aplikasinya.
* [“Enam puluh satu itu file kami. Saya yang menyimpan, Senin malam, dari Excel. Saya salah.” # does: owns-error, plain-words, shields-colleague]
  # coach: Satu orang, satu malam, satu sebab; tidak ada Berto di kalimat itu. Sejak ini pertengkarannya tinggal dua puluh enam.
  ~ akui = 2
  ~ mood(-3, 2)
  Tidak ada yang bicara. Lalu Pak Ansel menutup map surat keluarnya.
- { akui == 2:
    -> dua_enam
  }
  { akui == 1:
    -> dua_pihak
  }
  -> properti

=== dua_enam ===
# music: relief
PAK ANSEL (netral): Jadi untuk saya tinggal dua puluh enam. Dua hari saya siap-siap untuk delapan puluh tujuh.
# look: yosef player
BAPA YOSEF (cemas): Dua enam itu orang saya banyak. Mereka bagaimana?
# thought: ansel Kalau sekarang dia minta filenya, kita kembali ke tangga.
* [“Dua puluh enam saja, Pak. Surat mintanya saya buat sekarang, sore Bapak tinggal paraf.” # does: argues-position, keeps-deadline, minimises]
  # coach: Jumlahnya mengecil, permintaannya tetap yang lama. Coba: “Apa ada data yang harus berpindah, Pak, untuk 26 orang?”
  ~ jalan = 1
  ~ mood(1, -2)
  PAK ANSEL (tegas): Paraf. Kita kembali ke paraf.
* [“Boleh saya tanya semua: apa perlu ada data yang berpindah? Atau cukup orangnya berjalan?” # does: invents-options, separates-people, asks-open, plain-words]
  # coach: Pertanyaan yang membuat aturan semua kantor muat di satu meja. Bapa Yosef masih menunggu nama-namanya; sambung ke dia.
  ~ jalan = 2
  ~ mood(-2, 2)
  PAK ANSEL (lega): Tidak perlu. Petugas saya bisa ke balai desa, pakai alat sendiri. Yang 61, Kakak pegang fotokopi KTP-nya, to?
* [“Jangan dipaksa Jumat. Semua 87 kita buka hari Senin di meja Bapak, satu demi satu.” # does: separates-people, agrees-criterion, loses-time, plain-words]
  # coach: Aman untuk Pak Ansel, dan tiga hari lagi untuk orang yang tidur di gereja. Tanyakan mana yang bisa Jumat tanpa melanggar apa-apa.
  ~ jalan = 3
  ~ mood(-2, 2)
  BAPA YOSEF (sedih): Senin. Baik. Saya yang bilang ke mereka?
* [“Bapa yang paling kenal mereka. Dari 26 ini, menurut Bapa, siapa dan sekarang di mana?” # does: credits-other, asks-open, moves-to-facts, skips-check]
  # coach: Yang tahu akhirnya ditanya. Jalannya belum ada; sesudah Bapa Yosef selesai, tanyakan siapa yang bisa pergi memastikan.
  { luka == 2:
    ~ jalan = 2
    ~ mood(-2, 1)
    PAK ANSEL (lelah): Ada yang meninggal, ada yang pindah, ada yang tidak pernah tercatat. Itu harus dilihat orangnya. Petugas saya bisa ke sana.
  - else:
    ~ mood(-1, 1)
    BAPA YOSEF (sedih): Ada yang su meninggal. Ada yang ke seberang. Mama Orpa itu, dari dulu tidak ada di kertas mana pun.
  }
- -> tutup_rapat

=== dua_pihak ===
# look: ansel away
PAK ANSEL (tegas): Dua pihak. Berarti Dukcapil boleh pulang.
# sound: chair
# thought: yosef Mereka hitung salah. Siapa hitung orang?
BAPA YOSEF (marah): Jangan ada yang pulang! Di Tanah Putih orang tidur di gereja.
* [“Saya ulang yang benar: file itu saya yang simpan. Tidak ada pihak kedua. Maaf, Nona.” # does: owns-error, plain-words]
  # coach: Setengah pengakuan diganti yang penuh sebelum rapat bubar. Lebih mahal daripada tadi, dan masih cukup.
  ~ akui = 2
  ~ mood(-2, 2)
  PAK ANSEL (netral): Kalau begitu saya duduk lagi. Sisa dua puluh enam.
* [“61 kami ketik ulang malam ini. Yang 26, petugas Bapak saja ke desa, datanya diam.” # does: invents-options, explains-next, cuts-short]
  # coach: Jalannya bagus, dan yang tersinggung belum berhenti tersinggung. Satu kalimat dulu untuk Ririn, baru jalannya.
  { trust >= 4:
    ~ jalan = 2
    ~ mood(-1, 1)
    PAK ANSEL (curiga): Datanya diam. Itu bisa saya pikirkan sambil berdiri.
  - else:
    ~ mood(0, 0)
    PAK ANSEL (tegas): Kami koordinasikan dulu.
  }
* [“Di notulen kita tulis ‘kendala bersama’ saja, Pak, supaya ada hasil yang keluar hari ini.” # does: officialese, hides-error]
  # coach: Semua selamat di kertas itu, kecuali sebabnya. Coba: “Tulis begini: 61, file Dinas Sosial, disimpan oleh saya.”
  ~ mood(-1, -1)
  PAK ANSEL (lelah): Kendala bersama. Tahun lalu juga begitu bunyinya.
* [“Nona Ririn, kalimat saya tadi menyeret Nona lagi. Apa yang sebenarnya tidak Nona terima?” # does: acknowledges-history, asks-interest, loses-time]
  # coach: Anda kembali ke orang yang terkena dan bertanya apa yang kurang. Sesudah jawabannya, sebut file itu milik siapa.
  ~ mood(-2, 1)
  RIRIN (sedih): Format, Kak. Satu baris saja: teks, enam belas angka. Saya tidak berani minta.
- -> tutup_rapat

=== properti ===
# music: tense
# sound: keyboard
Ririn mengklik dua kali. Properti file. Ia membacanya lama sebelum bicara.
RIRIN (cemas): Kak. Di sini ada nama pembuatnya. Senin, 23.50.
# thought: ririn Saya tidak mau bilang. Tapi saya juga tidak mau jadi aplikasi terus.
Sekarang mereka melihat ke arah Anda.
* [“Nama di properti belum tentu yang mengetik, Nona. Laptop itu dipakai bergantian.” # does: deflects, acts-blind]
  # coach: Mungkin benar, dan di meja ini hanya terdengar sebagai pintu kedua. Coba: “Itu nama saya, Nona. Saya yang menyimpan.”
  ~ mood(2, -2)
  PAK ANSEL (tegas): Bergantian. Saya permisi, Kak. Ada surat yang harus saya balas.
* [“Betul, itu nama saya. Saya yang menyimpan, dan barusan saya mengelak. Maaf, semua.” # does: owns-error, plain-words]
  # coach: Terlambat lima menit, dan lima menit itu ikut diakui. Karena itu masih bisa dipercaya.
  ~ akui = 2
  ~ mood(-2, 1)
  PAK ANSEL (lelah): Barusan mengelak. Jarang saya dengar orang bilang itu di notulen.
* [“Kita istirahat sepuluh menit. Nona, boleh saya bicara berdua dengan Nona di luar?” # does: makes-room, asks-permission, loses-time]
  # coach: Ririn tidak harus meneruskan di depan orang, dan Anda mendapat napas. Yang di dalam menghitung sepuluh menit itu juga.
  ~ akui = 1
  ~ mood(-1, -1)
  # sound: door
  RIRIN (lelah): Di luar boleh, Kak. Tapi di dalam juga harus.
* [“Kalau begini tidak selesai. Saya buat nota ke Sekda sekarang, biar beliau memutuskan.” # does: pulls-rank, writes-down, passes-upward, leaves-alone]
  # coach: Masalah yang bisa selesai di meja ini dikirim ke atas dengan nama Anda masih di dalamnya. Coba menyebut nama itu dulu.
  ~ mood(1, -1)
  BAPA YOSEF (lelah): Sekda. Sekda tidak tidur di gereja.
- -> tutup_rapat

=== tutup_rapat ===
# sound: chair
{ jalan == 2:
  Di papan tulis tertinggal dua baris: 61 diketik ulang dari fotokopi, 26 ditemui di balai desa. Panah di antaranya tidak ada.
}
{ jalan == 3:
  Di papan tulis tertinggal satu kata, dengan garis bawah: SENIN.
}
{ jalan < 2 and akui == 2:
  Di papan tulis tertinggal angka 26, dilingkari dua kali. Panahnya belum ke mana-mana.
}
{ jalan < 2 and akui < 2:
  Di papan tulis tertinggal angka 87. Tidak ada yang menghapusnya.
}
# exit: ansel
# exit: ririn
# exit: yosef
-> tekanan

// ---------------------------------------------------------------- Adegan 4

=== tekanan ===
# scene: tekanan
# place: office
# music: calm
# enter: pengelola right
# enter: rekan back-right
~ mengendap()
Kamis, 16.40. Kantor Dinas Sosial tinggal berdua dan satu kipas angin. Berto memilah fotokopi KTP, bibirnya menghitung.
# enter: yosef left
{ jalan == 2:
  -> bapa_tahu
- else:
  -> bapa_minta
}

=== bapa_minta ===
# look: yosef player
BAPA YOSEF (cemas): Kak, tiga nama saja. Mama Orpa, Om Lukas, keluarga Benyamin. Masukkan dulu, nanti rapi sendiri.
# thought: yosef Kalau tiga ini tidak dapat, saya pindah kampung.
Topinya di tangan. Ia berdiri, walau ada kursi.
* [“Bapa takut disebut bohong di kampung sendiri. Tiga nama itu saya lihat malam ini.” # does: names-feeling, leaves-vague]
  # coach: Takutnya Anda sebut dengan tepat. Tetapi “saya lihat” sampai kepadanya sebagai “masuk”; katakan juga apa yang belum bisa dijanjikan.
  ~ desa = 1
  BAPA YOSEF (lega): Dilihat. Nah. Saya bilang ke mereka, su dilihat.
* [“Tidak bisa, Bapa. Tiga hari ini, besok tiga puluh. Yang masuk yang sudah terperiksa.” # does: sets-limit, leaves-alone]
  # coach: Batasnya jelas dan sama untuk semua orang. Ia masih berdiri dengan topi di tangan; beri jam dan tempat, atau kursi.
  BAPA YOSEF (lelah): Terperiksa. Yang periksa siapa, jam berapa? Itu saja saya tanya.
* [“Baik, Bapa, tiga saja saya masukkan. Daripada orang tua jalan tujuh kilo pulang kosong.” # does: bends-rule, acknowledges-cost, gives-in]
  # coach: Belas kasihan Anda tulus, dan dua puluh tiga orang lain tidak punya kepala desa yang datang sore ini. Coba: “Orangnya saya catat, Bapa, uangnya belum saya janjikan.”
  ~ desa = 1
  BAPA YOSEF (senang): Tuhan balas, Kak. Besok pagi-pagi mereka sudah di bank.
* [“Mari kita dua yang beri tahu mereka malam ini, sebelum ada yang mulai jalan pagi.” # does: tells-first, shares-work, acknowledges-cost]
  # coach: Kabar yang berat tidak Anda titipkan. Dua jam dari malam ini hilang di jalan desa, dan tiga orang tidak berangkat sia-sia.
  ~ desa = 2
  BAPA YOSEF (sedih): Kita dua. Dari tadi saya pikir saya sendiri.
- { akui == 2:
    -> mien_file
  }
  { jalan >= 2:
    -> mien_jalan
  }
  -> mien_bubar

=== bapa_tahu ===
# look: yosef player
BAPA YOSEF (netral): Besok jam delapan balai saya buka, kursi su saya susun. Tapi tiga ini, Kak: Mama Orpa, Om Lukas, keluarga Benyamin. Masukkan dulu, nanti rapi sendiri.
# thought: yosef Kalau petugas tanya kertas, mereka pulang.
Ia sudah menulis tiga nama itu di telapak tangannya.
* [“Boleh, tiga saja. Saya selipkan di lembar yang 61, Bapa, malam ini juga diketik.” # does: bends-rule, gives-in]
  # coach: Kesepakatan tadi pagi baru berumur enam jam dan sudah punya tiga lubang. Coba: “Orangnya yang dibawa ke balai, Bapa, bukan namanya yang dimasukkan.”
  ~ desa = 1
  ~ mood(1, -1)
  BAPA YOSEF (senang): Nah. Tiga orang saja, siapa rugi?
* [“Orangnya yang dibawa, Bapa, jangan namanya saja. Yang menentukan petugas, bukan saya.” # does: admits-limits, explains-next, leaves-alone]
  # coach: Jelas siapa yang menentukan, dan jujur. Siapa yang membawa Mama Orpa tujuh kilometer, itu belum terjawab.
  BAPA YOSEF (lelah): Bawa. Pakai apa? Motor saya masih di lumpur.
* [“Mama Orpa jalan kaki, to? Jam enam saya jemput tiga-tiganya, Bapa tunggu di balai.” # does: makes-room, concrete-commitment, skips-check]
  # coach: Kaki Mama Orpa akhirnya masuk hitungan. Pastikan Bapa Yosef tidak mendengar mobil sebagai uang: dijemput untuk diperiksa, bukan untuk dibayar.
  ~ desa = 2
  BAPA YOSEF (lega): Jam enam. Dia pasti su bangun dari jam tiga.
* [“Bapa jangan bilang ‘sudah masuk’, ya. Bilang ‘jam delapan diperiksa’. Bisa diulang?” # does: checks-understanding, agrees-criterion]
  # coach: Satu kata dibetulkan malam ini, tiga puluh kekecewaan berkurang besok. Ia merasa seperti murid; ucapkan bersama, bukan menyuruh.
  BAPA YOSEF (malu): Jam delapan diperiksa. Bukan sudah masuk. Baik.
- { akui == 2:
    -> mien_file
  }
  -> mien_jalan

=== mien_file ===
# exit: yosef
# sound: phone-buzz
# enter: mien left
MAMA MIEN (cemas): Anak, saya dengar itu file kita. Kenapa mengaku sendiri? Sudah, kirim saja yang Sekda minta. Saya yang tanggung.
# thought: mien Tahun lalu laporannya saya simpan di laci. Anak ini tidak tahu.
Di belakang suaranya orang bersidang. Palu, tawa, palu.
* [“Mama tanggung di atas kertas. Yang menekan tombol tetap saya, dan ini tidak, Mama.” # does: sets-limit, no-next-step]
  # coach: Batas terhadap orang yang menyayangi Anda, dan tanpa gemetar. Beri dia sesuatu untuk dibawa ke sidang: tiga angka.
  ~ mood(0, 1)
  MAMA MIEN (tegas): Keras kepala. Dari siapa itu. Dari saya barangkali.
* [“Mama mau melindungi saya, saya tahu. Tolong mintakan waktu saja, sampai jam tujuh pagi.” # does: names-feeling, shares-work, keeps-deadline, leaves-vague]
  # coach: Kesetiaannya diterima dan diberi pekerjaan lain. Katakan juga terang-terang bahwa file itu tidak akan dikirim.
  MAMA MIEN (lelah): Jam tujuh. Itu saya bisa. Minta waktu itu pekerjaan saya.
* [“61 diketik ulang malam ini, 26 dilihat orangnya. Mama tinggal sampaikan itu di sidang.” # does: moves-to-facts, keeps-deadline, explains-next, cuts-short]
  # coach: Kalimat pendek dengan angka di dalamnya; itu yang menenangkannya. Tawarannya untuk menanggung tidak dijawab, dan ia mendengar itu.
  MAMA MIEN (netral): Enam satu, dua enam. Sebentar, saya tulis di tangan.
* [“Kalau Mama perintahkan tertulis, satu baris di WA ini saja, saya kirim sekarang juga.” # does: gives-in, passes-upward, minimises]
  # coach: Anda melindungi diri dari orang yang sedang melindungi Anda, dan filenya tetap akan keluar. Coba: “Tidak usah menanggung, Mama. Mintakan saya waktu.”
  ~ mood(0, -1)
  MAMA MIEN (sedih): Tertulis. Jadi kau pun sudah mulai minta tertulis.
- -> kunci_tekanan

=== mien_jalan ===
# exit: yosef
# sound: phone-buzz
# enter: mien left
MAMA MIEN (lelah): Katanya rapat ada hasil. Hasil apa, kalau Sekda belum pegang apa-apa? Sudah, kirim. Saya yang tanggung.
# thought: mien Jangan sampai DPRD tahu dari orang lain.
Di belakang suaranya orang bersidang. Palu, tawa, palu.
* [“Mama sudah makan? Dari pagi di sana. Yang di sini biar saya yang urus, pelan-pelan.” # does: names-feeling, leaves-vague, soothes-only]
  # coach: Ia tersenyum, dan masih tidak punya satu angka pun untuk dibawa masuk. Coba: “325 pasti, Mama. Sisanya saya kabari jam tujuh.”
  MAMA MIEN (lelah): Makan apa. Kirim saja, Anak.
* [“Boleh saya jujur, Mama? 61 dari 87 itu file saya sendiri, dan di rapat belum terang.” # does: owns-error, tells-first]
  # coach: Atasan mendengarnya dari Anda, bukan dari DPRD. Pengakuan itu masih berutang kepada Ririn dan Pak Ansel.
  { akui == 0:
    ~ akui = 1
  }
  MAMA MIEN (cemas): Aduh, Anak. Untung bukan dari orang lain saya dengar.
* [“Siap, Mama. Filenya saya siapkan di ponsel, tapi saya tunggu Mama telepon sekali lagi.” # does: gives-in, leaves-papers-open]
  # coach: Setengah patuh: filenya sudah di ambang pintu, dan tidak seorang pun mengatakan tidak. Coba: “Filenya tidak saya kirim, Mama. Angkanya yang saya kirim.”
  ~ mood(0, -1)
  MAMA MIEN (netral): Ya. Sebentar lagi saya telepon.
* [“Hasilnya justru itu, Mama: tidak ada file yang dikirim. Angkanya saya kasih jam tujuh.” # does: sets-limit, keeps-deadline, minimises]
  # coach: Batas dan penggantinya dalam satu napas. Ia menawarkan pundaknya dan tidak diberi terima kasih; itu bisa disusulkan.
  ~ mood(0, 1)
  MAMA MIEN (curiga): Tidak ada file. Sekda mau terima itu? Ya sudah, kau yang hadapi.
- -> kunci_tekanan

=== mien_bubar ===
# exit: yosef
# sound: phone-buzz
# enter: mien left
MAMA MIEN (cemas): Saya dengar rapat bubar. Sekda tanya saya di tengah sidang. Sudah, kirim. Saya yang tanggung.
# thought: mien Tahun lalu saya diam. Sekarang anak-anak saya yang kena.
Di belakang suaranya orang bersidang. Palu, tawa, palu.
* [“Beri saya sampai jam sembilan malam, Mama. Kalau belum ada jalan, saya yang lapor Sekda.” # does: concrete-commitment, explains-next, leaves-alone]
  # coach: Satu jam dan satu orang. Ia menelepon karena cemas dan ditutup dengan jadwal; satu kata untuk cemasnya dulu.
  MAMA MIEN (lelah): Sembilan. Jangan sembilan lewat.
* [“Rapatnya gagal karena saya, Mama. 61 itu file saya, dan tadi saya tidak mengatakannya.” # does: owns-error, tells-first, no-next-step]
  # coach: Kabar terburuk datang dari mulut Anda sendiri. Sesudahnya ia bertanya: lalu? Siapkan satu langkah.
  { akui == 0:
    ~ akui = 1
  }
  MAMA MIEN (sedih): Saya juga pernah tidak mengatakan sesuatu, Anak. Nanti kita bicara.
* [“Kalau Mama yang tanggung, siap. Filenya saya siapkan, ajudan tinggal datang ambil saja.” # does: gives-in, passes-upward]
  # coach: Keputusannya dipindahkan ke orang yang sedang bersidang. Tombolnya tetap di tangan Anda; coba menahannya sampai ada jalan.
  ~ mood(0, -1)
  MAMA MIEN (netral): Ya. Siapkan. Saya masuk lagi.
* [“Pak Ansel itu takut, Mama, bukan keras kepala. Saya yang belum berhasil mendengarnya.” # does: credits-other, admits-limits, loses-time]
  # coach: Anda tidak menjual rekan kepada atasan. Mama Mien tahu takutnya dari mana, dan pertanyaan itu bisa membuka laci.
  ~ mood(0, 1)
  MAMA MIEN (cemas): Takut. Ya. Dia punya alasan. Tanya dia soal tahun lalu, jangan tanya saya.
- -> kunci_tekanan

=== kunci_tekanan ===
# exit: mien
# sound: door
# enter: ajudan left
AJUDAN (tegas): Sore. Satu angka saja, Kak, jam tujuh besok sudah di meja Sekda. Daftarnya kirim lewat WA ke saya, suratnya menyusul.
# camera: close ajudan
{ akui == 2:
  AJUDAN (curiga): Rapat tadi katanya Kakak yang pimpin. Kakak ini staf, kan?
- else:
  AJUDAN (curiga): Tiga kantor, tidak ada yang berani tulis angka. Kakak ini staf, kan?
}
# thought: ajudan Kalau pulang kosong, saya yang berdiri di depan meja itu.
Ponselnya sudah terbuka, menghadap Anda. Berto berhenti menghitung.
# key
* [“Tulis 412 saja, Kak. Dari awal angkanya itu, dan besok memang semua itu yang dibayar.” # does: promises-falsely, acts-blind]
  # coach: Angka yang enak dibacakan, dan 87 orang di dalamnya belum ada yang pegang. Coba: “325 pasti, 61 malam ini, 26 di balai desa.”
  ~ angka = 1
  AJUDAN (lega): 412. Bulat. Begini kan enak.
* [“Betul, staf. Karena itu saya tidak menjanjikan yang bukan milik saya. Ini tiga angkanya.” # does: sets-limit, admits-limits, moves-to-facts, writes-down]
  # coach: Jabatan yang dipakai menekan Anda dijadikan alasan. Jalurnya ditolak, kebutuhannya diberi: angka yang besok masih benar.
  ~ angka = 2
  # thought: ajudan Sebenarnya Sekda tidak pernah bilang WA.
  Anda menulis: 325 pasti, 61 malam ini, 26 belum. Di bawahnya: “Satu angka itu belum ada, Pak.” Ia memotretnya dua kali.
* [“Kakak disuruh pulang bawa satu angka, pasti tidak enak berdiri begini. Duduk dulu, saya cek.” # does: names-feeling, leaves-vague, loses-time]
  # coach: Ia duduk, dan untuk pertama kali sore itu ia bukan jabatan. Tetapi ia pulang kosong; kertas dengan tiga angka cukup untuk tangannya.
  ~ angka = 0
  # sound: chair
  AJUDAN (lelah): Terima kasih. Tapi cek sampai kapan, Kak? Saya ditelepon terus.
* [“Sekali ini saya kirim ke HP Kakak, jangan diteruskan. Sesudah dibaca Sekda, hapus, ya.” # does: hands-out-data, leaves-papers-open]
  # coach: Daftar itu baru saja meninggalkan semua orang yang bisa menjaganya. Coba: “Daftarnya tidak, Kak. Angkanya saya tulis sekarang.”
  ~ kirim = true
  ~ mood(1, -2)
  # sound: message
  412 nama, 412 NIK. Centang satu. Centang dua. Ajudan itu mengangguk dan sudah di pintu.
-
# exit: ajudan
# camera: wide
Cahaya sore naik ke dinding, lalu hilang. Berto menyalakan lampu.
-> sepakat

// ---------------------------------------------------------------- Adegan 5

=== sepakat ===
# scene: sepakat
# place: office-night
# music: calm
# enter: pengelola right
# enter: rekan back-right
~ mengendap()
~ menyederhana()
Kamis, 19.40. Nyamuk, teh manis, dua map fotokopi KTP. Di meja selembar kertas dengan garis yang Anda tarik memakai tepi kartu pegawai.
{ jalan != 2:
  -> lembar_seret
}
{ tuduh:
  -> lembar_sepi
}
-> lembar_lima

=== lembar_lima ===
# enter: ansel left
# enter: ririn centre
Empat baris sudah ada: 325 dibayar. 61 diketik ulang, kolomnya teks. 26 ditemui di balai, pukul delapan. Satu mulut yang memberi tahu Sekda.
RIRIN (senang): Kolomnya sudah saya kunci, Kak. Coba ketik lima belas angka. Nah, dia menolak.
# look: ansel down
# thought: ansel Empat baris yang baik. Yang dulu juga rapi.
PAK ANSEL (netral): Baris kelima kosong. Mau diisi apa?
* [“Baris kelima: nama Bapak tidak muncul di surat mana pun. Cukup nama kantor saya.” # does: protects-dignity, leaves-vague]
  # coach: Anda menjaga namanya tanpa diminta. Tetapi kalau ada yang salah, kertas itu tidak tahu siapa berbuat apa; tambah satu nama, nama Anda.
  ~ mood(-1, 2)
  PAK ANSEL (lega): Kantor Kakak. Baik. Saya taruh tanda tangan di sini, kecil saja.
* [“Baris kelima: kalau ada yang bocor, saya yang menelepon Bapak. Malam itu juga, sendiri.” # does: concrete-commitment, explains-next]
  # coach: Kesepakatan yang sudah memikirkan pelanggarannya. Janji ini akan ditagih, mungkin lebih cepat dari dugaan.
  ~ mood(-1, 1)
  ~ kelima = true
  PAK ANSEL (curiga): Malam itu juga. Saya pegang kalimat ini, Kak.
* [“Empat saja sudah cukup, Pak, kalau kebanyakan tidak dibaca. Kita mulai mengetik, ya?” # does: keeps-deadline, skips-check, cuts-short]
  # coach: Jam memang berjalan, dan baris yang ia tunjuk justru yang belum aman. Tanyakan isinya; dua menit cukup.
  ~ mood(0, -1)
  PAK ANSEL (netral): Silakan. Empat.
* [“Yang kelima saya kosongkan untuk Bapak. Apa yang sampai sekarang belum aman buat Bapak?” # does: asks-interest, credits-other]
  # coach: Pertanyaan terakhir untuk orang yang paling banyak menanggung. Jawabannya perlu ditulis jadi langkah, bukan hanya didengar.
  ~ mood(-1, 2)
  { luka == 2:
    PAK ANSEL (lelah): Kakak sudah tahu. Kalau ada apa-apa, jangan saya dengar dari orang lain. Tulis itu.
    ~ kelima = true
  - else:
    PAK ANSEL (curiga): Tidak ada yang lewat WA. Satu lembar pun tidak. Tulis itu.
  }
- -> kunci_sepakat

=== lembar_sepi ===
# enter: ansel left
Empat baris sudah ada. Di belakang baris kedua, “kolom dikunci supaya nol tidak hilang”, tertulis nama Ririn. Kursinya kosong.
PAK ANSEL (netral): Nona itu tidak mengangkat telepon. Saya juga tidak, kalau jadi dia.
# thought: ansel Orang yang ditunjuk di depan umum tidak datang malam-malam.
BERTO (cemas): Kalau tanpa dia, Kak, kita ketik, nolnya balik lagi.
* [“Nona Ririn, mohon dibantu sebentar malam ini, demi warga korban banjir. Terima kasih.” # does: officialese, keeps-deadline, minimises]
  # coach: Pesannya sopan dan bisa dikirim kepada siapa saja. Ia menunggu satu kalimat yang hanya untuknya.
  Dua centang biru. Ia membacanya. Itu saja.
* [Ketik pesan pendek: di grup saya menuduh Nona, itu salah. Saya tidak minta apa-apa. # does: owns-error, separates-people]
  # coach: Maaf yang tidak menagih. Justru karena tidak menagih, ia mungkin datang.
  ~ tuduh = false
  ~ mood(-1, 1)
  # sound: message
  Dua puluh menit. Lalu satu berkas dan satu baris: “Kolomnya sudah saya kunci, Kak. Kirim nomor kalau macet.”
* [“Kita kunci sendiri kolomnya. Berto baca, saya ketik, Pak Ansel dengar angkanya. Dua kali.” # does: shares-work, agrees-criterion, plain-words, leaves-alone]
  # coach: Tiga orang, satu ukuran: dua kali dibaca. Cukup untuk nomornya; Ririn tetap orang yang dituduh lalu tidak diperlukan.
  ~ mood(-1, 1)
  PAK ANSEL (netral): Dua kali. Saya pegang penggaris.
* [“Bisa Bapak yang menelepon Nona Ririn? Sejak rapat dia kelihatan lebih percaya Bapak.” # does: asks-permission, credits-other, passes-upward]
  # coach: Benar bahwa ia lebih percaya Pak Ansel. Yang perlu sampai kepadanya bukan permintaan, melainkan kalimat dari Anda.
  ~ mood(0, -1)
  PAK ANSEL (lelah): Bisa. Tapi yang utang itu bukan saya, Kak.
- -> kunci_sepakat

=== lembar_seret ===
# enter: ansel left
{ jalan == 3:
  Baru satu baris: semua hari Senin. Yang 325 pun ikut menunggu, kalau ditulis begitu.
- else:
  Kertas itu masih kosong. Pak Ansel mampir sebab lampu kantor Anda menyala.
}
PAK ANSEL (lelah): Sepuluh menit, Kak. Di rumah adik saya sekeluarga tidur di lantai.
# thought: ansel Dia belum pulang juga. Yang dulu menelepon saya sudah tidur jam begini.
Di luar, truk air lewat. Gelas-gelas bergetar.
* [“Tidak usah ada yang berpindah, Pak. 61 kami ketik, 26 dilihat petugas Bapak di balai.” # does: invents-options, plain-words, cuts-short]
  # coach: Jalan yang menjaga semua aturan, diucapkan sebelum ditanya apa yang ia jaga. Kalau ia percaya, itu cukup.
  { trust >= 5:
    ~ jalan = 2
    ~ mood(-1, 1)
    PAK ANSEL (lega): Petugas saya dua, alat satu. Jam delapan. Kenapa tidak dari kemarin, Kak?
  - else:
    { jalan < 2:
      ~ jalan = 1
    }
    ~ mood(0, 0)
    PAK ANSEL (curiga): Malam-malam begini. Buatkan surat, besok saya baca.
  }
* [“325 jalan besok. Yang 87 kita buka Senin di meja Bapak, sama-sama, baris demi baris.” # does: agrees-criterion, separates-people, plain-words, loses-time]
  # coach: Tidak ada yang dipaksa, dan ada ukuran yang sama. Tiga hari itu dibayar oleh 87 keluarga; mereka perlu diberi tahu malam ini.
  ~ jalan = 3
  ~ mood(-2, 2)
  PAK ANSEL (netral): Di meja saya. Kursinya dua. Baik.
* [“Suratnya saya antar ke rumah Bapak malam ini, diteken Kadis saya. Besok bisa jalan?” # does: argues-position, writes-down]
  # coach: Cepat dan tertib, dan tetap meminta yang sejak Selasa tidak bisa ia beri. Tanyakan apa yang bisa.
  { jalan < 2:
    ~ jalan = 1
  }
  ~ mood(1, -1)
  PAK ANSEL (tegas): Surat boleh. Jawabannya juga surat.
* [“Kalau Jumat lewat, adik Bapak pun ikut menunggu. Saya loloskan saja 412 itu semua, Pak.” # does: bends-rule, threatens]
  # coach: Kasihan yang dipakai sebagai palu, dan 26 nama yang belum pernah dilihat siapa pun ikut lolos. Coba: “Apa yang bisa besok tanpa melanggar apa-apa, Pak?”
  ~ angka = 1
  ~ mood(2, -2)
  PAK ANSEL (sedih): Adik saya namanya ada di 325 itu. Saya tidak pernah minta.
- -> kunci_sepakat

=== kunci_sepakat ===
# exit: ansel
# exit: ririn
# music: tense
# sound: message
Pukul 22.41. Dua meja dari Anda Berto menekan “kirim”: 61 nomor, 61 foto KTP, ke grup POSKO DATA BANJIR. “Supaya cepat, dibagi ketik.”
# camera: close rekan
# thought: rekan Sedikit lagi. Sedikit lagi saya bisa tidur.
BERTO (lelah): Sudah, Kak. Biar semua bantu.
Dua puluh foto sudah terbuka di layar. Delapan orang membaca. Nama Pak Ansel belum ada di antaranya.
# key
* [Hapus berdua tanpa ribut. Kalau tidak ada yang bertanya, besok tidak perlu dibahas lagi. # does: shields-colleague, leaves-vague, hides-error]
  # coach: Berto selamat malam ini, dan delapan orang tetap sudah membaca. Sesudah menghapus, telepon satu orang sebelum ia melihat.
  ~ langgar = 0
  ~ mood(0, -1)
  BERTO (malu): Hilang, Kak. Tidak ada yang balas. Aman, to?
  -> menunggu
* [Hapus dari ponsel Berto, lalu langsung telepon Pak Ansel sebelum beliau membukanya. # does: tells-first, keeps-deadline, protects-privacy, leaves-alone]
  # coach: Datanya turun dan kabarnya sampai dari mulut Anda. Berto berdiri sendirian di antara dua meja; kembali kepadanya sesudah ini.
  ~ langgar = 2
  ~ mood(0, 1)
  Nada sambung. Empat kali. Berto memegang ponselnya dengan dua tangan, seperti piring yang retak.
  { trust >= 5:
    -> telepon_percaya
  }
  -> telepon_dingin
* [Duduk di sebelah Berto, hapus satu-satu, lalu tulis di grup apa yang baru terjadi. # does: makes-room, shields-colleague, writes-down, plain-words, loses-time]
  # coach: Berto tidak ditinggal dan grup tahu apa adanya. Delapan menit lewat, dan satu orang membacanya bersama yang lain, bukan dari Anda.
  ~ langgar = 1
  ~ mood(0, 0)
  # sound: message
  “22.49. Dari kantor kami terkirim 61 foto KTP. Sudah dihapus. Yang menyimpan, tolong hapus.” Nama Anda di bawahnya.
  -> terbaca
* [“Hapus, Berto! Sudah dibilang jangan di grup. Tulis di situ sendiri kenapa kau kirim.” # does: exposes-publicly, sets-limit]
  # coach: Batasnya benar, hukumannya di depan tiga puluh empat orang. Coba: “Hapus dulu, Berto. Yang menulis di grup nanti saya.”
  ~ langgar = 1
  ~ mood(1, 0)
  # sound: message
  “Mohon maaf, saya yang kirim, karena mau cepat. Berto.” Ia menulisnya berdiri.
  -> terbaca

=== telepon_percaya ===
# enter: ansel left
# camera: close ansel
{ kelima:
  PAK ANSEL (lelah): Baris kelima, ya, Kak. Belum tiga jam sudah terpakai. Berapa orang yang sempat buka?
- else:
  PAK ANSEL (lelah): Saya baru mau tidur, Kak. Foto KTP? Berapa orang yang sempat buka?
}
# thought: ansel Tangan saya gemetar. Tapi dia yang menelepon.
Suaranya pelan sekali, seperti orang yang tidak mau membangunkan adiknya.
* [“Delapan, Pak. Nama mereka saya catat, malam ini saya telepon satu-satu untuk hapus.” # does: concrete-commitment, plain-words]
  # coach: Angka, nama, malam ini. Ia juga sedang takut; satu kata untuk itu membuat angkanya lebih mudah didengar.
  ~ mood(-1, 1)
  PAK ANSEL (netral): Catat jamnya juga. Jam berapa terkirim, jam berapa terhapus.
* [“Delapan. Pak, apa yang Bapak perlu dari saya supaya besok tetap bisa jalan?” # does: asks-interest, acknowledges-cost, keeps-deadline]
  ~ mood(-1, 2)
  PAK ANSEL (lelah): Satu lembar. Apa yang terjadi, siapa yang lihat, Kakak yang tanda tangan. Itu saja yang dulu tidak pernah saya dapat.
* [“Bapak berhak takut, Pak. Kalau besok mau mundur, saya tidak akan membantah Bapak.” # does: names-feeling, gives-in, no-next-step]
  # coach: Anda menyebut takutnya dan memberinya pintu keluar. Katakan juga apa yang Anda kerjakan malam ini, supaya ia punya alasan untuk tinggal.
  ~ mood(-1, 1)
  PAK ANSEL (sedih): Mundur ke mana, Kak. Besok tetap datang, takut atau tidak.
* [“Berto dua malam tidak tidur, Pak. Saya yang mestinya menyuruh dia pulang, bukan dia.” # does: shields-colleague, owns-error]
  # coach: Anda menaruh diri di depan Berto dengan alasan yang benar. Jawab juga pertanyaannya: delapan orang.
  ~ mood(-1, 1)
  PAK ANSEL (lelah): Suruh pulang. Tapi jawab saya dulu: berapa?
- -> akhir

=== telepon_dingin ===
# enter: ansel left
# camera: close ansel
PAK ANSEL (marah): Kedua kali, Kak. Dari kantor yang sama.
# thought: ansel Setidaknya kali ini ada yang bilang.
Sesudah itu hanya napasnya. Ia tidak menutup telepon.
* [“Ini lain dari dulu, Pak. Delapan menit, orang dalam semua, dan sudah saya hapus.” # does: moves-to-facts, argues-back, minimises]
  # coach: Semua benar, dan semua untuk Anda. Coba: “Betul, Pak. Kedua kali. Yang membuka delapan, malam ini saya telepon satu-satu.”
  ~ mood(1, -1)
  PAK ANSEL (tegas): Orang dalam. Tahun lalu juga orang dalam.
* [Biarkan beliau marah sampai selesai. Jangan jelaskan apa-apa, jangan tutup telepon. # does: lets-finish, acknowledges-history, loses-time]
  # coach: Marahnya setahun terlambat dan akhirnya punya pendengar. Sesudah habis, beri angkanya: delapan orang, malam ini ditelepon.
  { luka == 1:
    ~ luka = 2
  }
  ~ mood(-2, 2)
  PAK ANSEL (lelah): Sudah. Itu untuk yang tahun lalu juga. Besok saya lihat dulu.
* [“Betul, kedua kali. Tidak ada alasannya. Malam ini kejadiannya saya tulis, saya teken.” # does: owns-error, plain-words]
  # coach: Tanpa alasan dan dengan kertas: itu yang dulu tidak pernah ia terima. Marahnya belum selesai; jangan terburu menutup telepon.
  ~ mood(-1, 2)
  PAK ANSEL (curiga): Tulis jamnya. Dan siapa yang lihat.
* [“Apa yang Bapak perlu supaya lembar tadi tetap berlaku? Sebutkan, saya kerjakan.” # does: asks-interest, keeps-deadline, leaves-alone]
  # coach: Pertanyaan yang baik pada orang yang belum selesai marah. Dengarkan satu menit dulu, lalu ajukan lagi.
  ~ mood(0, 1)
  PAK ANSEL (tegas): Yang saya perlu, malam ini tidak terjadi. Itu tidak bisa Kakak kerjakan.
- -> akhir

=== terbaca ===
# enter: ansel left
# sound: phone-buzz
Pukul 23.05. Nama Pak Ansel di layar ponsel Anda.
{ kelima:
  ~ mood(1, -1)
  PAK ANSEL (lelah): Saya baca di grup, Kak. Baris kelima juga saya baca lagi. Bunyinya lain.
- else:
  PAK ANSEL (lelah): Saya baca di grup, Kak. Sama seperti tiga puluh tiga orang yang lain.
}
# thought: ansel Saya tunggu telepon dua puluh menit.
* [“Yang membuka delapan orang, Pak. 22.49 terhapus, dan semuanya sudah saya minta hapus.” # does: moves-to-facts, explains-next, cuts-short]
  # coach: Datanya lengkap, dan ia menelepon bukan untuk data. Coba: “Mestinya Bapak yang pertama saya telepon.”
  ~ mood(0, 0)
  PAK ANSEL (netral): Delapan. Baik. Saya catat juga dari sebelah sini.
* [“Membaca itu malam-malam, Bapak pasti terkejut. Saya dengarkan dulu, Pak, silakan.” # does: names-feeling, no-next-step]
  # coach: Ia boleh takut dulu sebelum harus setuju. Tutup dengan satu langkah malam ini, atau ia tidur dengan takutnya saja.
  ~ mood(-2, 1)
  PAK ANSEL (sedih): Saya buka grup itu dengan tangan gemetar, Kak. Umur lima puluh dua, gemetar lihat HP.
* [“Mestinya Bapak yang pertama saya telepon. Saya dahulukan grup. Itu salah saya, Pak.” # does: owns-error, acknowledges-history]
  # coach: Bukan fotonya yang Anda sesali di depannya, melainkan urutannya. Itu yang ia tunggu dua puluh menit.
  { trust >= 5:
    ~ langgar = 3
  }
  ~ mood(-2, 2)
  PAK ANSEL (lelah): Ya. Urutannya, Kak. Lain kali urutannya.
* [“Saya tulis terbuka, Pak, supaya tidak ada yang merasa disembunyikan dari siapa pun.” # does: plain-words, argues-back]
  # coach: Terbuka kepada semua orang, dan karena itu kepada dia tidak khusus. Coba menyebut urutan yang keliru, tanpa membela caranya.
  ~ mood(1, -1)
  PAK ANSEL (tegas): Terbuka. Betul. Nama saya juga dulu terbuka.
- -> akhir

=== menunggu ===
# enter: ansel left
# sound: phone-buzz
Pukul 23.05. Nama Pak Ansel di layar ponsel Anda.
{ kelima:
  PAK ANSEL (netral): Kak. Kertas kita ada di depan saya. Baris kelima itu bunyinya bagaimana, ya?
- else:
  PAK ANSEL (netral): Kak. Barangkali ada yang mau Kakak sampaikan?
}
# thought: ansel Ririn kirim gambarnya ke saya jam 22.44. Saya tunggu.
Berto menggeleng. Kepalanya hampir di meja.
* [“Tidak ada yang penting, Pak. Semua masih sesuai lembar tadi. Selamat tidur, Pak.” # does: hides-error, leaves-vague]
  # coach: Ia menelepon karena sudah tahu. Pertanyaan itu pintu terakhir, dan Anda menutupnya dari dalam. Coba: “Ada, Pak. 22.41, dari kantor saya.”
  ~ mood(2, -4)
  PAK ANSEL (netral): Baik. Selamat malam, Kak.
* [“Ada, Pak. 22.41, 61 foto KTP dari kantor saya. Mestinya saya yang menelepon Bapak.” # does: owns-error, plain-words]
  # coach: Terlambat dua puluh empat menit dan lengkap. Ia tahu bedanya antara terlambat dan tidak.
  ~ langgar = 1
  ~ mood(-1, 1)
  PAK ANSEL (lelah): Ya. Saya sudah lihat. Saya mau dengar apakah Kakak bilang.
* [“Berto yang kirim, Pak, di luar sepengetahuan saya. Orangnya sudah saya tegur tadi.” # does: names-colleague, moves-to-facts, deflects]
  # coach: Benar, dan Berto mendengarnya dari dua meja jauhnya. Coba: “Dari kantor saya, Pak. Saya yang bertanggung jawab malam ini.”
  ~ langgar = 1
  ~ mood(0, -2)
  PAK ANSEL (lelah): Dulu juga ada satu nama yang ditegur. Nama saya.
* [“Bapak rupanya sudah lihat. Saya takut menelepon, Pak. Begitulah yang sebenarnya.” # does: plain-words, acknowledges-cost, no-next-step]
  # coach: Takut yang diakui lebih bisa dipercaya daripada alasan. Yang kurang: apa yang Anda kerjakan malam ini dengan delapan orang itu.
  ~ langgar = 1
  ~ mood(-1, 1)
  PAK ANSEL (sedih): Takut. Saya kenal itu. Lain kali telepon sambil takut, Kak.
- -> akhir

// ---------------------------------------------------------------- Akhir

=== akhir ===
# camera: wide
{ kirim:
  -> surat_menyusul
}
{ angka == 1 and jalan != 2:
  -> tepat_waktu
}
{ jalan == 2 and akui == 2 and angka == 2 and langgar >= 2 and trust >= 5 and not tuduh and desa != 1:
  -> padan
}
{ jalan == 3 and luka == 2 and langgar >= 2 and trust >= 6:
  -> meja_sama
}
{ jalan < 2 or langgar == 0 or trust <= 2:
  -> tunda
}
-> dua_angka

=== padan ===
# outcome: padan
# music: relief
# place: meeting
# exit: rekan
{ langgar == 3:
  PAK ANSEL (netral): Urutannya keliru, Kak, tapi tidak ada yang disembunyikan. Petugas saya tetap jam delapan.
}
{ langgar == 2 and luka == 2:
  PAK ANSEL (lega): Saya lihat sekarang, gambarnya. Kakak yang kasih tahu duluan. Besok saya datang sendiri.
}
{ langgar == 2 and luka < 2:
  PAK ANSEL (netral): Kakak yang kasih tahu duluan. Itu saya catat juga. Petugas saya tetap jam delapan.
}
# enter: yosef back-left
Jumat, pukul sembilan, bank membuka pintu. 325, lalu 61 yang malam itu Anda ketik sambil Berto membaca. 386 keluarga.
Di balai desa Tanah Putih 26 nama dipanggil satu-satu. Sebelas sudah meninggal, sembilan pindah. Enam duduk di kursi, belum pernah ada di kertas mana pun.
# look: ansel down
PAK ANSEL (tegas): Mama Orpa. Lahir tahun berapa, Mama? Pelan saja, saya yang tulis.
Ia tidak tahu tahunnya. Ia tahu musimnya. Pak Ansel menulis musimnya dulu.
-> END

=== meja_sama ===
# outcome: meja-yang-sama
# music: relief
# exit: rekan
Jumat pukul sembilan 325 keluarga dibayar. Yang 87 diberi tahu malam sebelumnya, satu-satu, dan sebagian marah. Mereka berhak.
{ angka == 2:
  Di pidato Bupati ada tiga angka. Orang mengira itu gayanya yang baru.
- else:
  Di pidato Bupati tidak ada angka. Sorenya Anda mengantar tiga, dengan paraf dan penjelasan.
}
# place: office
Senin, 07.40. Di meja Anda sudah ada laporan bocor tahun lalu. Mama Mien mengeluarkannya dari laci, tanpa diminta, dengan tanggal ia menerimanya.
Lalu Pak Ansel di pintu, dengan satu map dan dua kopi. Gelasnya kali ini dua.
PAK ANSEL (netral): Konsep PKS yang baru. Pasal lima saya tulis sendiri: kalau bocor, yang tahu duluan menelepon.
# look: ansel player
PAK ANSEL (senang): Bacalah, Kak. Jangan sekadar membantu.
-> END

=== dua_angka ===
# outcome: dua-angka
# music: calm
# exit: ansel
{ angka == 1:
  Jumat, pukul tujuh. Di meja Sekda ada 412, dari Anda. Pukul delapan ada angka lain, dari Disdukcapil, dengan tanda tangan.
- else:
  Jumat, pukul tujuh. Dua lembar di meja Sekda, dari dua kantor. Angkanya tidak sama, sebab semalam tidak ada yang saling membacakan.
}
# enter: ajudan left
AJUDAN (marah): Bupati bertanya kepada siapa beliau harus percaya. Saya disuruh membawa jawabannya, Kak.
{ tuduh and jalan == 2:
  Nol itu kembali di sembilan nomor. Pukul 23.00 orang yang bisa menguncinya tidak mengangkat telepon.
}
{ desa == 1:
  Di depan bank tiga orang berdiri sejak pukul enam. Bapa Desa bilang nama mereka sudah masuk.
}
# enter: yosef back-left
Yang menyelamatkan Berto dan petugas Disdukcapil adalah selembar catatan bertanda tangan Anda: 325, 61, 26, dan mengapa. Harinya tidak ikut selamat.
BAPA YOSEF (lelah): Angka boleh dua, Kak. Orangnya cuma satu-satu.
-> END

=== tepat_waktu ===
# outcome: tepat-waktu
# music: calm
# exit: ansel
# place: meeting
Jumat, pukul sembilan tepat. 412 keluarga, dibacakan Bupati, ditepuki. Semua dibayar, juga yang belum pernah dilihat siapa pun.
# enter: yosef left
BAPA YOSEF (malu): Opa Markus dapat, Kak. Anaknya yang ambil. Opa Markus itu su meninggal bulan Mei.
{ desa == 1:
  Tiga nama titipannya juga dibayar. Karena itu ia tidak memandang Anda.
}
# sound: phone-buzz
Hari Senin seorang wartawan menelepon. Sebelas penerima sudah meninggal; ia punya nama dan tanggalnya. Ia bertanya siapa yang menulis 412.
-> END

=== tunda ===
# outcome: tunda
# music: off
# exit: ansel
{ langgar == 0:
  Jumat, 06.50. Surat dari Disdukcapil, nomor dan tanggal lengkap: petugas ditarik sampai ada penjelasan tertulis. Bank menunggu. Semua menunggu.
- else:
  Jumat, 06.50. Surat dijawab surat. Bank menunggu satu daftar yang dua kantor berani tanda tangani. Daftar itu tidak ada.
}
{ tuduh:
  Dari Diskominfo tidak ada yang hadir. Halaman unggahnya sudah dimatikan, sesuai prosedur.
}
{ desa == 1:
  Tiga orang yang diberi tahu bahwa namanya sudah masuk berdiri paling depan.
}
# enter: yosef left
{ desa == 2:
  Mama Orpa tidak berjalan; ia sudah tahu dari Anda. Di depan pintu kaca berdiri mereka yang tidak diberi tahu siapa pun. Tulisannya: ditunda.
  BAPA YOSEF (lelah): Satu orang kita selamatkan kakinya, Kak. Yang lain siapa yang bilang?
- else:
  Pukul sebelas Mama Orpa sampai di depan bank. Tujuh kilometer, sandal jepit, baju gereja. Pintu kacanya bertulisan: ditunda.
  BAPA YOSEF (marah): Siapa yang mau bilang ke dia? Saya sudah dua kali bohong minggu ini.
}
-> END

=== surat_menyusul ===
# outcome: surat-menyusul
# music: tense
# exit: ansel
Jumat lancar. Ada pidato, ada foto, ada antrean yang tertib. Suratnya belum menyusul, dan tidak ada yang menanyakannya.
# sound: phone-buzz
Tiga minggu kemudian, seorang ibu dari Waimoro di depan meja Anda. Di ponselnya sebuah pesan: tagihan dua juta, jatuh tempo besok, lengkap dengan NIK-nya sendiri.
# enter: yosef left
BAPA YOSEF (sedih): Di Tanah Putih sudah sembilan orang, Kak. Mereka kira itu dari kita.
# enter: ansel centre
{ luka >= 1:
  PAK ANSEL (sedih): Saya sudah cerita, Kak. Di tangga itu, saya sudah cerita.
- else:
  PAK ANSEL (sedih): Saya kenal pesan ini. Tahun lalu 140 orang. Kakak tidak pernah tanya.
}
-> END
