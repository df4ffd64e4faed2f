import { AzkgPersonList } from '../elements/azkg-person-list.js';
import { define } from '../elements/define.js';

define('azkg-person-list', AzkgPersonList);
