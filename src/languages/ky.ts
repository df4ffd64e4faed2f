/** What a page in Kyrgyz needs beside English: the words of the interface, and the texts of what lists show. */
export { textsJson, version } from '../dataset/generated/ky.js';
export { ky as messages } from '../i18n/messages/ky.js';
