# Ekranların söyledikleri.
#
# $method şunlardan biridir: sms, voice, email, push, totp, hotp, webauthn, recovery_code, temporary_pass.
# $hint, telefonu, adresi ya da anahtarı sunucunun maskelediği biçimde gösterir: ••12. Sunucu vermezse "none" olur.
# Kodlar ve karşılaştırılacak sayılar hiçbir metinde yer almaz.

## Her ekranda

account-line = Giriş yapan hesap: { $account }
start-over-action = Siz değil misiniz? Baştan başlayın
language-label = Dil
offline-notice = Çevrimdışısınız. Hiçbir şey kaybolmadı: bağlantı gelince kaldığınız yerden devam edin.

## Kod yazılırken

code-heading = { $method ->
    [voice] Aramada duyduğunuz kodu girin
    [email] E-postadaki kodu girin
    [totp] Uygulamanızdaki kodu girin
    [hotp] Kod üretecinizdeki kodu girin
    [recovery_code] Bir kurtarma kodu girin
    [temporary_pass] Geçici erişim kodunuzu girin
   *[sms] SMS’teki kodu girin
 }
code-intro = { $method ->
    [voice] { $hint ->
        [none] Telefonunuzu arıyoruz. Açın, dinleyin ve duyduğunuz kodu yazın.
       *[other] Telefonunuzu ({ $hint }) arıyoruz. Açın, dinleyin ve duyduğunuz kodu yazın.
     }
    [email] { $hint ->
        [none] Size kod içeren bir e-posta gönderdik.
       *[other] E-posta adresinize ({ $hint }) bir kod gönderdik.
     }
    [totp] { $hint ->
        [none] Kimlik doğrulama uygulamanızı açın ve şu anda gösterdiği kodu yazın.
       *[other] Kimlik doğrulama uygulamanızı ({ $hint }) açın ve şu anda gösterdiği kodu yazın.
     }
    [hotp] { $hint ->
        [none] Kod üretecinizin düğmesine basın ve gösterdiği kodu yazın.
       *[other] Kod üretecinizin ({ $hint }) düğmesine basın ve gösterdiği kodu yazın.
     }
    [recovery_code] İki adımlı doğrulamayı kurarken kaydettiğiniz kodlardan birini yazın. Her kod bir kez geçerlidir.
    [temporary_pass] Yöneticinin size verdiği kodu aynen yazıldığı gibi girin.
   *[sms] { $hint ->
        [none] Telefonunuza kod içeren bir SMS gönderdik.
       *[other] Telefonunuza ({ $hint }) kod içeren bir SMS gönderdik.
     }
 }
code-ordinal-intro = İki adımlı doğrulamayı kurarken kaydettiğiniz listeden { $ordinal } numaralı kodu yazın.
code-another-intro = Az kaldı. Kod üretecinizle sunucumuzun arası açılmış, bu yüzden sonraki kod da gerekiyor. Düğmeye yeniden basın ve yeni kodu yazın.
code-label = { $method ->
    [recovery_code] Kurtarma kodu
    [temporary_pass] Geçici erişim kodu
   *[sms] Doğrulama kodu
 }
code-submit = Devam et
code-submit-busy = Denetleniyor…
code-format-digits = { $count ->
    [one] { $count } rakam. Boşluklar önemli değil.
   *[other] { $count } rakam. Boşluklar önemli değil.
 }
code-format-letters = Harfler, rakamlar ve tireler, aynen yazıldığı gibi.
code-auto-submit = Kod tamamlanır tamamlanmaz denetlenir.
code-never-share = Bu kodu sizi arayan ya da size yazan birine, kim olduğunu söylerse söylesin, asla vermeyin.
code-expires = { $minutes ->
    [one] Kod bir dakika daha geçerli.
   *[other] Kod { $minutes } dakika daha geçerli.
 }
attempts-left = { $attempts ->
    [one] Bir deneme hakkınız kaldı.
   *[other] { $attempts } deneme hakkınız kaldı.
 }
counts-same = { $sends ->
    [one] Kodu bir kez gönderdik.
   *[other] Aynı kodu { $sends } kez gönderdik. Hangi iletiden okuduğunuz fark etmez.
 }
counts-replaces = { $sends ->
    [one] Bir kod gönderdik (saat { $time }).
   *[other] { $sends } kod gönderdik. Yalnızca en yenisi geçerli (saat { $time }).
 }
counts-both = { $sends ->
    [one] Bir kod gönderdik (saat { $time }).
   *[other] { $sends } kod gönderdik. Hepsi süreleri dolana kadar geçerli; en yenisinin gönderildiği saat: { $time }.
 }

## Kod, arama ya da istek gönderilirken

send-heading = { $method ->
    [voice] Telefon aramasıyla kod alın
    [email] E-postayla kod alın
    [push] Uygulamanızda onaylayın
   *[sms] SMS ile kod alın
 }
send-intro = { $method ->
    [voice] { $hint ->
        [none] Telefonunuzu arayıp bir kod okuyacağız.
       *[other] Telefonunuzu ({ $hint }) arayıp bir kod okuyacağız.
     }
    [email] { $hint ->
        [none] E-posta adresinize bir kod göndereceğiz.
       *[other] E-posta adresinize ({ $hint }) bir kod göndereceğiz.
     }
    [push] { $hint ->
        [none] Telefonunuzdaki uygulamaya onaylamanız için bir istek göndereceğiz.
       *[other] Telefonunuzdaki ({ $hint }) uygulamaya onaylamanız için bir istek göndereceğiz.
     }
   *[sms] { $hint ->
        [none] Telefonunuza kod içeren bir SMS göndereceğiz.
       *[other] Telefonunuza ({ $hint }) kod içeren bir SMS göndereceğiz.
     }
 }
send-action = { $method ->
    [voice] { $hint ->
        [none] Beni ara
       *[other] Beni ara: { $hint }
     }
    [email] { $hint ->
        [none] E-posta gönder
       *[other] E-posta gönder: { $hint }
     }
    [push] İsteği gönder
   *[sms] { $hint ->
        [none] SMS gönder
       *[other] SMS gönder: { $hint }
     }
 }
send-busy = { $method ->
    [voice] Aranıyor…
   *[sms] Gönderiliyor…
 }
resend-action = { $method ->
    [voice] Beni yeniden ara
    [email] Yeni bir e-posta gönder
    [push] Yeni bir istek gönder
   *[sms] Yeni bir SMS gönder
 }
resend-wait = { $seconds ->
    [one] { $seconds } saniye sonra yapılabilir.
   *[other] { $seconds } saniye sonra yapılabilir.
 }
resend-none = { $method ->
    [voice] Bu girişte artık arama yapamıyoruz. Daha önce duyduğunuz bir kod süresi dolana kadar geçerli.
   *[sms] Bu girişte artık kod gönderemiyoruz. Size ulaşmış bir kod süresi dolana kadar geçerli.
 }

## Gecikme olduğunda

late-overdue-title = { $method ->
    [voice] Arama gecikiyor
    [email] E-postanız gecikiyor
    [push] Telefonunuzda hâlâ bir şey yok mu?
   *[sms] SMS’iniz gecikiyor
 }
late-overdue-body = { $method ->
    [voice] Telefonunuz hâlâ çalabilir; çalarsa kodu da geçerli olur.
    [push] Uygulamayı kendiniz açın: istek orada bekliyor olabilir.
    [email] Hâlâ gelebilir; gelirse kodu da geçerli olur. Bu arada spam klasörüne bakın.
   *[sms] Hâlâ gelebilir; gelirse kodu da geçerli olur.
 }
late-claimed-title = { $method ->
    [voice] Telefonunuz çalmış olmalıydı
    [email] E-postanız gelmiş olmalıydı
    [push] İstek telefonunuza gelmiş olmalıydı
   *[sms] SMS’iniz gelmiş olmalıydı
 }
late-claimed-body = { $method ->
    [voice] Telefon şebekesi aramanın ulaştığını söylüyor. Telefonunuzun sessizde olmadığından ve aramaları yönlendirmediğinden emin olun.
    [email] E-posta sunucusu kabul etti. Spam klasörüne bakın.
    [push] Uygulamayı kendiniz açın: istek orada bekliyor olabilir.
   *[sms] Telefon şebekesi teslim edildiğini söylüyor. Engellenen ve filtrelenen iletilere bakın.
 }
late-failed-title = { $method ->
    [voice] Arama ulaşmadı
    [email] E-postanız teslim edilemedi
    [push] İstek telefonunuza ulaşmadı
   *[sms] SMS’iniz teslim edilemedi
 }
late-failed-body = { $method ->
    [voice] Telefon şebekesi geri çevirdi. Bunun hesabınızla ilgisi yok.
    [email] E-posta sunucusu geri çevirdi. Bunun hesabınızla ilgisi yok.
    [push] Telefonunuz açık ve internete bağlı mı?
   *[sms] Telefon şebekesi geri çevirdi. Bunun hesabınızla ilgisi yok.
 }
late-queued-title = { $method ->
    [voice] Arama hâlâ sırada
    [email] E-postanız hâlâ sırada
    [push] İstek hâlâ sırada
   *[sms] SMS’iniz hâlâ sırada
 }
late-queued-body = { $method ->
    [voice] Henüz arayamadık. Denemeyi sürdürüyoruz.
   *[sms] Henüz bizden çıkmadı. Denemeyi sürdürüyoruz.
 }
late-slow-title = { $method ->
    [voice] Operatörünüze yapılan aramalar şu anda yavaş
    [email] E-posta şu anda yavaş
    [push] Uygulamaya giden istekler şu anda yavaş
   *[sms] Operatörünüze giden SMS’ler şu anda yavaş
 }
late-slow-body = { $method ->
    [voice] Telefonunuzun çalması biraz sürebilir.
   *[sms] Size ulaşması biraz sürebilir.
 }
late-most-take = { $seconds ->
    [one] Şu sıralar çoğu yaklaşık { $seconds } saniye içinde ulaşıyor.
   *[other] Şu sıralar çoğu yaklaşık { $seconds } saniye içinde ulaşıyor.
 }

## Başka yollar

alternatives-action = Başka bir doğrulama seçeneği kullan
alternatives-none = Sizin için başka bir doğrulama seçeneği kayıtlı değil. Bu işe yaramazsa giriş için destek ekibi size yardımcı olabilir.
instead-action = { $method ->
    [voice] { $hint ->
        [none] Bunun yerine arama al
       *[other] Bunun yerine arama al: { $hint }
     }
    [email] { $hint ->
        [none] Bunun yerine e-posta al
       *[other] Bunun yerine e-posta al: { $hint }
     }
    [push] Bunun yerine uygulamada onayla
    [totp] Bunun yerine kimlik doğrulama uygulamasını kullan
    [hotp] Bunun yerine kod üretecini kullan
    [webauthn] Bunun yerine geçiş ya da güvenlik anahtarı kullan
    [recovery_code] Bunun yerine kurtarma kodu kullan
    [temporary_pass] Bunun yerine geçici erişim kodu kullan
   *[sms] { $hint ->
        [none] Bunun yerine SMS al
       *[other] Bunun yerine SMS al: { $hint }
     }
 }
choose-heading = Siz olduğunuzu nasıl göstermek istersiniz?
choose-intro = Elinizin altında hangisi varsa onu seçin.
choose-name = { $method ->
    [voice] Telefon araması
    [email] E-posta
    [push] Uygulamada onay
    [totp] Kimlik doğrulama uygulaması
    [hotp] Kod üreteci
    [webauthn] Geçiş anahtarı ya da güvenlik anahtarı
    [recovery_code] Kurtarma kodu
    [temporary_pass] Geçici erişim kodu
   *[sms] SMS
 }
choose-what = { $method ->
    [voice] Arayıp bir kod okuruz
    [email] Gelen kutunuza bir kod
    [push] Telefonunuzdaki isteği yanıtlayın
    [totp] Şebeke ve internet olmadan çalışır
    [hotp] Ekranında görünen kod
    [webauthn] Parmak izi, yüz ya da PIN: kod yazmadan
    [recovery_code] Kaydettiğiniz kodlardan biri
    [temporary_pass] Yöneticinin verdiği kod
   *[sms] Telefonunuza bir kod
 }
choose-last-used = Burada en son bu kullanıldı
choose-slow = { $method ->
    [voice] Aramalar şu anda yavaş
    [email] E-posta şu anda yavaş
   *[sms] SMS’ler şu anda yavaş
 }
choose-alive = { $method ->
    [voice] Sizi zaten aradık
    [push] Bir istek zaten bekliyor
   *[sms] Bir kod zaten yolda
 }
choose-key-unsupported = Bu tarayıcıda kullanılamıyor
choose-key-not-in-frame = Bu pencerede kullanılamıyor
choose-back = Geri dön

## Telefona gelen istek

push-heading = { $state ->
    [over] Telefonunuza yeniden soralım mı?
   *[waiting] Telefonunuza bakın
 }
push-intro = { $hint ->
    [none] Telefonunuzdaki uygulamaya bir istek gönderdik. Uygulamayı açın ve girişi onaylayın.
   *[other] Telefonunuzdaki ({ $hint }) uygulamaya bir istek gönderdik. Uygulamayı açın ve girişi onaylayın.
 }
push-over-intro = Son istek kapandı. Hazır olduğunuzda yenisini gönderebilirsiniz.
push-show-label = Uygulamada bu sayıyı seçin
push-ask-intro = { $hint ->
    [none] Telefonunuzdaki uygulamayı açın. Bir sayı gösteriyor: buraya yazın.
   *[other] Telefonunuzdaki ({ $hint }) uygulamayı açın. Bir sayı gösteriyor: buraya yazın.
 }
push-ask-label = Uygulamadaki sayı
push-waiting = Yanıtınız bekleniyor…
push-not-mine = Bunu ben başlatmadım

## Anahtar

key-heading = Geçiş anahtarınızı ya da güvenlik anahtarınızı kullanın
key-intro = { $hint ->
    [none] Tarayıcınız isteyecek. Güvenlik anahtarına dokunun ya da parmak izinizi, yüzünüzü veya ekran kilidinizi kullanın.
   *[other] Tarayıcınız isteyecek ({ $hint }). Güvenlik anahtarına dokunun ya da parmak izinizi, yüzünüzü veya ekran kilidinizi kullanın.
 }
key-action = Anahtarı kullan
key-preparing = Bir saniye…
key-asking = Tarayıcınızın yönergelerini izleyin…
key-unsupported = Bu tarayıcı geçiş ve güvenlik anahtarlarını kullanamıyor. Sayfayı daha yeni bir tarayıcıda açın ya da başka bir yol seçin.
key-not-in-frame = Geçiş ve güvenlik anahtarları, başka bir sayfanın parçası olan bu pencerede çalışmaz. Girişi kendi sekmesinde açın ya da başka bir yol seçin.

## Yanıttan sonra

remember-label = Bu tarayıcıyı hatırla
remember-hint = Yalnızca size ait bir cihazda.
remember-heading = Bu tarayıcı hatırlansın mı?
remember-intro = Bir dahaki sefere burada parolanız yeter. Yalnızca size ait bir cihazda evet deyin.
remember-yes = Evet, hatırla
remember-no = Hayır, yine sor
register-heading = { $optional ->
    [yes] Bir doğrulama yöntemi kaydetmek ister misiniz?
   *[no] Bir doğrulama yöntemi kaydedin
 }
register-intro = { $optional ->
    [yes] Bir dakika sürer. Böylece bir dahaki sefere bugün kullandığınıza bağlı kalmazsınız.
   *[no] Kuruluşunuz devam etmeden önce bunu yapmanızı istiyor. Bir dakika sürer.
 }
register-action = Yöntem kaydet
register-later = Şimdi değil
offer-heading = İkinci bir giriş yolu eklensin mi?
offer-intro = Tek bir doğrulama yönteminiz var. Kaybolur ya da evde kalırsa giriş yapamazsınız. Bir tane daha eklemek bir dakika sürer.
offer-action = Yöntem ekle
no-method-heading = Henüz bir doğrulama yönteminiz yok
no-method-intro = { $can ->
    [yes] Parolanız doğruydu, ama siz olduğunuzu doğrulayacak bir şey yok. Bir yöntem kaydedin, sonra giriş yapabilirsiniz.
   *[no] Parolanız doğruydu, ama siz olduğunuzu doğrulayacak bir şey yok. Yöntem kaydetmek için destek ekibi size yardımcı olabilir.
 }
verified-heading = Giriş yaptınız
verified-intro = Devam ediyoruz…
verified-recovery-left = { $left ->
    [0] Bu son kurtarma kodunuzdu. Bugün yenilerini oluşturun.
    [one] Bir kurtarma kodunuz kaldı. Yakında yenilerini oluşturun.
   *[other] { $left } kurtarma kodunuz kaldı.
 }
cancelled-heading = Baştan başlıyoruz
cancelled-intro = Başa dönüyoruz…
expired-heading = Bu girişin süresi doldu
expired-intro = Çok uzun süre açık kaldı ya da başka bir yerde sonlandırıldı. Hesabınızda bir sorun yok: parolanızla yeniden başlayın.
locked-heading = Bir süreliğine kilitli
locked-intro = { $known ->
    [yes] Çok fazla yanlış yanıt geldi, bu yüzden sizi korumak için kilitledik. Yaklaşık { $minutes ->
        [one] bir dakika
       *[other] { $minutes } dakika
     } sonra yeniden açılır (saat { $time }). Yeni bir kod kilidi daha erken açmaz.
   *[no] Çok fazla yanlış yanıt geldi, bu yüzden sizi korumak için kilitledik. Bir süre sonra yeniden açılır. Yeni bir kod kilidi daha erken açmaz.
 }
end-action = Başa dön
unreachable-heading = Şu anda bağlanamıyoruz
unreachable-intro = Giriş hizmeti yanıt vermiyor. Parolanız doğruydu ve hiçbir şey kaybolmadı.
retry-action = Yeniden dene

## Ters giden bir şey olduğunda

alert-empty-title = Alan boş
alert-empty-body = { $method ->
    [totp] Uygulamanızın gösterdiği kodu yazın.
    [hotp] Kod üretecinizin gösterdiği kodu yazın.
    [push] Uygulamanın gösterdiği sayıyı yazın.
    [recovery_code] Kurtarma kodlarınızdan birini yazın.
    [temporary_pass] Geçici erişim kodunuzu yazın.
    [voice] Duyduğunuz kodu yazın.
   *[sms] İletideki kodu yazın.
 }
alert-short-title = Bazı rakamlar eksik
alert-short-body = { $expected ->
    [one] { $expected } rakam olmalı. Hiçbir şey göndermedik, o yüzden deneme hakkınız azalmadı.
   *[other] { $expected } rakam olmalı. Hiçbir şey göndermedik, o yüzden deneme hakkınız azalmadı.
 }
alert-long-title = Fazla rakam var
alert-long-body = { $expected ->
    [one] { $expected } rakam olmalı. Hiçbir şey göndermedik, o yüzden deneme hakkınız azalmadı.
   *[other] { $expected } rakam olmalı. Hiçbir şey göndermedik, o yüzden deneme hakkınız azalmadı.
 }
alert-digits-title = Kodda yalnızca rakam olur
alert-digits-body = Geri kalan her şeyi çıkarın. Hiçbir şey göndermedik, o yüzden deneme hakkınız azalmadı.
alert-wrong-title = { $method ->
    [recovery_code] Bu, kurtarma kodlarınızdan biri değil
    [temporary_pass] Doğru geçici erişim kodu bu değil
    [push] Doğru sayı bu değil
   *[sms] Doğru kod bu değil
 }
alert-wrong-body = { $method ->
    [voice] Son aramadaki kodu yazın. Emin değilseniz yeni bir arama isteyin.
    [email] En yeni e-postayla karşılaştırın ve yeniden yazın.
    [push] Uygulamadaki sayıya bakın ve yeniden yazın.
    [totp] Uygulamaya yeniden bakın: kod 30 saniyede bir değişir. Bu hesaba ait kayıt olduğundan emin olun.
    [hotp] Düğmeye basıp yeni bir kod alın ve onu yazın.
    [recovery_code] Listenizle harf harf karşılaştırın. Kullanılmış bir kod yeniden işe yaramaz.
    [temporary_pass] Harf harf karşılaştırın. Büyük ya da küçük harf olması fark edebilir.
   *[sms] En yeni SMS ile karşılaştırın ve yeniden yazın.
 }
alert-expired-title = Bu kodun süresi geçmiş
alert-expired-body = { $method ->
    [totp] Uygulamanızın şu anda gösterdiğini yazın.
    [hotp] Düğmeye basıp yeni bir kod alın ve onu yazın.
    [temporary_pass] Geçici erişim kodu kısa süre geçerlidir. Yöneticiden yenisini isteyin ya da başka bir yol seçin.
    [recovery_code] Listenizden başka bir kod seçin.
    [voice] Doğruydu, ama süresi dolmuştu. Yeni bir arama isteyin.
   *[sms] Doğruydu, ama süresi dolmuştu. Yenisini isteyin.
 }
alert-used-title = Bu kod kullanılmış
alert-used-body = { $method ->
    [totp] Her kod bir kez geçerlidir. Uygulamada sonrakini bekleyin.
    [hotp] Her kod bir kez geçerlidir. Düğmeye basıp yenisini alın.
    [recovery_code] Her kurtarma kodu bir kez geçerlidir. Üstünü çizin ve sıradakini kullanın.
    [temporary_pass] Bir kez geçerliydi ve kullanıldı. Yöneticiden yenisini isteyin ya da başka bir yol seçin.
    [voice] Her kod bir kez geçerlidir. Yeni bir arama isteyin.
   *[sms] Her kod bir kez geçerlidir. Yenisini isteyin.
 }
alert-older-title = Bu daha önceki bir kod
alert-older-body = { $method ->
    [voice] Ondan sonra yeniden aradık ve yalnızca en yeni kod geçerli.
    [email] Ondan sonra bir tane daha gönderdik ve yalnızca en yenisi geçerli. Hâlâ yolda olabilir.
   *[sms] Ondan sonra bir tane daha gönderdik ve yalnızca en yenisi geçerli. Hâlâ yolda olabilir.
 }
alert-wait-title = Bu kod kullanılmış
alert-wait-body = { $seconds ->
    [one] Her kod bir kez geçerlidir. Uygulama sonrakini { $seconds } saniye sonra gösterecek.
   *[other] Her kod bir kez geçerlidir. Uygulama sonrakini { $seconds } saniye sonra gösterecek.
 }
alert-denied-title = İstek telefonda reddedildi
alert-denied-body = Yanlışlıkla olduysa yenisini gönderin. İsteği siz başlatmadıysanız parolanız birinin eline geçmiş olabilir.
alert-push-timeout-title = Telefondan yanıt gelmedi
alert-push-timeout-body = İstek kapandı. Yenisini gönderin ve uygulamayı açık tutun.
alert-number-title = Telefonda başka bir sayı seçildi
alert-number-body = Yeni bir istek gönderin ve burada duran sayıyı seçin.
alert-mistyped-title = Bu, uygulamadaki sayı değil
alert-mistyped-body = İstek kapandı. Yeni bir istek gönderin ve uygulamanın gösterdiği sayıyı yazın.
alert-assertion-title = Anahtar kabul edilmedi
alert-assertion-body = Başka bir hesap için kayıtlı olabilir. Doğru anahtarla yeniden deneyin ya da başka bir yol seçin.
alert-code-over-title = Kodun süresi doldu
alert-code-over-body = { $method ->
    [voice] Başka bir şey değişmedi. Sizi yeniden arayalım.
   *[sms] Başka bir şey değişmedi. Yenisini isteyin.
 }
alert-too-soon-title = Biraz daha bekleyin
alert-too-soon-body = Sonuncusu az önce çıktı ve yolda olabilir. Birazdan yenisini isteyebilirsiniz.
alert-sends-title = Bu girişte başka kod yok
alert-sends-body = Size ulaşmış bir kod hâlâ geçerli. Yoksa başka bir yol seçin ya da daha sonra yeniden başlayın.
alert-requests-title = Bir anda çok istek geldi
alert-requests-body = { $seconds ->
    [0] Biraz bekleyip yeniden deneyin. Hiçbir şey kaybolmadı.
    [one] { $seconds } saniye bekleyip yeniden deneyin. Hiçbir şey kaybolmadı.
   *[other] { $seconds } saniye bekleyip yeniden deneyin. Hiçbir şey kaybolmadı.
 }
alert-delivery-title = { $method ->
    [voice] Sizi arayamadık
    [email] E-postayı gönderemedik
    [push] Uygulamaya ulaşamadık
   *[sms] SMS’i gönderemedik
 }
alert-delivery-body = { $method ->
    [email] E-posta hizmeti kabul etmedi. Hesabınızda bir sorun yok. Yeniden deneyin ya da başka bir yol seçin.
    [push] Hesabınızda bir sorun yok. Yeniden deneyin ya da başka bir yol seçin.
   *[sms] Telefon operatörü kabul etmedi. Hesabınızda bir sorun yok. Yeniden deneyin ya da başka bir yol seçin.
 }
alert-replaced-title = Daha yeni bir kod var
alert-replaced-body = { $method ->
    [push] Belki başka bir sekmeden yeni bir istek gönderildi. En yenisini yanıtlayın.
    [webauthn] Bu işlem, belki başka bir sekmede, yeniden başlatıldı. Burada bir kez daha deneyin.
   *[sms] Belki başka bir sekmede yenisi istendi. En yenisini kullanın.
 }
alert-offline-title = Çevrimdışısınız
alert-offline-body = Hiçbir şey kaybolmadı. Bağlantınıza bakıp yeniden deneyin.
alert-timeout-title = Yanıt yok
alert-timeout-body = Bağlantı yavaş olabilir. Hiçbir şey kaybolmadı: yeniden deneyin.
alert-server-title = Bizim tarafımızda bir sorun oldu
alert-server-body = Sizinle ilgisi yok ve hiçbir şey kaybolmadı. Birazdan yeniden deneyin.
alert-key-unsupported-title = Bu tarayıcı o anahtarı kullanamıyor
alert-key-unsupported-body = Daha yeni bir tarayıcı deneyin ya da başka bir yol seçin. Deneme hakkınız azalmadı.
alert-key-cancelled-title = Anahtar kullanılmadı
alert-key-cancelled-body = Pencere kapandı ya da tarayıcınız izin vermedi. Deneme hakkınız azalmadı: hazır olduğunuzda yeniden başlayın.
alert-key-timeout-title = Çok uzun sürdü
alert-key-timeout-body = Tarayıcı beklemeyi bıraktı. Deneme hakkınız azalmadı: anahtarı hazır edin ve yeniden başlayın.
alert-key-frame-title = Anahtarlar bu pencerede çalışmaz
alert-key-frame-body = Girişi kendi sekmesinde açın ya da başka bir yol seçin. Deneme hakkınız azalmadı.
alert-key-site-title = Bu anahtar başka bir siteye ait
alert-key-site-body = Doğru sayfada olduğunuzdan emin olun. Doğruysa destek ekibine haber verin. Deneme hakkınız azalmadı.
reference-line = Referans: { $reference }
reference-copy = Kopyala
reference-copied = Kopyalandı

## Usulca verilen haberler

status-sent = { $method ->
    [voice] Sizi şimdi arıyoruz.
    [email] E-posta gönderildi.
    [push] İstek telefonunuza gönderildi.
   *[sms] SMS gönderildi.
 }
status-sent-again = { $method ->
    [voice] Sizi yeniden arıyoruz.
    [email] Yeni bir e-posta gönderildi.
    [push] Telefonunuza yeni bir istek gönderildi.
   *[sms] Yeni bir SMS gönderildi.
 }
status-back-online = Yeniden çevrimiçisiniz.
status-can-resend = { $method ->
    [voice] Artık yeni bir arama isteyebilirsiniz.
   *[sms] Artık yeni bir kod isteyebilirsiniz.
 }
status-reference-copied = Referans kopyalandı.

## Yardıma ve desteğe giden yol

help-see = Neler yapabileceğinize bakın
help-ask-why-two-steps = Bu ek adım neden?
help-ask-no-phone-today = Telefonunuz yanınızda değil mi?
help-ask-lost-phone = Telefonunuz kayıp ya da yeni mi?
help-ask-no-text-or-call = { $method ->
    [voice] Arama gelmedi mi?
   *[sms] SMS gelmedi mi?
 }
help-ask-app-passwords = Eski bir program parolanızı kabul etmiyor mu?
help-ask-app-code-refused = Uygulamadaki kod işe yaramıyor mu?
help-ask-push-not-arriving = Telefonunuzda bir şey yok mu?
help-ask-email-not-arriving = E-posta gelmedi mi?
help-ask-code-not-requested = İstemediğiniz bir kod mu geldi?
help-ask-hardware-token = Kod üretecinde sorun mu var?
help-ask-temporary-pass = Geçici kodla ilgili sorunuz mu var?
help-ask-security-key = Anahtarda sorun mu var?
help-ask-recovery-codes = Kurtarma kodları nerede?
help-ask-locked = Bu arada ne yapabilirsiniz?
help-ask-after-sign-in = Neden bir yöntem daha?
help-ask-nothing-helped = Çözüm bulamadınız mı?
support-heading = { $name ->
    [none] Destek ekibiyle iletişime geçin
   *[other] İletişim: { $name }
 }
support-phone = Arayın: { $phone }
support-email = Yazın: { $email }
support-page = Destek sayfasını aç
support-hours = Çalışma saatleri: { $hours }
help-heading = Yardım
help-close = Yardımı kapat
help-waiting = Yardım yolda. Gelmezse destek ekibi size yardımcı olabilir.
