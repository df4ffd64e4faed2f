import { AzkgSourceList } from '../elements/azkg-source-list.js';
import { define } from '../elements/define.js';

define('azkg-source-list', AzkgSourceList);
