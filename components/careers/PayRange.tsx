import { ChevronDown } from 'lucide-preact';

import type { PresentOutlook } from '@/core/career/career';
import { allJobs } from '@/core/career/careers';

import { inDollars } from './format';

interface Props {
  pay: PresentOutlook['pay'];
}

/** The picture's ends, in dollars a year: every career is drawn on the same scale. */
const FROM = 30_000;
const TO = 90_000;
const WIDTH = 300;

/** Pay from the lowest to the highest tenth, with the median and that of all jobs. */
export function PayRange({ pay: { median, lowestTenth, highestTenth, vintage } }: Props) {
  if (lowestTenth === undefined || highestTenth === undefined) return null;
  const at = (dollars: number) => ((dollars - FROM) / (TO - FROM)) * WIDTH;
  const rows = [
    ['Lowest tenth, at most', lowestTenth],
    ['Median', median],
    ['Highest tenth, at least', highestTenth],
    ['Median of all jobs', allJobs.medianPay],
  ] as const;
  const sentence = rows.map(([name, value]) => `${name} ${inDollars(value)}`).join(', ');
  return (
    <section class="block pay">
      <h3>Pay, from the lowest to the highest tenth</h3>
      <svg viewBox={`0 0 ${WIDTH} 62`} role="img" aria-label={`${sentence}. ${vintage}.`}>
        <line class="ground" x1="0" x2={WIDTH} y1="30" y2="30" />
        <line class="range" x1={at(lowestTenth)} x2={at(highestTenth)} y1="30" y2="30" />
        <line class="tick" x1={at(allJobs.medianPay)} x2={at(allJobs.medianPay)} y1="37" y2="43" />
        <circle class="ring" cx={at(median)} cy="30" r="5.5" />
        <text class="strong" x={at(median)} y="15">
          {inDollars(median)} median
        </text>
        <text x={at(lowestTenth)} y="56">
          {inDollars(lowestTenth)}
        </text>
        <text x={at(allJobs.medianPay)} y="56">
          all jobs {inDollars(allJobs.medianPay)}
        </text>
        <text x={at(highestTenth)} y="56">
          {inDollars(highestTenth)}
        </text>
      </svg>
      <details class="more">
        <summary>
          As a table
          <ChevronDown class="icon small" />
        </summary>
        <table class="plain">
          <tbody>
            {rows.map(([name, value]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td class="num">{inDollars(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
