# Yardımın söyledikleri. Boş satır paragrafı bitirir; "- " ile başlayan satırlar listedir.
#
# $method ekrandaki yöntemdir ya da "none" olur. $hint ekrandaki telefonu, adresi ya da anahtarı gösterir ya da "none" olur.
# $policy birden çok kod gönderildiğinde yeni kodun eskisine ne yaptığıdır: same, replaces, both; yoksa "none".

## Panel

help-search-label = Yardımda ara
help-search-none = Buna uyan bir şey yok. Başka bir sözcük deneyin.
way-settings = Doğrulama yöntemlerinizi yönetin
way-registration = Yöntem kaydedin
way-app = Kimlik doğrulama uygulaması edinin
way-app-passwords = Uygulama parolalarınızı yönetin
way-policy = Buradaki iki adımlı doğrulamayı okuyun
way-personal-account = Kişisel hesabınızın ayarları
way-report = Bildirin

## Konular

help-why-two-steps-title = Bunu neden yapmam gerekiyor?
help-why-two-steps-body =
    Kuruluşunuz iki adımlı doğrulamaya karar verdi. İki ayrı türden kanıt istenir: bildiğiniz bir şey, yani parolanız, ve yanınızda olan bir şey, örneğin telefonunuz ya da bir anahtar.

    Böylece parolanızı çalan ya da tahmin eden biri bir yere varamaz: telefonunuz hâlâ cebinizde.

    Bunu kendiniz kapatamazsınız; yalnızca kuruluşunuz kapatabilir. İş ya da okul hesabınız için değil de kişisel bir hesap için geldiyseniz, o hesabın ayarları başka bir yerdedir.

help-no-phone-today-title = Telefonum yanımda değil
help-no-phone-today-body =
    Birden çok yol kaydetmiş olabilirsiniz. Öteki doğrulama seçeneklerine bakın ve şu anda ulaşabildiğiniz birini seçin: başka bir telefon, tabletteki bir uygulama, bir anahtar, bir kurtarma kodu.

    Başka seçenek sunulmuyorsa hiç kaydedilmemiş demektir. O zaman bugün girişin yolu destek ekibidir.

    Girdikten sonra bir iki yöntem daha kaydedin. Bir dahaki sefere telefonun evde kalması sorun olmaz.

help-lost-phone-title = Telefonum kayıp, yeni ya da numarası değişti
help-lost-phone-body =
    Geri dönmenin iki yolu var:

    - Kaydettiyseniz başka bir doğrulama seçeneğini seçin.
    - Ya da destek ekibi doğrulama ayarlarınızı temizlesin. Bir sonraki girişte yeniden kayıt yapmanız istenir.

    Kayboldu mu, çalındı mı? Girebilseniz bile her durumda destek ekibine haber verin. Parolanızı sıfırlamaları ve sistemin hatırladığı bütün tarayıcıları unutmasını sağlamaları gerekir.

    Telefonunuz ya da numaranız mı değişti? Başka bir yolla girin ve ayarlarınızdan değiştirin.

help-no-text-or-call-title = { $method ->
    [voice] Arama gelmiyor
    [sms] SMS gelmiyor
   *[none] SMS ya da arama gelmiyor
 }
help-no-text-or-call-body =
    Bu telefona daha önce SMS ya da arama geldiyse sorun büyük olasılıkla hesabınızda değil, telefon operatöründedir.

    - Şebekeye bakın. Pencereye yaklaşmak ya da uçak modunu açıp kapatmak çoğu zaman işe yarar.
    - Telefon herhangi bir şey alabiliyor mu? Birinden sizi aramasını ya da SMS atmasını isteyin.
    - Engellenen ve filtrelenen iletilere bakın.

    { $policy ->
        [same] Birkaç SMS mi geldi? Hepsinde aynı kod var: istediğinizi kullanın.
        [replaces] Birkaç kod mu geldi? Yalnızca en yenisini kullanın. O gönderilince öncekiler geçersiz oldu.
        [both] Birkaç kod mu geldi? Her biri süresi dolana kadar geçerli; en uzun süreni en yenisi.
       *[none] Birkaç kod gelirse en yenisini kullanın.
    }

    Birkaç dakikadır bekliyor musunuz? O zaman en hızlı yol başka bir doğrulama seçeneğidir. Seçeneğiniz yoksa destek ekibi ayarlarınızı temizleyebilir, siz de yeniden kayıt yaparsınız.

    Bulunduğunuz yerde şebeke sık sık kötü mü? Kimlik doğrulama uygulaması kodları telefonun kendisinde, şebeke ve internet olmadan üretir.

help-app-passwords-title = Eski bir program parolamı kabul etmiyor
help-app-passwords-body =
    Bazı eski programlar, çoğunlukla e-posta programları, iki adımı desteklemez. Her zamanki parolanız yerine bir uygulama parolası isterler. Bu parola yalnızca orada geçerlidir, bu sayfada asla.

    - Uygulama parolasını aynen gösterildiği gibi yazdığınızdan emin olun.
    - Hâlâ kabul edilmiyor mu? Yeni bir uygulama parolası oluşturun ve programa onu yazın.
    - Yine mi olmadı? Destek ekibi mevcut olanları silsin, sonra yenisini oluşturun.

help-app-code-refused-title = Uygulamadaki kod işe yaramıyor
help-app-code-refused-body =
    - Telefonun saati doğru mu? Kodlar saate göre üretilir. Tarih ve saat ayarlarından, telefonun saatini kendisinin ayarlamasını sağlayın.
    - Her kod bir kez ve yaklaşık 30 saniye geçerlidir. Sonrakini bekleyin ve hemen yazın.
    - Uygulamada birkaç hesap mı var? Bu kuruluşa ve bu kullanıcı adına ait olduğundan emin olun.

help-push-not-arriving-title = Telefonumda hiçbir şey görünmüyor
help-push-not-arriving-body =
    - Uygulamayı kendiniz açın. İstek çoğu zaman orada bekler.
    - Bildirimler sessize alınmış olabilir: rahatsız etme, odak ve pil tasarrufu ayarlarına bakın.
    - Telefonun, Wi-Fi ya da mobil veriyle, internete bağlı olması gerekir.

    Bir de başlatmadığınız bir istek gelirse reddedin. Bu, parolanızın birinin elinde olduğu anlamına gelir. Hemen destek ekibine haber verin.

help-email-not-arriving-title = E-posta gelmiyor
help-email-not-arriving-body =
    { $hint ->
        [none] Spam klasörüne ve postanızın ayrıldığı öteki klasörlere bakın.
       *[other] Gönderildiği adres: { $hint }. Orada spam klasörüne ve postanızın ayrıldığı öteki klasörlere bakın.
    }

    Bir şirketin posta filtresi, iletiyi geçirmeden önce birkaç dakika bekletebilir.

    Birkaç tane mi geldi? En yenisine göre hareket edin.

help-code-not-requested-title = İstemediğim bir kod geldi
help-code-not-requested-body =
    O zaman başka biri sizin adınıza giriş yapmaya çalışıyor ve parolanızı zaten biliyor olabilir.

    - Kodu kimseye vermeyin, destek ekibinden olduğunu söyleyene bile. Size yardım eden hiç kimsenin koda ihtiyacı yoktur.
    - Başlatmadığınız bir isteği onaylamayın. Reddedin.
    - Parolanızı en kısa sürede değiştirin ve destek ekibine haber verin.

help-hardware-token-title = Kod üretecindeki kod işe yaramıyor
help-hardware-token-body =
    - Düğmeye basıp yeni bir kod alın ve kaybolmadan yazın.
    - Giriş yapmadan düğmeye çok kez mi basıldı? O zaman kod üreteciyle sunucunun arası açılmıştır. Art arda iki kod istenebilir; bu, sorunu düzeltir.
    - Ekranı boşsa pili bitmiştir. Kod üretecinin değiştirilmesi gerekir.

help-temporary-pass-title = Geçici erişim kodu nedir?
help-temporary-pass-body =
    Onu size yönetici verir, örneğin yeniyseniz ya da telefonunuzu kaybettiyseniz. Bir kez ya da kısa bir süre geçerlidir.

    Girdikten sonra hemen kendinize ait bir yöntem kaydedin: bu kod sizi uzun süre içeri almaz.

    Kabul edilmiyor mu? Süresi dolmuş olabilir. Yenisini isteyin.

help-security-key-title = Geçiş anahtarım ya da güvenlik anahtarım çalışmıyor
help-security-key-body =
    - Tarayıcı isteyene kadar bekleyin. Sonra güvenlik anahtarına dokunun ya da parmak izinizi, yüzünüzü veya cihazın PIN’ini kullanın.
    - USB anahtarını çıkarıp yeniden takmak gerekebilir. NFC anahtarı telefonun arkasına tutulur.
    - Birden çok anahtarınız mı var? Buraya kaydettiğiniz bir anahtar olmalı.
    - Eski bir tarayıcı anahtarları hiç kullanamaz, başka bir sayfanın içindeki sayfaya da izin verilmeyebilir. Girişi kendi sekmesinde açın.

    İptal etmek size bir şey kaybettirmez: yeniden başlamanız yeter.

help-recovery-codes-title = Kurtarma kodları nedir, benimkiler nerede?
help-recovery-codes-body =
    İki adımlı doğrulamayı kurarken yazdırdığınız ya da kaydettiğiniz kısa bir kod listesidir. Kâğıtlarınıza, parola yöneticinize ya da dosyalarınıza bakın.

    Her kod bir kez geçerlidir, kullandığınızın üstünü çizin. Harfler ve tireler koda dahildir.

    Girdikten sonra, az kod kaldıysa ya da listeyi biri görmüş olabilirse yeni bir liste oluşturun.

help-locked-title = Çok fazla denemeden sonra kilitlendi
help-locked-body =
    Kilit sizi tahmin yürüten birinden korur. Kendiliğinden açılır; ne zaman açılacağını sayfa gösterir. Yeni bir kod daha erken açmaz, bu arada denemek de işe yaramaz.

    Bu sürede kodların neden işe yaramadığına bakın: en yenisi miydi, doğru uygulamadan mıydı, doğru hesap için miydi?

    Deneyen siz değil miydiniz? O zaman destek ekibine haber verin: parolanız birinin elinde.

help-after-sign-in-title = Neden bir yöntem daha kaydetmeliyim?
help-after-sign-in-body =
    Şu anda yalnızca bir yönteminiz var. Kaybolduğu, bozulduğu ya da evde kaldığı gün destek ekibi olmadan giriş yapamazsınız.

    Bir tane daha kaydetmek bir dakika sürer. En iyisi kimlik doğrulama uygulaması ya da anahtardır: telefon şebekesine bağlı değildirler.

help-nothing-helped-title = Buradakilerin hiçbiri işe yaramıyor
help-nothing-helped-body =
    O zaman destek ekibiyle görüşün. Ne olduğunu görebilir ve gerekirse doğrulama ayarlarınızı temizleyebilirler; böylece yeniden kayıt yaparsınız.

    Aşağıda bir referans varsa elinizin altında bulunsun: onunla girişinizi hemen bulurlar. Parolanıza ya da bir koda hiçbir zaman ihtiyaç duymazlar.
