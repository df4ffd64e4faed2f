/** The entry of azkg.js: defines the elements that most pages have, and fetches and serves the others. */
import './define/azkg-agreement-list.js';
import './define/azkg-record.js';
import './define/azkg-timeline.js';
import { AzkgTimeline } from './elements/azkg-timeline.js';
import { loadElement, watchForRareElements } from './elements/discover.js';

// For azkg-embed.js, which waits for an element before it makes one.
Object.assign(AzkgTimeline, { loadElement });
watchForRareElements();
