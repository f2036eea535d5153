/** English pronouns of the third person, lower case. */

import { words } from '../words.ts';

export const FEMALE_PRONOUNS = words('her hers herself she');
export const MALE_PRONOUNS = words('he him himself his');
