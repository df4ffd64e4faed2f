/** The classes of the elements and the data behind them. Importing this defines nothing; `azkg-elements/register` does. */
export * from './data.js';
export { AzkgAgreementList } from './elements/azkg-agreement-list.js';
export { AzkgChart } from './elements/azkg-chart.js';
export { AzkgElement } from './elements/azkg-element.js';
export { AzkgExplorer } from './elements/azkg-explorer.js';
export { AzkgFactSheet } from './elements/azkg-fact-sheet.js';
export { AzkgFilterBar } from './elements/azkg-filter-bar.js';
export { AzkgInstitutionList } from './elements/azkg-institution-list.js';
export { AzkgList } from './elements/azkg-list.js';
export { AzkgMap } from './elements/azkg-map.js';
export { AzkgOnThisDay } from './elements/azkg-on-this-day.js';
export { AzkgPersonList } from './elements/azkg-person-list.js';
export { AzkgRecordElement } from './elements/azkg-record.js';
export { AzkgSourceList } from './elements/azkg-source-list.js';
export { AzkgTimeline } from './elements/azkg-timeline.js';
export { AzkgVisitList } from './elements/azkg-visit-list.js';
export { define } from './elements/define.js';
export type { AzkgEventDetails, DownloadFormat, ErrorCode } from './elements/events.js';
