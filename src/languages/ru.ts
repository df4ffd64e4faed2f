export { textsJson, version } from '../dataset/generated/ru.js';
export { ru as first } from '../i18n/messages/ru.js';
export { late } from '../i18n/late-messages/ru.js';
