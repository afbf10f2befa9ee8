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
PAK ANSEL (netral): Hati-hati, Kak, yang ini belum kering. Soal padanan, kami koordinasikan dulu dengan pimpinan. Nanti disampaikan.
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
* [“Pak, ini darurat. 412 keluarga menunggu, masa kita kalah sama satu tanda tangan.” # does: argues-position, keeps-deadline, minimises]
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
* [“Kopinya enak, Pak. Kalau 87 nomor itu saja, bisa diintip sebentar di layar Bapak?” # does: asks-permission, bends-rule]
  # coach: Kehangatan yang baru terbuka langsung ditagih, dengan kata yang paling ia takuti: sebentar. Coba: “Apa yang paling tidak boleh terjadi, Pak?”
  ~ mood(2, -3)
  # thought: ansel Sebentar. Nah, itu dia.
  Tutup termos itu diputar kembali ke tempatnya, rapat.
* [“Bagian mana, Pak, yang paling tidak boleh terulang? Saya mulai dari situ saja.” # does: asks-interest, loses-time]
  ~ mood(-1, 2)
  PAK ANSEL (curiga): Terulang. Kakak bilang terulang. Siapa yang cerita?
* [“Yang 87 sudah saya pilah, Pak: 52 Tanah Putih, 35 Waimoro. Tanpa NIK, hanya jumlah.” # does: moves-to-facts, protects-privacy, cuts-short]
  # coach: Angkanya rapi dan tidak ada nomor yang ikut. Tetapi ia baru saja menyebut sebuah pintu, dan Anda menjawab dengan tabel.
  ~ mood(0, 1)
  PAK ANSEL (netral): Tanpa NIK. Kakak pilah sendiri? Baik.
* [“Semalam di grup Bapak ditunjuk-tunjuk orang banyak. Tidak enak dibaca, saya juga.” # does: names-feeling, soothes-only, leaves-vague]
  # coach: Ia tidak sendirian lagi dengan semalam. Sambung dengan pertanyaan, atau simpatinya tinggal simpati: “Apa yang di belakang pintu itu, Pak?”
  ~ mood(-2, 1)
  PAK ANSEL (sedih): Dua puluh enam tahun saya kerja, Kak. Ditunjuk-tunjuk itu baru setahun ini.
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
* [“Jumat 412 keluarga menunggu, Pak. Kalau ada yang kelaparan, orang akan menunjuk Dukcapil.” # does: argues-position, blames-office, keeps-deadline]
  # coach: Semua orang lapar di kabupaten ini baru saja ditaruh di pundak satu orang. Coba: “Dulu pernah terjadi apa, Pak, sampai begini dijaga?”
  ~ mood(3, -3)
  # thought: ansel Orang lapar. Selalu ada orang lapar di depan permintaan seperti ini.
  -> pintu
* [“Sebelum minta apa-apa, Pak, boleh saya tanya: dulu pernah terjadi apa, sampai begini dijaga?” # does: asks-interest, acknowledges-history, loses-time]
  # coach: Anda tidak mendorong pintunya, Anda bertanya siapa yang pernah masuk. Jawabannya mungkin mengenai Anda.
  ~ mood(-1, 1)
  -> cerita_ansel
* [“Kalau datanya tidak usah keluar, orang Bapak saja yang memeriksa di balai desa, bagaimana?” # does: invents-options, acts-blind, plain-words]
  # coach: Usulnya cocok dengan sesuatu yang belum Anda ketahui. Karena itu ia curiga pada hadiahnya; tanyakan dulu apa yang dijaga.
  ~ mood(-1, 1)
  -> setengah_pintu
* [“Kalau Bapak perlu pegangan, saya mintakan surat Sekda. Beliau memang mau Jumat ini beres.” # does: pulls-rank, keeps-deadline, acknowledges-cost]
  # coach: Anda mengira ia butuh perintah, padahal ia pernah punya perintah. Coba: “Apa yang Bapak perlu supaya tidur nyenyak hari Jumat?”
  ~ mood(1, -2)
  -> nama_sekda

=== cerita_ansel ===
# look: ansel away
PAK ANSEL (sedih): Tahun lalu, bantuan kekeringan. Ada yang telepon: “Sekadar membantu, Pak, 140 nama saja.” Ya saya kirim.
PAK ANSEL (sedih): Tiga minggu kemudian yang 140 itu ditagih pinjaman online. Ada mama-mama menangis di loket saya, pegang HP yang bukan dia punya.
# sound: paper
PAK ANSEL (lelah): Inspektorat panggil saya dua kali. Di surat pengantar nama saya. Bocornya bukan dari sini, Kak. Dari kantor Kakak.
# thought: ansel Sudah. Sekarang dia akan membela kantornya.
Angin membalik halaman register sendiri, tiga, empat lembar.
* [“Siapa orangnya, Pak? Kalau masih di tempat kami, hari ini juga saya bawa ke atas.” # does: moves-to-facts, keeps-deadline, cuts-short, skips-check]
  # coach: Anda mencari pelaku, ia sedang bercerita tentang malu. Coba: “Jadi yang Bapak jaga supaya nama Bapak tidak dipakai begitu lagi.”
  ~ luka = 1
  ~ mood(1, 0)
  PAK ANSEL (lelah): Untuk apa, Kak. Sudah setahun. Orangnya pun mungkin tidak tahu.
* [“Jadi bukan aturannya yang Bapak jaga. Nama Bapak jangan jadi jalan bocor lagi. Betul?” # does: paraphrases, acknowledges-cost, no-next-step]
  # coach: Kepentingannya kini punya nama, dan bukan “tidak”. Mulai dari situ dua kantor bisa mencari jalan yang sama.
  ~ luka = 2
  ~ mood(-2, 3)
  PAK ANSEL (lelah): Betul. Saya tidak takut pada aturan. Saya takut pada kata “sekadar membantu”.
* [Diam. Jangan membela kantor Anda, dan tunggu sampai beliau sendiri melanjutkan. # does: lets-finish, acknowledges-history, leaves-vague, loses-time]
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
# thought: ansel Adik saya tidur di gereja sejak air naik.
PAK ANSEL (lelah): Satu hal, Kak. Keluarga saya juga di Waimoro.
* [“Berarti Bapak tahu rasanya. Tolonglah, Pak, sekali ini saja dibantu dulu.” # does: acknowledges-cost, argues-position, bends-rule]
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
* [“Maaf, Pak. Orang lapar tadi saya taruh di pundak Bapak. Itu tidak adil, saya tarik.” # does: owns-error, separates-people, leaves-vague]
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
* [“Baik, Pak. Konsep suratnya saya siapkan sore ini, Bapak tinggal mengoreksi bunyinya.” # does: writes-down, keeps-deadline, minimises, officialese]
  # coach: Suratnya akan rapi, dan yang baru ia katakan tentang pemeriksaan lewat begitu saja. Coba: “Pemeriksaan apa, Pak?”
  ~ mood(0, -1)
  PAK ANSEL (netral): Silakan. Surat masuk ada nomornya, surat keluar juga.
* [“Pemeriksaan apa, Pak? Kalau Bapak mau cerita, saya dengarkan. Tidak saya catat.” # does: asks-interest, protects-privacy, loses-time]
  # coach: Di antara tiga kalimat kaku ada satu yang luka, dan Anda mengambil yang itu.
  ~ luka = 1
  ~ mood(-1, 2)
  PAK ANSEL (lelah): Tahun lalu. 140 nama, “sekadar membantu”, lalu bocor. Selebihnya di Inspektorat.
* [“Justru supaya Bapak aman. Ada perintah tertulis, jadi bukan Bapak yang menanggung.” # does: acknowledges-cost, argues-back, passes-upward]
  # coach: Anda menjual perlindungan yang pernah ia beli. Coba: “Waktu itu yang menandatangani siapa, dan yang diperiksa siapa?”
  ~ mood(1, -1)
  PAK ANSEL (tegas): Yang menanggung selalu yang menekan tombol, Kak.
* [“Saya tarik kembali. Yang perlu ini saya, bukan Sekda. Boleh kita mulai dari awal?” # does: owns-error, asks-permission, loses-time]
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
* [“Karena rupanya Bapak lebih takut datanya jalan daripada orangnya. Saya keliru, Pak?” # does: checks-understanding, names-feeling, loses-time]
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
* [“Pikiran siapa pun boleh, Pak. Asal Jumat 412 keluarga itu dibayar, saya ikut saja.” # does: argues-position, keeps-deadline, leaves-alone]
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

=== rapat ===
-> END
