/** Makes the words of all languages known: for Node, where no file is fetched. In browsers each comes when it is needed. */
import { addMessages } from './locale.js';
import { az } from './messages/az.js';
import { ky } from './messages/ky.js';
import { ru } from './messages/ru.js';
import { tr } from './messages/tr.js';

for (const messages of [az, ky, ru, tr]) addMessages(messages);
