/** What readers take with them: it comes in a file of its own, azkg-export.js, when they ask for it. */
export { citing } from './citing.js';
export { describe } from './graph.js';
export { save } from './saving.js';
export { linkToCopy } from './text-panel.js';
