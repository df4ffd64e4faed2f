/** The classes of the elements and the data behind them. Importing this defines nothing; `azkg-elements/register` does. */
export * from './data.js';
export { AzkgAgreementList } from './elements/azkg-agreement-list.js';
export { AzkgElement } from './elements/azkg-element.js';
export { AzkgList } from './elements/azkg-list.js';
export { AzkgRecordElement } from './elements/azkg-record.js';
export { AzkgTimeline } from './elements/azkg-timeline.js';
export { define } from './elements/define.js';
export type { AzkgEventDetails, ErrorCode } from './elements/events.js';
