import { useSignal } from '@preact/signals';

import { BillersAndCoders } from './BillersAndCoders';
import { CareerList } from './CareerList';
import { CareerView } from './CareerView';
import { Cpc } from './Cpc';
import { WaysIn } from './WaysIn';

const views = {
  careers: 'Careers',
  compared: 'Billing or coding?',
  ways: 'Ways in',
  cpc: 'CPC',
} as const;

type View = keyof typeof views;

/** What there is to know about working in the field, before deciding on it. */
export function CareersPanel() {
  const view = useSignal<View>('careers');
  const careerId = useSignal<string | undefined>(undefined);
  const go = (next: View) => {
    view.value = next;
    careerId.value = undefined;
  };
  return (
    <div class="careers">
      <h1 class="visually-hidden" tabIndex={-1}>
        Careers
      </h1>
      <nav class="top" aria-label="Careers">
        <div class="chips">
          {(Object.keys(views) as View[]).map((one) => (
            <button
              key={one}
              type="button"
              class="chip"
              aria-current={one === view.value ? 'true' : undefined}
              onClick={() => go(one)}
            >
              {views[one]}
            </button>
          ))}
        </div>
      </nav>
      {view.value === 'careers' && careerId.value === undefined && (
        <CareerList
          onOpen={(id) => {
            careerId.value = id;
          }}
        />
      )}
      {view.value === 'careers' && careerId.value !== undefined && (
        <CareerView id={careerId.value} onBack={() => go('careers')} />
      )}
      {view.value === 'compared' && <BillersAndCoders />}
      {view.value === 'ways' && <WaysIn />}
      {view.value === 'cpc' && <Cpc />}
    </div>
  );
}
