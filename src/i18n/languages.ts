/** Makes the words of all languages known: for Node, where no file is fetched. In browsers they come when they are needed. */
import { addMessages } from './locale.js';
import { az } from './messages/az.js';
import { en } from './messages/en.js';
import { ky } from './messages/ky.js';
import { late as lateAz } from './late-messages/az.js';
import { late as lateEn } from './late-messages/en.js';
import { late as lateKy } from './late-messages/ky.js';
import { late as lateRu } from './late-messages/ru.js';
import { late as lateTr } from './late-messages/tr.js';
import { ru } from './messages/ru.js';
import { tr } from './messages/tr.js';

addMessages(en, lateEn);
addMessages(az, lateAz);
addMessages(ky, lateKy);
addMessages(ru, lateRu);
addMessages(tr, lateTr);
