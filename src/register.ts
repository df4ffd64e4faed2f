/** Defines all elements: for the classic script, and for those who import the package. */
import './define/azkg-agreement-list.js';
import './define/azkg-chart.js';
import './define/azkg-explorer.js';
import './define/azkg-fact-sheet.js';
import './define/azkg-filter-bar.js';
import './define/azkg-institution-list.js';
import './define/azkg-map.js';
import './define/azkg-on-this-day.js';
import './define/azkg-person-list.js';
import './define/azkg-record.js';
import './define/azkg-source-list.js';
import './define/azkg-timeline.js';
import './define/azkg-visit-list.js';
