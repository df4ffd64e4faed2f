import { AzkgAgreementList } from '../elements/azkg-agreement-list.js';
import { AzkgExplorer } from '../elements/azkg-explorer.js';
import { AzkgTimeline } from '../elements/azkg-timeline.js';
import { define } from '../elements/define.js';

// These have no files that could be fetched when they are shown.
define('azkg-agreement-list', AzkgAgreementList);
define('azkg-timeline', AzkgTimeline);
define('azkg-explorer', AzkgExplorer);
