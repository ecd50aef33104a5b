// Which texts the source asks for, and which it says by itself. By the syntax tree: comments,
// types and class names are no texts.
import { readFileSync } from 'node:fs';
import { type ESTree, parseSync, Visitor } from 'vite';

/** Names and signs, the same in every language. */
const SAME_EVERYWHERE = /^(?:Codelight|Enter|Esc|(?:Alt|Ctrl|Shift)\+\S+)$/;
const READ_OUT_OR_SHOWN =
  /^(?:aria-(?:label|description|placeholder|roledescription|valuetext)|title|placeholder|alt|label|text|to|more)$/;
/** In code, words are only taken for a text when they read as a sentence. */
const SENTENCE = /^\p{Lu}\p{L}*’?\p{L}*,? .*\p{L}/u;

/** What a file holds: every string in it, how made-up strings begin and end, texts it says itself. */
export interface Source {
  readonly strings: ReadonlySet<string>;
  readonly templates: readonly (readonly [begin: string, end: string])[];
  readonly said: readonly string[];
}

export function readSource(file: string, code = readFileSync(file, 'utf8')): Source {
  const strings = new Set<string>();
  const templates: [string, string][] = [];
  const said = new Set<string>();
  const say = (text: string) => {
    const words = text.replace(/\s+/g, ' ').trim();
    if (/\p{L}{2}/u.test(words) && !SAME_EVERYWHERE.test(words)) said.add(words);
  };
  /** Errors of ours for programmers are not read by learners. */
  const thrown = new Set<unknown>();

  new Visitor({
    JSXText: ({ value }) => say(value),
    JSXAttribute({ name, value }) {
      if (name.type !== 'JSXIdentifier' || value?.type !== 'Literal') return;
      if (READ_OUT_OR_SHOWN.test(name.name)) say(String(value.value));
    },
    NewExpression({ callee, arguments: given }) {
      if (callee.type === 'Identifier' && callee.name.endsWith('Error')) {
        for (const one of given) thrown.add(one);
      }
    },
    Literal(node: ESTree.StringLiteral | { value: unknown }) {
      if (typeof node.value !== 'string') return;
      strings.add(node.value);
      if (SENTENCE.test(node.value) && !thrown.has(node)) say(node.value);
    },
    TemplateLiteral(node) {
      const parts = node.quasis.map(({ value }) => value.cooked ?? '');
      templates.push([parts[0] ?? '', parts.at(-1) ?? '']);
      const whole = parts.join('…');
      if (SENTENCE.test(whole) && !thrown.has(node)) say(whole);
    },
  }).visit(parseSync(file, code).program);

  return { strings, templates, said: [...said] };
}
