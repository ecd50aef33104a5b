import { useMemo, useRef } from 'preact/hooks';

import { useTrail } from '@/components/parts/use-trail';
import { t } from '@/texts/t';

import { BillersAndCoders } from './BillersAndCoders';
import { CareerList } from './CareerList';
import { CareerView } from './CareerView';
import { Cpc } from './Cpc';
import { createCareersModel, views } from './careers-model';
import { WaysIn } from './WaysIn';

/** What there is to know about working in the field, before deciding on it. */
export function CareersPanel() {
  const model = useMemo(createCareersModel, []);
  const { box, onScroll } = useTrail(model.trail.value, useRef(null));
  const view = model.view.value;
  const careerId = model.careerId.value;
  return (
    <div class="careers" ref={box} onScroll={onScroll}>
      <h1 class="visually-hidden" tabIndex={-1}>
        {t('careers.title')}
      </h1>
      {careerId === undefined && (
        <nav class="top" aria-label={t('careers.parts')}>
          <div class="chips">
            {views.map((one) => (
              <button
                key={one}
                type="button"
                class="chip"
                aria-current={one === view ? 'true' : undefined}
                onClick={() => model.go(one)}
              >
                {t(`careers.views.${one}`)}
              </button>
            ))}
          </div>
        </nav>
      )}
      {careerId !== undefined && (
        <CareerView key={careerId} id={careerId} onBack={model.back} onOpen={model.open} />
      )}
      {view === 'careers' && careerId === undefined && <CareerList onOpen={model.open} />}
      {view === 'compared' && <BillersAndCoders />}
      {view === 'ways' && <WaysIn />}
      {view === 'cpc' && <Cpc />}
    </div>
  );
}
