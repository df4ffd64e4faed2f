import type { EdtfPoint } from '../../dataset/edtf.js';
import { DECIMAL, GROUP, MONTHS } from '../generated/tr.js';
import type { DateForms, FirstMessages } from '../messages.js';
import { numberWriter } from '../numbers.js';

type Ending = 'plural' | 'from' | 'until';

/** Endings of numbers, by their last word as it is spoken: bir, iki, üç … on, yirmi, otuz … yüz, bin. */
const ENDINGS: { readonly [ending in Ending]: readonly [ones: readonly string[], tens: readonly string[], hundreds: string] } = {
  plural: [[], ['', 'lar', 'ler', 'lar', 'lar', 'ler', 'lar', 'ler', 'ler', 'lar'], 'ler'],
  from: [
    ['', 'den', 'den', 'ten', 'ten', 'ten', 'dan', 'den', 'den', 'dan'],
    ['', 'dan', 'den', 'dan', 'tan', 'den', 'tan', 'ten', 'den', 'dan'],
    'den',
  ],
  until: [['', 'e', 'ye', 'e', 'e', 'e', 'ya', 'ye', 'e', 'a'], ['', 'a', 'ye', 'a', 'a', 'ye', 'a', 'e', 'e', 'a'], 'e'],
};

function withEnding(number: number, kind: Ending): string {
  const [ones, tens, hundreds] = ENDINGS[kind];
  return `${number}’${ones[number % 10] || tens[Math.floor(number / 10) % 10] || hundreds}`;
}

const monthOf = ({ month = 0 }: EdtfPoint) => MONTHS[month - 1] ?? '';

/** What stands before the year. */
function beforeYear(point: EdtfPoint): string {
  return { day: `${point.day} ${monthOf(point)} `, month: `${monthOf(point)} `, year: '', decade: '', century: '' }[
    point.precision
  ];
}

function plain(point: EdtfPoint): string {
  const { precision, year } = point;
  switch (precision) {
    case 'decade':
      return withEnding(year, 'plural');
    case 'century':
      return `${year / 100 + 1}. yüzyıl`;
    default:
      return `${beforeYear(point)}${year}`;
  }
}

/** 1997’den, 1990’lardan, 20. yüzyıldan; 1997’ye, 1990’lara, 20. yüzyıla. */
function withCase(point: EdtfPoint, kind: 'from' | 'until'): string {
  const { precision, year, approximate } = point;
  if (approximate) return `${plain(point)} ${kind === 'from' ? 'civarından' : 'civarına'}`;
  switch (precision) {
    case 'decade': {
      const decade = plain(point);
      const vowel = decade.endsWith('lar') ? 'a' : 'e';
      return kind === 'from' ? `${decade}d${vowel}n` : `${decade}${vowel}`;
    }
    case 'century':
      return `${plain(point)}${kind === 'from' ? 'dan' : 'a'}`;
    default:
      return `${beforeYear(point)}${withEnding(year, kind)}`;
  }
}

const perhaps = ({ uncertain }: EdtfPoint) => (uncertain ? 'belki ' : '');
const date = (point: EdtfPoint) => `${perhaps(point)}${plain(point)}${point.approximate ? ' civarı' : ''}`;
const from = (point: EdtfPoint) => `${perhaps(point)}${withCase(point, 'from')}`;
const until = (point: EdtfPoint) => `${perhaps(point)}${withCase(point, 'until')} kadar`;

const dates: DateForms = {
  date,
  days: (first, last) => [`${first.day}`, '–', plain(last)],
  ofOneYear: (first, last) =>
    first.precision === 'day' ? [`${first.day} ${monthOf(first)}`, ' – ', plain(last)] : [monthOf(first), '–', plain(last)],
  range: (first, last) => [date(first), ' – ', date(last)],
  since: (start) => [`${from(start)} beri`, '', ''],
  until: (end) => ['', '', until(end)],
  toUnknown: (start) => [`${from(start)} itibaren`, ', ', 'bitişi bilinmiyor'],
  fromUnknown: (end) => ['başlangıcı bilinmiyor', ', ', until(end)],
};

const number = numberWriter(GROUP, DECIMAL);

export const tr: FirstMessages = {
  language: 'tr',
  dates,
  number,
  kyrgyzstanFirst: (title) => title.replace(/(Azerbaycan(?: Cumhuriyeti)?)( ve | ile )(Kırgız(?:istan| Cumhuriyeti))/, '$3$2$1'),
  faults: {
    file: (name) => `azkg.js ile aynı klasörde olması gereken ${name} dosyası yüklenemedi.`,
    version: (name) => `${name} dosyasının sürümü azkg.js dosyasınınkinden farklı. Kitaplığın dosyalarını birlikte değiştirin.`,
    unreachable: (address) => `${address} adresine ulaşılamadı.`,
    status: (answer) => `Adres bir hatayla yanıt verdi: ${answer}.`,
    notJson: (address) => `${address} adresinden gelen veri JSON değil.`,
    notDataset: (details) => `Veriler azkg şemasına uymuyor. Ayrıntı (İngilizce): ${details}`,
  },

  timeline: 'Kronoloji',
  agreements: 'Belgeler',

  controls: (list) => `Filtre: ${list}`,
  search: 'Ara',
  type: 'Tür',
  topic: 'Konu',
  year: 'Yıl',
  order: 'Sıralama',
  allTypes: 'Tüm türler',
  allTopics: 'Tüm konular',
  allYears: 'Tüm yıllar',
  oldestFirst: 'Önce eskiler',
  newestFirst: 'Önce yeniler',
  reset: 'Sıfırla',
  option: (label, count) => `${label} (${number(count)})`,
  shown: (count, total) => (count >= total ? `${number(count)} kayıt` : `${number(total)} kayıttan ${number(count)} tanesi`),

  loading: 'Yükleniyor …',
  empty: 'Bu seçime uyan kayıt yok.',
  noRecordId: 'Kayıt seçilmedi: record-id özniteliği eksik.',
  unknownRecord: (id) => `“${id}” adlı bir kayıt yok.`,
  failed: (reason) => `Görüntülenemedi. ${reason}`,
  incomplete: (reason) => `Burada bir eksik var. ${reason}`,
  retry: 'Yeniden dene',

  documents: (count) => `${number(count)} belge`,
  sources: (count) => `${number(count)} kaynak`,
  details: 'Ayrıntılar',
  sourcesDiffer: 'Kaynaklar ayrışıyor',
  notKnown: 'bilinmiyor',
  multilateral: 'çok taraflı',

  credit: (title, version) => `${title}, sürüm ${version}`,
  cite: 'Kaynak göster',
  draft: 'çeviri henüz gözden geçirilmedi',
};
