import { AzkgFilterBar } from '../elements/azkg-filter-bar.js';
import { define } from '../elements/define.js';

define('azkg-filter-bar', AzkgFilterBar);
