declare module 'virtual:match-index' {
  /** Made by `tools/match-index.ts`; for `decodeIndex`. */
  const compiled: string;
  export default compiled;
}

declare module 'virtual:messages' {
  /** Made by `tools/messages.ts`: every English text by the name that the browser has for it. */
  const messages: Readonly<Record<string, string>>;
  export default messages;
}
