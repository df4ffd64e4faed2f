import { LANGUAGE_NAMES } from '../generated/tr.js';
import type { LateMessages } from '../late-messages.js';

export const late: LateMessages = {
  alphabet: 'abcçdefgğhıijklmnoöprsştuüvyz',
  fields: {
    accessed: 'Okunduğu tarih',
    archived: 'Arşiv kopyası',
    authors: 'Yazarlar',
    coordinates: 'Enlem, boylam',
    country: 'Ülke',
    date: 'Tarih',
    documents: 'Belgeler',
    editors: 'Editörler',
    ended: 'Sona erme',
    event: 'İmza vesilesi',
    host: 'Ev sahibi',
    inForce: 'Yürürlüğe giriş',
    institutions: 'Kurumlar',
    isbn: 'ISBN',
    lang: 'Dil',
    level: 'Ziyaretin türü',
    note: 'Not',
    officialTitles: 'Resmî adı',
    offices: 'Görev',
    pages: 'Sayfa',
    party: 'Ülke',
    people: 'Kişiler',
    place: 'Yer',
    places: 'Yerler',
    publisher: 'Yayıncı',
    ratified: 'Onay',
    reliability: 'Güvenilirlik',
    series: 'Dizi',
    signatories: 'Taraflar',
    sources: 'Kaynaklar',
    summary: 'Özet',
    texts: 'Metin',
    title: 'Başlık',
    topics: 'Konular',
    type: 'Tür',
    url: 'Adres',
    value: 'Değer',
    visitor: 'Ziyaret eden',
  },
  elsewhere: (field) => `${field} – başka kaynakta:`,
  numbered: (value) => `no. ${value}`,
  pages: (pages) => (/^\d+$/.test(pages) ? `${pages} sayfa` : `s. ${pages}`),
  seenInOffice: 'kaynaklara göre görevde:',
  about: 'yaklaşık',
  officialText: 'resmî yayın',
  archivedCopy: 'arşiv kopyası',
  related: 'Geçtiği kayıtlar',
  languageName: (tag) => LANGUAGE_NAMES[tag.split('-')[0] ?? ''] ?? tag,
  inLanguage: (tag) => late.languageName(tag),

  reader: {
    copyLink: 'Bağlantıyı kopyala',
    report: 'Hata bildir',
    reportSubject: (title) => `Hata: ${title}`,
    subject: 'Ne kaynak gösterilecek',
    record: 'Bu kayıt',
    view: 'Burada gösterilenler',
    dataset: 'Veri kümesi',
    sources: 'Kaynaklar',
    format: 'Biçim',
    plainText: 'Düz metin',
    copy: 'Kopyala',
    copied: 'Kopyalandı',
    notCopied: 'Tarayıcı kopyalamaya izin vermiyor. Metin seçildi: kendiniz kopyalayın.',
    close: 'Kapat',
    download: 'İndir',
    saved: (format, value) => `${format}: ${value} kayıt`,
    nothingToSave: (format) => `${format}: kaydedilecek bir şey yok. Takvimde yalnızca günü bilinen tarihler yer alabilir.`,
    noFile: 'Dosya gelmiyorsa bu sayfa indirmeye izin vermiyordur. Bunun yerine metni kopyalayın.',
  },

  visits: {
    name: 'Ziyaretler',
  },

  institutions: {
    name: 'Kurumlar',
  },

  people: {
    name: 'Kişiler',
  },

  bibliography: {
    name: 'Kaynaklar',
    literature: 'Kaynakça',
    citedBy: (value) => `${value} kayıtta kaynak gösterildi`,
    citeAll: 'Tümünü kaynak göster',
  },

  factSheet: {
    name: 'Kısaca',
  },

  onThisDay: {
    name: 'Tarihte bugün',
  },

  chart: {
    name: 'Grafik',
  },

  map: {
    name: 'Harita',
  },

  explorer: {
    name: 'Gezgin',
  },

  strip: {
    name: 'Zaman çizgisi',
  },
};
