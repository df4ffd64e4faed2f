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
  },

  map: {
    name: 'Harita',
    places: (value) => `${value} yer`,
    nowhere: 'Yer belirtilmemiş',
    several: 'Birden çok yerin geçtiği kayıt bunların her birinde sayılır.',
    size: 'Daire ne kadar büyükse kayıt sayısı o kadar çoktur.',
    outside: 'Haritanın bu bölümünün dışında:',
    closer: 'Yakınlaştır',
    wider: 'Uzaklaştır',
    close: 'Kapat',
    outlines: 'Dış hatların kaynağı',
    boundaries: 'Hatlar sadeleştirilmiştir ve sınırlar konusunda bir tutum bildirmez.',
  },

  explorer: {
    name: 'Gezgin',
  },

  strip: {
    name: 'Zaman çizgisi',
  },
};
