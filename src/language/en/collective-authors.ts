/** English words in bylines that tell of an organisation or a desk, where a person's name would stand; lower case. */

import { words } from '../words.ts';

export const COLLECTIVE_WORDS = words(`
  agencies agency associates association board bureau company correspondent correspondents council desk editor editorial editors
  group institute journal magazine media network news newspaper newsroom online post press reporter reporters service staff
  team times trust university wire writer writers
`);
