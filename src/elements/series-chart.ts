import { html, nothing } from 'lit';
import { mainUnit, type SeriesEntry } from '../dataset/series-in-time.js';
import { exact, roundTicks, scaleFor } from '../dataset/scale.js';
import type { FigureRecord } from '../dataset/types.js';
import { dateLabel, termLabel } from './chart-labels.js';
import { type Bar, type Chart, type Gap, PARTIAL, type TableRow } from './chart-model.js';
import { type Content, date, joined, local, plainTitle, title, type View } from './view.js';

type Entry = SeriesEntry & { readonly figure: FigureRecord };

/** A series of figures as bars: gaps stay gaps, and what cannot be compared is marked. */
export function seriesChart(view: View, entries: readonly SeriesEntry[]): Chart {
  const { messages } = view;
  const { chart: said } = messages;
  const given = entries.filter(isGiven);
  const figures = given.map(({ figure }) => figure);
  const unit = mainUnit(figures);
  const inUnit = given.filter(({ figure }) => figure.unit === unit);
  const numbers = inUnit.flatMap(({ figure, others }) => [figure.value, ...others]);
  const max = Math.max(...numbers, 0);
  const [scale, size] = scaleFor(max) ?? [undefined, 1];
  const short = (value: number) => messages.number(exact(value / size));
  const unitName = [scale && said[scale], unit === undefined ? '' : termLabel(view, 'units', unit).name]
    .filter(Boolean)
    .join(' ');
  const isOfOneTitle = new Set(figures.map((figure) => figure.title.en)).size === 1;
  const [first] = figures;
  const kind = termLabel(view, 'figureTypes', first?.type ?? '');
  const largest = inUnit.reduce<Entry | undefined>((a, b) => (a && a.figure.value >= b.figure.value ? a : b), undefined);

  const bar = (entry: SeriesEntry): Bar | Gap => {
    const time = dateLabel(view, entry.date);
    if (!isGiven(entry)) return { label: time };
    const { figure, others, isPartial } = entry;
    const isDrawn = figure.unit === unit;
    const label = isOfOneTitle
      ? time
      : { content: html`${time.content}: ${title(view, figure.title)}`, name: `${time.name}: ${plainTitle(view, figure.title)}` };
    const value = isDrawn ? short(figure.value) : quantity(view, figure, figure.value);
    const spoken = [
      `${label.name}: ${isDrawn ? `${value} ${unitName}` : value}`,
      figure.approximate ? messages.about : '',
      isPartial ? said.partial : '',
      ...others.map((other) => otherText(view, figure, other)),
    ];
    return {
      key: figure.id,
      label,
      parts: isDrawn ? [{ value: Math.max(figure.value, 0), fill: isPartial ? PARTIAL : 0 }] : [],
      value,
      ...(figure.approximate && { before: '≈\u00a0' }),
      spoken: spoken.filter(Boolean).join('; '),
      marks: isDrawn ? others.filter((other) => other >= 0) : [],
      records: [figure],
      isMajor: true,
    };
  };

  const caption = isOfOneTitle && first ? title(view, first.title) : kind.content;
  const name = isOfOneTitle && first ? plainTitle(view, first.title) : kind.name;
  const highest = largest && said.highest(`${dateLabel(view, largest.date).name} (${valueText(view, largest.figure)})`);
  return {
    title: caption,
    unit: said.unit(unitName),
    name: [name, said.unit(unitName), highest].filter(Boolean).join('. '),
    bars: entries.map(bar),
    ticks: roundTicks(max, false).map((value) => ({ value, text: short(value) })),
    legend: [
      ...(given.some(({ isPartial }) => isPartial) ? [{ fill: PARTIAL, label: said.partial }] : []),
      ...(figures.some(({ approximate }) => approximate) ? [{ sign: '≈', label: messages.about }] : []),
      ...(given.some(({ others }) => others.length > 0) ? [{ sign: '◆', label: said.otherValue }] : []),
    ],
    notes: [],
    shape: 'names',
    columns: [
      { head: messages.fields.date },
      { head: messages.fields.value, type: 'number' },
      { head: messages.fields.note, type: 'long' },
      { head: messages.fields.sources, type: 'long' },
    ],
    rows: entries.map((entry) => tableRow(view, entry, isOfOneTitle)),
  };
}

function isGiven(entry: SeriesEntry): entry is Entry {
  return entry.figure !== undefined;
}

function tableRow(view: View, entry: SeriesEntry, isOfOneTitle: boolean): TableRow {
  const { chart: said } = view.messages;
  if (!isGiven(entry)) return { head: date(view, entry.date), cells: [said.noFigure, nothing, nothing] };
  const { figure, isPartial, others } = entry;
  const notes: Content[] = [
    isOfOneTitle ? '' : title(view, figure.title),
    isPartial ? said.partial : '',
    ...others.map((other) => otherText(view, figure, other)),
    figure.note ? local(view, figure.note) : '',
  ];
  return {
    id: figure.id,
    head: date(view, entry.date),
    cells: [valueText(view, figure), joined(notes), view.late?.sourceList(view, figure.citations) ?? nothing],
  };
}

function otherText(view: View, figure: FigureRecord, value: number): string {
  const { messages } = view;
  return `${messages.elsewhere(messages.fields.value)} ${quantity(view, figure, value)}`;
}

function valueText(view: View, figure: FigureRecord): string {
  const amount = quantity(view, figure, figure.value);
  return figure.approximate ? `${view.messages.about} ${amount}` : amount;
}

function quantity(view: View, { unit }: FigureRecord, value: number): string {
  return `${view.messages.number(value)} ${termLabel(view, 'units', unit).name}`;
}
