/** What a first view does without: it comes in a file of its own, azkg-late.js. */
export * from './agreement-table.js';
export * from './facts.js';
