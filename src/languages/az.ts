export { textsJson, version } from '../dataset/generated/az.js';
export { az as first } from '../i18n/messages/az.js';
export { late } from '../i18n/late-messages/az.js';
