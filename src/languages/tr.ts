/** What a page in Turkish needs beside English: the words of the interface, and the texts of what lists show. */
export { textsJson, version } from '../dataset/generated/tr.js';
export { tr as messages } from '../i18n/messages/tr.js';
