import { LANGUAGE_NAMES } from '../generated/az.js';
import type { LateMessages } from '../late-messages.js';
import { az } from '../messages/az.js';

const FROM = new Map([
  ['AZ', 'Azərbaycandan'],
  ['KG', 'Qırğızıstandan'],
]);
const TO = new Map([
  ['AZ', 'Azərbaycana'],
  ['KG', 'Qırğızıstana'],
]);

const events = (count: number) => `${az.number(count)} hadisə`;

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
    direction: 'İstiqamət',
    from: (code, name) => FROM.get(code) ?? `${name} (səfər edən)`,
    to: (code, name) => TO.get(code) ?? `${name} (qəbul edən)`,
    levelNotKnown: 'səfərin növü məlum deyil',
    visitors: 'Səfər edənlər',
    hosts: 'Qəbul edənlər',
    others: 'Digər iştirakçılar',
    noHeadOfState: 'Dövlət başçısı olmadan',
  },

  institutions: {
    name: 'Qurumlar',
    datesNotKnown: 'tarixi məlum deyil',
    noParty: 'Birgə və beynəlxalq qurumlar',
    latest: 'Son hadisə',
    milestones: 'Mühüm hadisələr',
    events,
    noEvents: 'qeydə alınmayıb',
  },

  people: {
    name: 'Şəxslər',
    tookPart: 'İştirakı',
    roleNotStated: 'rolu göstərilməyib',
    events,
    eventList: 'Hadisələr',
    signed: 'İmzaladığı sənədlər',
    nothing: 'qeydə alınmayıb',
    noOffice: 'Vəzifəsi qeydə alınmayanlar',
  },

  bibliography: {
    name: 'Mənbələr',
  },

  factSheet: {
    name: 'Qısa məlumat',
    embassies: 'Səfirliklər',
    lastVisit: 'Son səfər',
    lastDocument: 'Son sənəd',
    bilateral: (value) => `${value} ikitərəfli`,
    multilateral: (value) => `${value} çoxtərəfli`,
    documentsMean: 'Hər iki ölkənin ikilikdə və ya başqa dövlətlərlə birgə imzaladığı və ya qəbul etdiyi sənədlər',
    visitsMean: 'Bir ölkədən digərinə edilən səfərlər; görüşlər, zirvə görüşləri və konfranslar buraya daxil deyil',
    counted: 'Yalnız bu məlumat toplusundakı qeydlər sayılıb',
    mayBeMore: 'əslində daha çox ola bilər',
    selection: 'Qeydlərin yalnız bir hissəsi sayılıb',
    latest: 'ən son göstərici',
    wholeYear: 'bütöv il üzrə ən son göstərici',
    furtherFigures: (value) => `daha ${value} göstərici`,
  },

  onThisDay: {
    name: 'Tarixdə bu gün',
    week: 'Həftənin ildönümləri',
    month: 'Ayın ildönümləri',
    yearsAgo: (value) => `${value} il əvvəl`,
    years: (value) => `${value} il`,
    round: 'yubiley',
    next: 'Ən yaxın ildönümü:',
    nextRound: 'Növbəti yubiley:',
    noneOnDay: (isRound) => `Bu günə heç bir ${isRound ? 'yubiley' : 'ildönümü'} düşmür.`,
    noneInWeek: (isRound) => `Bu həftəyə heç bir ${isRound ? 'yubiley' : 'ildönümü'} düşmür.`,
    noneInMonth: (isRound) => `Bu aya heç bir ${isRound ? 'yubiley' : 'ildönümü'} düşmür.`,
  },

  chart: {
    name: 'Diaqram',
    byYear: 'İllər üzrə qeydlər',
    byDecade: 'Onilliklər üzrə qeydlər',
    byType: 'Növlər üzrə qeydlər',
    byTopic: 'Mövzular üzrə qeydlər',
    events: (value) => `${az.number(value)} hadisə`,
    begins: 'Uzun sürən hadisə başlandığı dövrdə sayılır.',
    severalTopics: 'Bir neçə mövzusu olan qeyd onların hər birində sayılır.',
    leftOut: 'Qeyd olmayan dövrlər göstərilmir.',
    entries: 'Qeydlər',
    decade: 'Onillik',
    total: 'Cəmi',
    rest: 'Bütün qalanlar',
    noVisit: 'Səfər deyil',
    incomplete: (cutOff) => `tam deyil (məlumatların son tarixi: ${cutOff})`,
    partial: 'ilin bir hissəsi',
    noFigure: 'rəqəm yoxdur',
    otherValue: 'başqa mənbədəki rəqəm',
    unit: (unit) => `Ölçü vahidi: ${unit}`,
    million: 'milyon',
    billion: 'milyard',
    highest: (entry) => `Ən yüksək: ${entry}`,
    hint: 'Qeydləri görmək üçün sütun seçin.',
    keys: 'Ox düymələri ilə sütundan sütuna keçmək olar.',
    table: 'Rəqəmlər cədvəl şəklində',
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
    records: 'Qeydlər',
    person: 'Şəxs',
    institution: 'Qurum',
    allPeople: 'Bütün şəxslər',
    allPlaces: 'Bütün yerlər',
    allLevels: 'Bütün səfər növləri',
    allCountries: 'Bütün ölkələr',
    more: 'Digər filtrlər',
    views: 'Görünüşlər',
  },

  strip: {
    name: 'Zaman oxu',
    first: 'Birinci',
    earlier: 'Əvvəlki',
    later: 'Sonrakı',
    last: 'Sonuncu',
    zoomIn: 'Yaxınlaşdır',
    zoomOut: 'Uzaqlaşdır',
    asList: 'Siyahı kimi göstər',
    asStrip: 'Zaman oxunda göstər',
    hint: 'Ox düymələri qeyddən qeydə aparır; açılan qeyd zaman oxunun altında görünür.',
    lasting: 'Davam müddəti',
    inexact: 'Tarix dəqiq məlum deyil',
    open: 'Sonu açıq müddət',
    unknownEnd: 'Başlanğıcı və ya sonu məlum deyil',
    undated: 'Tarixi olmayanlar',
  },
};

function nameOf(tag: string): string | undefined {
  return LANGUAGE_NAMES[tag.split('-')[0] ?? ''];
}
