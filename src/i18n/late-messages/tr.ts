import { LANGUAGE_NAMES } from '../generated/tr.js';
import type { LateMessages } from '../late-messages.js';
import { tr } from '../messages/tr.js';

const FROM = new Map([
  ['AZ', 'Azerbaycan’dan'],
  ['KG', 'Kırgızistan’dan'],
]);
const TO = new Map([
  ['AZ', 'Azerbaycan’a'],
  ['KG', 'Kırgızistan’a'],
]);

const events = (count: number) => `${tr.number(count)} olay`;

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
    direction: 'Yön',
    from: (code, name) => FROM.get(code) ?? `${name} (ziyaret eden)`,
    to: (code, name) => TO.get(code) ?? `${name} (ev sahibi)`,
    levelNotKnown: 'ziyaretin türü bilinmiyor',
    visitors: 'Ziyaret edenler',
    hosts: 'Kabul edenler',
    others: 'Diğer katılımcılar',
    noHeadOfState: 'Devlet başkanının yer almadığı ziyaretler',
  },

  institutions: {
    name: 'Kurumlar',
    datesNotKnown: 'tarihleri bilinmiyor',
    noParty: 'Ortak ve uluslararası kurumlar',
    latest: 'Son olay',
    milestones: 'Önemli olaylar',
    events,
    noEvents: 'kayıt yok',
  },

  people: {
    name: 'Kişiler',
    tookPart: 'Katılımı',
    roleNotStated: 'rolü belirtilmemiş',
    events,
    eventList: 'Olaylar',
    signed: 'İmzaladığı belgeler',
    nothing: 'kayıt yok',
    noOffice: 'Görevi kayıtlı olmayanlar',
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
  },

  explorer: {
    name: 'Gezgin',
  },

  strip: {
    name: 'Zaman çizgisi',
  },
};
