import { AzkgOnThisDay } from '../elements/azkg-on-this-day.js';
import { define } from '../elements/define.js';

define('azkg-on-this-day', AzkgOnThisDay);
