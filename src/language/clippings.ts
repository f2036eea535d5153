/** English words clipped at the front, lower case, without their apostrophe ('em, 'til): the mark before them quotes nothing. Marks are read before the language is known. */

import { words } from './words.ts';

export const CLIPPINGS = words(`
  allo bout burbs cause cello cept copter coz cos cuz em er ere fess fraid gainst gator hood im kay ll mid n nam neath
  nother nough nuff oer oid ol ood ow pon round sall scuse shoppe sup tec til till tis tude twas tween twere twill twixt
  twould un ve wot ya yall zat
`);
