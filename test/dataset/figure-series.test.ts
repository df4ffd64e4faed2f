import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledDataset } from '../../src/dataset/bundled.js';
import { figureSeries, latestWholeYear } from '../../src/dataset/figure-series.js';
import type { FigureRecord } from '../../src/dataset/types.js';
import { fixtureDocument } from '../fixtures/dataset.js';

const [model] = fixtureDocument.figures;

function figure(date: string, others: Partial<FigureRecord> = {}): FigureRecord {
  return { ...model!, id: date.replaceAll(/[^\d]+/g, '-'), date, ...others };
}

const datesIn = (figures: readonly FigureRecord[]) => figures.map(({ date }) => date);

test('the newest figure stands first: the one that reaches furthest, and of those the one that reaches back furthest', () => {
  const dates = ['2021', '2021-01/2021-05', '2010~', '2025-01/2025-10', '2025-10', '2022?', '2024-04'];
  const [series] = figureSeries(
    dates.map((date) => figure(date)),
    model!.type,
  );
  assert.deepEqual(datesIn(series!.figures), [
    '2025-01/2025-10',
    '2025-10',
    '2024-04',
    '2022?',
    '2021',
    '2021-01/2021-05',
    '2010~',
  ]);
});

test('figures that count another thing or in another unit are another series, those of another type none', () => {
  const figures = [
    figure('2001'),
    figure('2002', { title: { en: 'Dancers abroad' } }),
    figure('2003', { unit: 'documents' }),
    figure('2004', { type: 'trade-turnover' }),
  ];
  assert.deepEqual(
    figureSeries(figures, model!.type).map((series) => datesIn(series.figures)),
    [['2001'], ['2002'], ['2003']],
  );
});

test('a whole year is one from its first to its last day, however that is written', () => {
  const wholeYear = (...dates: string[]) => {
    const [series] = figureSeries(
      dates.map((date) => figure(date)),
      model!.type,
    );
    return latestWholeYear(series!)?.date;
  };
  assert.equal(wholeYear('2025-01/2025-10', '2021', '2020'), '2021');
  assert.equal(wholeYear('2025-01/2025-12', '2021'), '2025-01/2025-12');
  assert.equal(wholeYear('2020/2021', '199X', '2024-04', '2021-07/2022-06', '2021-12/..'), undefined);
});

test('of the trade in the bundled dataset the latest figure and the latest for a whole year are told apart', () => {
  const { figures } = bundledDataset().document;
  const [series, ...others] = figureSeries(figures, 'trade-turnover');
  assert.deepEqual(others, []);
  const trade = figures.filter(({ type }) => type === 'trade-turnover');
  assert.equal(series!.figures.length, trade.length);
  const years = trade.map(({ date }) => date).filter((date) => /^\d{4}[?~]?$/.test(date));
  assert.equal(latestWholeYear(series!)?.date, years.sort().at(-1));
  const lastMonth = ({ date }: FigureRecord) => (date.split('/').at(-1)! + '-12').slice(0, 7);
  assert.equal(lastMonth(series!.figures[0]!), trade.map(lastMonth).sort().at(-1));
});
