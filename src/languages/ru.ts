/** What a page in Russian needs beside English: the words of the interface, and the texts of what lists show. */
export { textsJson, version } from '../dataset/generated/ru.js';
export { ru as messages } from '../i18n/messages/ru.js';
