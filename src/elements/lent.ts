/**
 * What azkg.js lends to the files that come after it (`LAZY` in rollup.config.mjs), so that they need not bring it again: a list
 * for scripts/lib/borrow.ts. They cannot import it: a page may know azkg.js by another address (`azkg.js?ver=6.5`) and would get
 * it twice.
 */
export { css, html, nothing, render, svg } from 'lit';
export { repeat } from 'lit/directives/repeat.js';
export { chosenIn, entriesIn, filterOf, optionsOf, VALUE_LISTS } from '../dataset/choice.js';
export { chronicle } from '../dataset/chronicle.js';
export { unpacked } from '../dataset/columns.js';
export { chronological, compareRecords, Dataset, dateOf, makeSearchable } from '../dataset/dataset.js';
export { compareDates, daysInMonth, overlaps, parseEdtf, spanOf, yearOf, yearsOf } from '../dataset/edtf.js';
export {
  FACET_NAMES,
  hasValidLimit,
  hasValidOrder,
  limited,
  makeNarrower,
  ORDERS,
  parseFilter,
  partition,
  presentValue,
  select,
  TYPE_LISTS,
  valuesOf,
} from '../dataset/filter.js';
export { groupRecords } from '../dataset/group.js';
export { citationsOf, referencesOf, statusSteps } from '../dataset/references.js';
export { dateParts, dateWriters, formatDate } from '../i18n/dates.js';
export { LANGUAGES, messagesIn, textIn } from '../i18n/locale.js';
export { counted } from '../i18n/messages/en.js';
export { AzkgAgreementList } from './azkg-agreement-list.js';
export { AzkgElement, flag } from './azkg-element.js';
export { AzkgList } from './azkg-list.js';
export { AzkgSortableList } from './azkg-sortable-list.js';
export { AzkgTimeline } from './azkg-timeline.js';
export { optionsIn, orderField, searchField, selectField, stay } from './controls.js';
export { define } from './define.js';
export { loadElement } from './discover.js';
export { itemStyles } from './item.styles.js';
export { ask, hostDatasetSoFar, lateSoFar, loadDetails, loadExports, LoadFault } from './load.js';
export { groupLabel, groupsIn, recordGroups } from './record-groups.js';
export { disclosure, metaLine, recordDate, recordItem, summary, typeLabel } from './record-item.js';
export { controlStyles, elementStyles } from './shared.styles.js';
export {
  country,
  date,
  documentsIn,
  heading,
  inLanguage,
  inOrder,
  joined,
  link,
  local,
  nameOf,
  plain,
  plainTitle,
  SEPARATOR,
  term,
  title,
} from './view.js';
export { asText, oneOf, warnOnce } from './warn.js';
