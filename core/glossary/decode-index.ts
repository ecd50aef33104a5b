import { createCharacterTable } from '../text/characters';
import { createWordHits, type WordHits } from '../text/scan-words';
import { createWordTable, type WordTable } from '../text/word-table';
import { type CompiledIndex, type MatchRule, PLURAL, POSSESSIVE } from './compiled-index';
import { createPhraseTree, type PhraseTree } from './phrase-tree';
import { pluralOf } from './plurals';

/** A match index, ready for `findTerms`. */
export interface TermIndex {
  /** Ids by their numbers. */
  readonly terms: readonly string[];
  readonly kinds: Uint16Array;
  readonly table: WordTable;
  readonly tree: PhraseTree;
  /** Used again for every text. */
  readonly hits: WordHits;
}

/** @param compiled - from `compileIndex` */
export function decodeIndex(compiled: string): TermIndex {
  const { terms, cues, forms, owners, ways, cuesOf, spellings }: CompiledIndex =
    JSON.parse(compiled); // our own build's: typed, not checked
  const tree = createPhraseTree();

  forms.split('|').forEach((words, number) => {
    const rule: MatchRule = {
      term: owners[number] ?? 0,
      ways: ways[number] ?? 0,
      cues: cuesOf[number] ?? [],
      spelling: spellings[number],
    };
    const plural = rule.ways & PLURAL ? pluralOf(words) : undefined;
    tree.add(words).rules.push(rule);
    if (plural) tree.add(plural).rules.push(rule);
    const possessive = `${words}s`; // an apostrophe folds to nothing
    if (plural !== possessive) {
      tree.add(possessive).rules.push({ ...rule, ways: rule.ways | POSSESSIVE });
    }
  });
  if (cues !== '') {
    cues.split('|').forEach((words, number) => {
      tree.add(words).cues.push(number);
      tree.add(pluralOf(words)).cues.push(number);
    });
  }
  return {
    terms: terms.split(' '),
    kinds: createCharacterTable(),
    table: createWordTable(tree.words()),
    tree,
    hits: createWordHits(),
  };
}
