export { textsJson, version } from '../dataset/generated/ky.js';
export { ky as first } from '../i18n/messages/ky.js';
export { late } from '../i18n/late-messages/ky.js';
