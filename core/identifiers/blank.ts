/** What stands where an identifier was. By itself: a page's script need not know what is one. */
export const BLANK = '▮▮▮';
