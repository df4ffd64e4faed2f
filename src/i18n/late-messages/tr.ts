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
    embassies: 'Büyükelçilikler',
    lastVisit: 'Son ziyaret',
    lastDocument: 'Son belge',
    bilateral: (value) => `${value} ikili`,
    multilateral: (value) => `${value} çok taraflı`,
    documentsMean: 'İki ülkenin kendi aralarında veya başka devletlerle birlikte imzaladığı ya da kabul ettiği belgeler',
    visitsMean: 'Bir ülkeden ötekine yapılan ziyaretler; görüşmeler, zirveler ve konferanslar dâhil değildir',
    counted: 'Yalnızca bu veri kümesindeki kayıtlar sayılmıştır',
    mayBeMore: 'gerçekte daha fazlası olabilir',
    selection: 'Kayıtların yalnızca bir bölümü sayılmıştır',
    latest: 'en son veri',
    wholeYear: 'tam bir yıl için en son veri',
    furtherFigures: (value) => `${value} veri daha`,
  },

  onThisDay: {
    name: 'Tarihte bugün',
    week: 'Haftanın yıl dönümleri',
    month: 'Ayın yıl dönümleri',
    yearsAgo: (value) => `${value} yıl önce`,
    years: (value) => `${value} yıl`,
    round: 'yuvarlak yıl dönümü',
    next: 'En yakın yıl dönümü:',
    nextRound: 'Sıradaki yuvarlak yıl dönümü:',
    noneOnDay: (isRound) => `Bu güne rastlayan ${isRound ? 'yuvarlak ' : ''}yıl dönümü yok.`,
    noneInWeek: (isRound) => `Bu haftaya rastlayan ${isRound ? 'yuvarlak ' : ''}yıl dönümü yok.`,
    noneInMonth: (isRound) => `Bu aya rastlayan ${isRound ? 'yuvarlak ' : ''}yıl dönümü yok.`,
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
