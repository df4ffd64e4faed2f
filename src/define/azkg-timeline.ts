import { AzkgTimeline } from '../elements/azkg-timeline.js';
import { define } from '../elements/define.js';

define('azkg-timeline', AzkgTimeline);
