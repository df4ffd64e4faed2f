/** Defines all elements: the entry of the script tag's files. */
import './define/azkg-agreement-list.js';
import './define/azkg-record.js';
import './define/azkg-timeline.js';
