import { html } from 'lit';
import type { CountedBy, CountedGroup, Counts, Split } from '../dataset/counts.js';
import { roundTicks } from '../dataset/scale.js';
import type { AzkgRecord } from '../dataset/types.js';
import { dateLabel, dateName, type Label, partLabel, termLabel, typeLabel, words } from './chart-labels.js';
import { type Bar, type Chart, type Column, PARTIAL } from './chart-model.js';
import type { View } from './view.js';

/** As many columns can have their labels one beside the other. */
const FEW = 12;

/** Counts of records as bars, split into parts where that is asked for. */
export function countsChart(view: View, counts: Counts, by: CountedBy, split: Split, records: readonly AzkgRecord[]): Chart {
  const { messages, dataset } = view;
  const { groups, parts } = counts;
  const isTime = by === 'year' || by === 'decade';
  const isSplit = split !== 'none';
  const partLabels = isSplit ? parts.map((key) => partLabel(view, split, key, parts)) : [];
  const keys = groups.map(({ key }) => key);
  const incomplete = messages.chart.incomplete(dateName(view, dataset.document.coverage.until));
  const entries = (count: number) => messages.shown(count, count);

  const bar = (group: CountedGroup): Bar => {
    const count = group.records.length;
    const label = groupLabel(view, by, group.key, keys);
    const said = partLabels.flatMap(({ name }, i) => (group.parts[i] ? `${name}: ${messages.number(group.parts[i])}` : []));
    return {
      key: group.key ?? 'none',
      label,
      parts: group.parts.map((value, i) => ({ value, fill: !isSplit && group.isPartial ? PARTIAL : i })),
      value: messages.number(count),
      ...(group.isPartial && { after: '*' }),
      spoken: [`${label.name}: ${entries(count)}`, said.join(', '), group.isPartial ? incomplete : ''].filter(Boolean).join('; '),
      marks: [],
      records: group.records,
      isMajor: groups.length <= FEW || Number(group.key) % 5 === 0,
    };
  };

  const bars = groups.map(bar);
  const events = records.filter(({ kind }) => kind === 'event').length;
  const counted = [
    events && messages.chart.events(events),
    events < records.length && messages.documents(records.length - events),
  ];
  const title = `${messages.chart[CAPTIONS[by]]}: ${counted.filter(Boolean).join(', ')}`;
  const largest = bars.reduce((a, b) => (b.records.length > a.records.length ? b : a));
  const partial = bars.filter((_, i) => groups[i]!.isPartial);
  const numbers = (values: readonly number[], total: number) => [...(isSplit ? values : []), total].map(messages.number);
  return {
    title,
    unit: '',
    name: `${title}. ${messages.chart.highest(`${largest.label.name} (${messages.number(largest.records.length)})`)}`,
    bars,
    ticks: roundTicks(largest.records.length, true).map((value) => ({ value, text: messages.number(value) })),
    legend: partLabels.map(({ content }, fill) => ({ fill, label: content })),
    notes: [
      partial.length > 0 && `* ${partial.map(({ label }) => label.name).join(', ')}: ${incomplete}`,
      isTime ? messages.chart.begins : by === 'topic' && messages.chart.severalTopics,
      counts.hasLeftOut && messages.chart.leftOut,
    ].filter((note) => note !== false),
    shape: isTime ? 'years' : 'names',
    columns: [
      { head: by === 'decade' ? messages.chart.decade : messages[by] },
      ...partLabels.map(({ content }): Column => ({ head: content, type: 'number' })),
      { head: messages.chart[isSplit ? 'total' : 'entries'], type: 'number' },
    ],
    rows: groups.map((group, i) => ({
      head: group.isPartial ? html`${bars[i]!.label.content}*` : bars[i]!.label.content,
      cells: numbers(group.parts, group.records.length),
    })),
    ...(by !== 'topic' && {
      sums: numbers(
        parts.map((_, i) => sum(groups.map((group) => group.parts[i]!))),
        records.length,
      ),
    }),
  };
}

const CAPTIONS = { year: 'byYear', decade: 'byDecade', type: 'byType', topic: 'byTopic' } as const;

function groupLabel(view: View, by: CountedBy, key: string | undefined, keys: readonly (string | undefined)[]): Label {
  if (key === undefined) return words(view.messages.notKnown);
  if (by === 'topic') return termLabel(view, 'topics', key);
  if (by === 'type') return typeLabel(view, key, keys);
  return /^\d+$/.test(key) ? words(key) : dateLabel(view, key);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
