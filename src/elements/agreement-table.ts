import { nothing } from 'lit';
import { valuesOf } from '../dataset/filter.js';
import { typeLabel } from './record-item.js';
import type { TableForm } from './record-table.js';
import { joined, nameOf, plain, term, type View } from './view.js';

/** What a table of documents shows beside dates and titles. */
export function agreementTable(view: View): TableForm {
  const { dataset, messages } = view;
  return {
    columns: [
      {
        name: 'type',
        label: messages.fields.type,
        cell: (record) => typeLabel(view, record),
        sortText: (record) => {
          const [type = ''] = valuesOf('type', record);
          const label = dataset.term('agreementTypes', type)?.label;
          return label ? plain(view, label) : type;
        },
      },
      {
        name: 'topics',
        label: messages.fields.topics,
        part: 'topics',
        cell: (record) => joined(valuesOf('topic', record).map((topic) => term(view, 'topics', topic))),
      },
      {
        name: 'place',
        label: messages.fields.place,
        part: 'place',
        cell: (record) => {
          const [place] = valuesOf('place', record).flatMap((id) => dataset.find('place', id) ?? []);
          return place ? nameOf(view, place) : nothing;
        },
      },
    ],
  };
}
