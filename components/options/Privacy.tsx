import { useState } from 'preact/hooks';

import { Banner } from '@/components/parts/Banner';
import { Confirm } from '@/components/parts/Confirm';

import type { StoredModel } from './stored-model';

interface Props {
  stored: StoredModel;
}

const stores: readonly (readonly [store: string, name: string])[] = [
  ['notes', 'Notes'],
  ['own', 'Terms of your own'],
  ['markings', 'Terms whose marking you changed'],
  ['trash', 'Deleted in the last 30 days, kept for undo'],
];

/** What is kept and where, in plain words, and how to be rid of it. */
export function Privacy({ stored }: Props) {
  const [isAsking, setIsAsking] = useState(false);
  const counts = stored.counts.value;
  const total = Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <div class="set block">
        <p class="body">
          Everything stays in this browser: Codelight sends nothing anywhere. Form fields and text
          you edit are never read, and on work systems it never runs.
        </p>
      </div>
      <div class="set block">
        <h3 tabIndex={-1} id="stored">
          What is stored
        </h3>
        <table class="plain stored">
          <tbody>
            {stores.map(([store, name]) => (
              <tr key={store}>
                <th scope="row">{name}</th>
                <td class="num">{counts?.[store]?.toLocaleString() ?? (counts ? 0 : '…')}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">Settings, and meanings you chose for a site</th>
              <td class="num">this page</td>
            </tr>
          </tbody>
        </table>
        {stored.problem.value !== undefined && (
          <p class="problem" role="alert">
            {stored.problem.value}
          </p>
        )}
        {stored.erased.value ? (
          <Banner kind="caution" actions={[['Put it all back', () => void stored.putBack()]]}>
            Erased. It can be put back until you close this page.
          </Banner>
        ) : (
          <p class="row">
            <button
              type="button"
              class="button danger"
              disabled={total === 0}
              onClick={() => setIsAsking(true)}
            >
              Erase notes and terms
            </button>
            <span class="why">Settings stay. Removing Codelight removes them as well.</span>
          </p>
        )}
      </div>
      {isAsking && (
        <Confirm
          title="Erase all your notes and terms?"
          verb="Erase"
          onConfirm={() => {
            setIsAsking(false);
            void stored.erase();
          }}
          onCancel={() => setIsAsking(false)}
        >
          They go from this browser, with what is in the trash. You can put them back until you
          close this page.
        </Confirm>
      )}
    </>
  );
}
