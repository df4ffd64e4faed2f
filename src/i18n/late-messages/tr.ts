import { LANGUAGE_NAMES } from '../generated/tr.js';
import type { LateMessages } from '../late-messages.js';
import { tr } from '../messages/tr.js';

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
  },

  factSheet: {
    name: 'Kısaca',
  },

  onThisDay: {
    name: 'Tarihte bugün',
  },

  chart: {
    name: 'Grafik',
    byYear: 'Yıllara göre kayıtlar',
    byDecade: 'On yıllara göre kayıtlar',
    byType: 'Türlere göre kayıtlar',
    byTopic: 'Konulara göre kayıtlar',
    events: (value) => `${tr.number(value)} olay`,
    begins: 'Uzun süren olay, başladığı dönemde sayılır.',
    severalTopics: 'Birden çok konusu olan kayıt, bunların her birinde sayılır.',
    leftOut: 'Kayıt bulunmayan dönemler gösterilmez.',
    entries: 'Kayıtlar',
    decade: 'On yıl',
    total: 'Toplam',
    rest: 'Diğerlerinin tümü',
    noVisit: 'Ziyaret değil',
    incomplete: (cutOff) => `tam değil (verilerin son tarihi: ${cutOff})`,
    partial: 'yılın bir bölümü',
    noFigure: 'veri yok',
    otherValue: 'başka kaynaktaki değer',
    unit: (unit) => `Birim: ${unit}`,
    million: 'milyon',
    billion: 'milyar',
    highest: (entry) => `En yüksek: ${entry}`,
    hint: 'Kayıtlarını görmek için bir çubuk seçin.',
    keys: 'Ok tuşlarıyla çubuktan çubuğa geçilir.',
    table: 'Sayılar tablo olarak',
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
