/** Marks what has been written into a tag, so that it is replaced when that is done again. */
export const MARK = 'data-azkg-prerendered';
