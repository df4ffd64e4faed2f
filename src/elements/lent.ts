/**
 * What azkg.js lends to the files that come after it (`LAZY` in rollup.config.mjs), so that they need not bring it again. They
 * cannot import it: a page may know azkg.js by another address (`azkg.js?ver=6.5`) and would get it twice.
 */
export { html, nothing } from 'lit';
export { compareRecords, Dataset, dateOf } from '../dataset/dataset.js';
export { overlaps, parseEdtf } from '../dataset/edtf.js';
export { TYPE_LISTS } from '../dataset/filter.js';
export { referencesOf, statusSteps } from '../dataset/references.js';
export { country, date, inLanguage, inOrder, joined, link, local, nameOf, term } from './view.js';
