/** The entry of azkg.js: defines the elements that most pages have, and fetches and serves the others. */
import './define/azkg-agreement-list.js';
import './define/azkg-record.js';
import './define/azkg-timeline.js';
import { AzkgTimeline } from './elements/azkg-timeline.js';
import { watchForRareElements } from './elements/discover.js';
import * as lent from './elements/lent.js';

// Where the files that come later look for it (scripts/lib/borrow.ts).
Object.assign(AzkgTimeline, { lent });
watchForRareElements();
