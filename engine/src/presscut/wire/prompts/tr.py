"""Turkish."""

from __future__ import annotations

from presscut.wire.prompt import Prompts, Said

PROMPTS = Prompts(
    login=Said(
        labels=(
            "giriş|giriş yap|üye girişi|üye ol|kayıt ol|kaydol|çıkış|çıkış yap|hesabım|profilim|hesap oluştur|"
            "şifremi unuttum|şifre|kullanıcı adı|beni hatırla|oturum aç|abone girişi"
        ),
        openings=(
            "giriş yapın|giriş yapmak için|üye olun|üye olmak için|üyelik girişi|kayıt olun|oturum açın|"
            "hesabınız yok mu|zaten üye misiniz|hesabınız var mı|henüz üye değil|google ile devam|facebook ile|"
            "google ile giriş"
        ),
        closings=("giriş yapınız|giriş yapmalısınız|üye girişi yapmalısınız|giriş yapın|oturum açmalısınız"),
    ),
    subscribe=Said(
        labels=(
            "abone ol|abonelik|hemen abone ol|abone olun|e-gazete|aboneler için|aboneye özel|sadece aboneler için|"
            "premium içerik|ücretsiz dene"
        ),
        openings=(
            "abone olun|devamını okumak için|haberin tamamını okumak için|okumaya devam etmek için|"
            "bu içerik abonelere|bu yazı abonelere|bu haber abonelere|zaten abone misiniz|abone misiniz|"
            "sınırsız erişim"
        ),
        closings="abone olun|abone olmalısınız",
    ),
    cookie=Said(
        labels=(
            "kabul et|tümünü kabul et|hepsini kabul et|kabul ediyorum|reddet|tümünü reddet|çerez ayarları|"
            "çerez tercihleri|çerez politikası|çerezler|çerezleri yönet|tercihleri yönet|ayarları yönet|anladım"
        ),
        openings=(
            "sitemizde çerez|sitemizden en iyi|web sitemizde çerez|internet sitemizde|bu sitede çerez|"
            "bu web sitesi çerez|size en iyi deneyimi|biz ve ortaklarımız|veri politikasındaki|kişisel verileriniz|"
            "kişisel verilerin korunması|bu siteyi kullanarak|siteyi kullanmaya devam|web sitemizi kullanarak|"
            "gizliliğinize önem"
        ),
    ),
    share=Said(
        labels=(
            "paylaş|paylaş:|haberi paylaş|bu haberi paylaş|facebook'ta paylaş|twitter'da paylaş|x'te paylaş|"
            "whatsapp'ta paylaş|linkedin'de paylaş|e-posta ile gönder|e-posta gönder|arkadaşına gönder|linki kopyala|"
            "bağlantıyı kopyala|link kopyalandı|kopyala|takip et|bizi takip edin|takipte kalın|sosyal medya|beğen|"
            "tweetle|yorumla paylaş|paylaşım|paylaşımlar|# paylaşım"
        ),
        openings=(
            "bu haberi paylaş|bu yazıyı paylaş|paylaşmak için|facebook'ta paylaş|bizi takip edin|bizi sosyal medyada|"
            "google news'te|google haberler'de|takip etmek için|yeni pencerede açılır"
        ),
    ),
    related=Said(
        labels=(
            "devamını oku|devamı|devamı »|haberin devamı|haberin tamamı|daha fazla|daha fazla göster|"
            "daha fazla haber|daha fazlası|tümü|tümünü gör|tümünü göster|hepsini gör|tüm haberler|tüm yazıları|"
            "diğer haberler|diğer yazılar|diğer yazıları|ilgili haberler|ilgili haber|ilgili yazılar|"
            "ilgili içerikler|ilgili konular|benzer haberler|benzer yazılar|önerilen haberler|önerilenler|"
            "sizin için seçtiklerimiz|editörün seçtikleri|editörün seçimi|ilginizi çekebilir|"
            "bunlar da ilginizi çekebilir|bunlara da bakın|çok okunanlar|en çok okunanlar|en çok okunan|"
            "en çok okunan haberler|çok konuşulanlar|en popüler|popüler haberler|popüler|son haberler|son dakika|"
            "son dakika haberleri|son yazılar|son eklenenler|son yorumlar|güncel haberler|manşetler|günün manşetleri|"
            "öne çıkanlar|öne çıkan haberler|sonraki haber|önceki haber|sonraki|önceki|sonraki yazı|önceki yazı|"
            "sıradaki haber|içindekiler|haber arşivi|kaçırmayın|bunlar da var|ayrıca bakınız|ayrıca okuyun"
        ),
        openings=(
            "ilgili haber|ilgili haber:|ilginizi çekebilir|bunlar da ilginizi|haberin devamı için|devamını okumak|"
            "haberin detayları için|ayrıca okuyun|ayrıca bakınız|ayrıca bkz|bkz:|okumaya devam et →|"
            "tüm haberler için|diğer haberler için|ayrıca oku"
        ),
        leads="ilgili haber|ilgili haberler|ilgili içerik|bunu da oku|çok okunanlar|dinle",
        closings="için tıklayın|için tıklayınız|okumak için tıklayın",
    ),
    advertisement=Said(
        labels=(
            "reklam|reklamlar|- reklam -|reklam ver|reklamı geç|reklamı kapat|ilanlar|seri ilanlar|resmi ilanlar|"
            "sponsorlu|sponsorlu içerik|sponsorlu bağlantılar|advertorial|haberin devamı reklamdan sonra|"
            "reklamdan sonra devam ediyor"
        ),
        openings="haber reklamdan sonra|reklamdan sonra|haberin devamı aşağıda",
    ),
    newsletter=Said(
        labels=(
            "bülten|e-bülten|e-bülten aboneliği|haber bülteni|bültene abone ol|bültenimize abone olun|e-posta|"
            "e-posta adresiniz|e-posta adresi|mail adresiniz|adınız|ad soyad|bildirimler"
        ),
        openings=(
            "bültenimize|e-bültenimize|haber bültenimize|e-posta adresinizi|mail adresinizi|günlük bülten|"
            "son dakika haberlerini|haberlerden haberdar|gelişmelerden haberdar|gündemi takip|bildirim almak|"
            "bildirimlere izin|bildirimleri aç"
        ),
    ),
    comment=Said(
        labels=(
            "yorum|yorumlar|# yorum|yorumlar #|yorumlar (#|yorum yap|yorum yaz|yorum gönder|yorum ekle|yorumunuz|"
            "yorumunu yaz|yorumları gör|tüm yorumlar|tüm yorumları gör|bir yorum yaz|bir cevap yazın|bir yanıt yazın|"
            "yanıtla|cevapla|yanıtı iptal et|cevabı iptal et|şikayet et|görüşleriniz|yorum kuralları|henüz yorum yok|"
            "yorum yapılmamış|okur yorumları|gönder|ilk yorumu siz yapın"
        ),
        openings=(
            "yorum yapmak için|yorum yazmak için|yorum yapabilmek için|yorum yazabilmek için|ilk yorumu|"
            "ilk yorum yapan|bu habere ilk|bu habere yorum|henüz yorum|yorumunuz|e-posta hesabınız yayımlanmayacak|"
            "e-posta adresiniz yayınlanmayacak|gerekli alanlar|zorunlu alanlar|adımı, e-posta|küfür, hakaret|"
            "yorumlar onaylandıktan"
        ),
    ),
    tool=Said(
        labels=(
            "yazdır|kaydet|haberi kaydet|sonra oku|daha sonra oku|okuma listesi|okuma listeme ekle|favorilere ekle|"
            "favoriler|dinle|haberi dinle|sesli dinle|yazı boyutu|yazı tipi boyutu|büyüt|küçült|fotoğrafı büyüt|"
            "galeriyi aç|videoyu izle|izle|oynat|tam ekran|kapat|iptal|yükleniyor|yükleniyor...|indir|pdf indir|"
            "okuma süresi|okuma süresi: # dk|okuma süresi: # dakika|# dk okuma|# dakika okuma|# dk|# dakikada okunur|"
            "# görüntüleme|# okunma|okunma: #|hata bildir|haberdeki hatayı bildir|haber ihbar|ihbar|bildirimleri aç|"
            "çeviri|yazarın tüm yazıları|yazara mesaj"
        ),
        openings=(
            "bu habere tepki|haberle ilgili hata|hata bildirmek|tarayıcınız|reklam engelleyici|lütfen reklam|"
            "videoyu izlemek|okuma süresi|ortalama okuma süresi|bu gönderiyi instagram|fotoğrafı büyütmek|"
            "bize ulaşın|bize yazın|haber ihbar"
        ),
    ),
    copyright=Said(
        labels=(
            "gizlilik|gizlilik politikası|gizlilik sözleşmesi|kullanım koşulları|kullanım şartları|"
            "kullanıcı sözleşmesi|yasal uyarı|aydınlatma metni|kvkk|kvkk aydınlatma metni|çerez aydınlatma metni|"
            "künye|tüm hakları saklıdır|telif hakkı|telif hakları|veri politikası|yayın ilkeleri"
        ),
        openings=(
            "tüm hakları|her hakkı|© tüm|bu sitede yayınlanan|bu sitede yer alan|sitemizde yayınlanan|"
            "kaynak gösterilmeden|copyright|yazılım:"
        ),
        closings=("tüm hakları saklıdır|hakları saklıdır|kaynak gösterilmeden kullanılamaz|iktibas edilemez"),
    ),
    tags=Said(
        labels="etiketler|etiket|anahtar kelimeler|kategoriler|kategori|konular|arşiv",
        openings="etiketler:|etiket:|anahtar kelimeler:|kategori:|kategoriler:|konular:",
        leads="etiketler|kategori|kategoriler|anahtar kelimeler|konular",
    ),
    appeal=Said(
        labels="bağış yap|destek ol|destekle|bize destek olun",
        openings=(
            "bağımsız gazeteciliği|bize destek|gazeteciliğe destek|destek olmak için|okuduğunuz için teşekkür"
        ),
    ),
    app=Said(
        labels=(
            "uygulamayı indir|uygulamamızı indirin|mobil uygulama|mobil uygulamalar|uygulama|uygulamalar|"
            "uygulamada aç|google play'den indirin|app store'dan indirin|mobil site"
        ),
        openings=(
            "uygulamamızı indir|uygulamayı indir|mobil uygulamamızı|whatsapp kanalımız|telegram kanalımız|"
            "kanalımıza abone|kanalımıza katıl|google play'den"
        ),
    ),
    navigation=Said(
        labels=(
            "anasayfa|ana sayfa|menü|ana menü|ara|arama|arama yap|sitede ara|arama sonuçları|iletişim|bize ulaşın|"
            "hakkımızda|hakkında|biz kimiz|kariyer|yardım|sıkça sorulan sorular|site haritası|içeriğe geç|"
            "içeriğe atla|ana içeriğe geç|ana içeriğe atla|yukarı çık|başa dön|sayfa başı|menüyü aç|menüyü kapat|"
            "kapat menü|buradasınız|sitene ekle|yazarlar|tüm yazarlar|foto galeri|video galeri|hava durumu|"
            "namaz vakitleri|nöbetçi eczaneler|trafik durumu|puan durumu|canlı skor|canlı borsa|burçlar|tv rehberi|"
            "vefat ilanları|künye iletişim"
        ),
        openings=(
            "anasayfaya dön|içeriğe geç|içeriğe atla|buradasınız|anasayfa >|ana sayfa >|anasayfa »|anasayfa /"
        ),
    ),
)
