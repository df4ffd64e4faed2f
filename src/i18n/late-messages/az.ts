import { LANGUAGE_NAMES } from '../generated/az.js';
import type { LateMessages } from '../late-messages.js';

export const late: LateMessages = {
  alphabet: 'abcçdeəfgğhxıijkqlmnoöprsştuüvyz',
  fields: {
    accessed: 'Müraciət tarixi',
    archived: 'Arxiv nüsxəsi',
    authors: 'Müəlliflər',
    coordinates: 'Enlik, uzunluq',
    country: 'Ölkə',
    date: 'Tarix',
    documents: 'Sənədlər',
    editors: 'Redaktorlar',
    ended: 'Qüvvədən düşüb',
    event: 'İmzalandığı tədbir',
    host: 'Qəbul edən tərəf',
    inForce: 'Qüvvəyəminmə',
    institutions: 'Qurumlar',
    isbn: 'ISBN',
    lang: 'Dil',
    level: 'Səfərin növü',
    note: 'Qeyd',
    officialTitles: 'Rəsmi adı',
    offices: 'Vəzifə',
    pages: 'Səhifələr',
    party: 'Ölkə',
    people: 'Şəxslər',
    place: 'Yer',
    places: 'Yerlər',
    publisher: 'Nəşr edən',
    ratified: 'Ratifikasiya və ya təsdiq',
    reliability: 'Etibarlılıq',
    series: 'Silsilə',
    signatories: 'Tərəflər',
    sources: 'Mənbələr',
    summary: 'Xülasə',
    texts: 'Mətn',
    title: 'Ad',
    topics: 'Mövzular',
    type: 'Növ',
    url: 'Ünvan',
    value: 'Rəqəm',
    visitor: 'Səfər edən tərəf',
  },
  elsewhere: (field) => `${field} – başqa mənbədə:`,
  numbered: (value) => `№ ${value}`,
  pages: (pages) => (/^\d+$/.test(pages) ? `${pages} səhifə` : `səh. ${pages}`),
  seenInOffice: 'mənbələrə görə vəzifədə:',
  about: 'təxminən',
  officialText: 'rəsmi nəşr',
  archivedCopy: 'arxiv nüsxəsi',
  related: 'Adı çəkildiyi qeydlər',
  languageName: (tag) => {
    const name = nameOf(tag);
    return name === undefined ? tag : `${name} dili`;
  },
  inLanguage: (tag) => {
    const name = nameOf(tag);
    return name === undefined ? tag : `${name} dilində`;
  },

  visits: {
    name: 'Səfərlər',
  },

  institutions: {
    name: 'Qurumlar',
  },

  people: {
    name: 'Şəxslər',
  },

  bibliography: {
    name: 'Mənbələr',
  },

  factSheet: {
    name: 'Qısa məlumat',
  },

  onThisDay: {
    name: 'Tarixdə bu gün',
  },

  chart: {
    name: 'Diaqram',
  },

  map: {
    name: 'Xəritə',
    places: (value) => `${value} yer`,
    nowhere: 'Yer göstərilməyib',
    several: 'Bir neçə yerin göstərildiyi qeyd onların hər birində sayılır.',
    size: 'Dairə nə qədər böyükdürsə, qeydlər bir o qədər çoxdur.',
    outside: 'Xəritənin bu hissəsindən kənarda:',
    closer: 'Yaxınlaşdır',
    wider: 'Uzaqlaşdır',
    close: 'Bağla',
    outlines: 'Konturların mənbəyi',
    boundaries: 'Konturlar sadələşdirilib və sərhədlərə dair mövqe bildirmir.',
  },

  explorer: {
    name: 'Bələdçi',
  },

  strip: {
    name: 'Zaman oxu',
  },
};

function nameOf(tag: string): string | undefined {
  return LANGUAGE_NAMES[tag.split('-')[0] ?? ''];
}
