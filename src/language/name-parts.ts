/** Parts of names that are written alike in texts of all languages that are read; lower case. */

import { words } from './words.ts';

/** What follows some surnames and belongs to the name. */
export const NAME_SUFFIXES = words('ii iii iv jr sr');

/** Lower-case words inside names. */
export const NAME_PARTICLES = words(`
  abu al ap bin bint da dal das de del della den der di dos du e el ibn la las le los ter van von y zu
`);

/** Korean family names; they stand before the given name, at the beginning of a sentence where they may look like another word. */
export const KOREAN_FAMILY_NAMES = words(`
  ahn an bae baek ban bang byun chae chang cho choi choo chun chung eom goo gu gwak ha ham han heo hong huh hwang im in jang jeon
  jeong ji jin jo joo jun jung kang kim ko koo kwak kwon lee lim ma min moon myung na nam no noh oh paek park pyo rhee roh ryu seo
  seok shim shin so son song suh sung um wi won woo yang yeo yeom yi yoo yoon yu
`);

/** Chinese family names that are a pronoun elsewhere, which never stands right before a name. */
export const PRONOUN_FAMILY_NAMES = words('he');
