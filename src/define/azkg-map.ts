import { AzkgMap } from '../elements/azkg-map.js';
import { define } from '../elements/define.js';

define('azkg-map', AzkgMap);
