declare module 'virtual:match-index' {
  /** Made by `tools/match-index.ts`; for `decodeIndex`. */
  const compiled: string;
  export default compiled;
}
