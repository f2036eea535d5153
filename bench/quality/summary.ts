/** `npm run quality -- summary`: key points, sources, places and organisations, each beside what else there is. */

import { measureKeyPoints } from './key-points.ts';
import { measurePlaces } from './places.ts';
import { measureSources } from './sources.ts';
import type { Table } from './table.ts';

export default async function measure(): Promise<Table[]> {
  return [...(await measureKeyPoints()), ...(await measureSources()), ...(await measurePlaces())];
}
