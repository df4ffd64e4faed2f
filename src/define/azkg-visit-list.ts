import { AzkgVisitList } from '../elements/azkg-visit-list.js';
import { define } from '../elements/define.js';

define('azkg-visit-list', AzkgVisitList);
