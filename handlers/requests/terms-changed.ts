import type { Ports } from './ports';

/** Passes on what was changed about terms, once everybody was told that something was. */
export function tellTermsChanged({ terms, tell }: Pick<Ports, 'terms' | 'tell'>) {
  return <T>(changed: T): T => {
    terms.forget();
    tell.everybody({ news: 'terms.changed' });
    return changed;
  };
}
