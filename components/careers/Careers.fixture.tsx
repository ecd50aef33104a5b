import { careers } from '@/core/career/careers';

import { BillersAndCoders } from './BillersAndCoders';
import { CareersPanel } from './CareersPanel';
import { CareerView } from './CareerView';
import { Cpc } from './Cpc';
import { FactOfTheDay } from './FactOfTheDay';
import { WaysIn } from './WaysIn';

export default {
  'the four careers': <CareersPanel />,
  ...Object.fromEntries(
    careers.map(({ id }) => [
      id,
      <CareerView key={id} id={id} onBack={() => {}} onOpen={() => {}} />,
    ]),
  ),
  'billers and coders': <BillersAndCoders />,
  'ways in': <WaysIn />,
  'the CPC': <Cpc />,
  'fact of the day': <FactOfTheDay now={0} onCareers={() => {}} />,
};
