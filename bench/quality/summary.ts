/** `npm run quality -- summary`: key points, dates and sources, each beside what else there is. */

import { measureDates } from './dates.ts';
import { measureKeyPoints } from './key-points.ts';
import { measureSources } from './sources.ts';
import type { Table } from './table.ts';

export async function measure(): Promise<Table[]> {
  return [...(await measureKeyPoints()), ...(await measureDates()), ...(await measureSources())];
}
