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

  reader: {
    copyLink: 'Keçidi kopyala',
    report: 'Səhv barədə bildir',
    reportSubject: (title) => `Səhv: ${title}`,
    subject: 'Nəyə istinad edilir',
    record: 'Bu qeyd',
    view: 'Burada göstərilənlər',
    dataset: 'Məlumat toplusu',
    sources: 'Mənbələr',
    format: 'Format',
    plainText: 'Adi mətn',
    copy: 'Kopyala',
    copied: 'Kopyalandı',
    notCopied: 'Brauzer kopyalamağa icazə vermir. Mətn seçilib: onu özünüz kopyalayın.',
    close: 'Bağla',
    download: 'Yüklə',
    saved: (format, value) => `${format}: ${value} qeyd`,
    nothingToSave: (format) => `${format}: yazılacaq heç nə yoxdur. Təqvimə yalnız günü məlum olan tarixlər yazıla bilər.`,
    noFile: 'Fayl gəlmirsə, bu səhifə yükləməyə icazə vermir. Əvəzinə mətni kopyalayın.',
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
    literature: 'Ədəbiyyat',
    citedBy: (value) => `${value} qeyddə istinad edilir`,
    citeAll: 'Hamısına istinad et',
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
