/** What a page in Azerbaijani needs beside English: the words of the interface, and the texts of what lists show. */
export { textsJson, version } from '../dataset/generated/az.js';
export { az as messages } from '../i18n/messages/az.js';
