/**
 * Names the symbol that our scripts in one frame find each other by, on the global object of
 * their world. Not itself a property's name: an element of the page with that id would be there.
 */
export const WORLD_KEY = 'codelight.world';
