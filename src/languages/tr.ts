export { textsJson, version } from '../dataset/generated/tr.js';
export { tr as first } from '../i18n/messages/tr.js';
export { late } from '../i18n/late-messages/tr.js';
