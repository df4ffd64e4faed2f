/**
 * What azkg.js lends to the files that come after it (`LAZY` in rollup.config.mjs), so that they need not bring it again. They
 * cannot import it: a page may know azkg.js by another address (`azkg.js?ver=6.5`) and would get it twice.
 */
export { html, nothing } from 'lit';
export { repeat } from 'lit/directives/repeat.js';
export { compareRecords, Dataset, dateOf } from '../dataset/dataset.js';
export { overlaps, parseEdtf } from '../dataset/edtf.js';
export { TYPE_LISTS } from '../dataset/filter.js';
export { groupRecords } from '../dataset/group.js';
export { referencesOf, statusSteps } from '../dataset/references.js';
export { groupLabel } from './record-groups.js';
export { disclosure, recordDate, typeLabel } from './record-item.js';
export { country, date, inLanguage, inOrder, joined, link, local, nameOf, plain, plainTitle, term } from './view.js';
