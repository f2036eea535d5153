/** What stands beside the names of people in German. */

import type { NameWords } from '../language.ts';
import { words } from '../words.ts';

const FEMALE = words(`
  baronin bundeskanzlerin fr frau fräulein fürstin gräfin großherzogin herzogin infantin kaiserin königin kronprinzessin lady mutter prinzessin schwester zarin
`);
const MALE = words(`
  baron bruder erzherzog fürst freiherr graf großherzog herr herrn herzog hr kaiser kalif könig kronprinz lord papst pater prinz scheich sir sultan zar
`);

export const NAMES: NameWords = {
  titles: {
    female: FEMALE,
    male: MALE,
    // None is a part of the name: "Papst" is what Leo is.
    royal: words(''),
    given: words(
      'bauer fischer fürst graf herzog jäger kaiser koch könig maler meister müller papst pfarrer prinz richter sänger schäfer soldat wirt',
    ),
    never: words('dr frau fräulein herr herrn hr prof'),
    all: new Set([...FEMALE, ...MALE, ...words('dr prof dipl ing med phil jur rer')]),
  },
  nouns: {
    female: words(
      'ehefrau enkelin exfrau frau freundin großmutter lebensgefährtin mädchen mutter nichte oma schwester tante tochter witwe',
    ),
    male: words(
      'bruder ehemann enkel exmann freund großvater junge lebensgefährte mann neffe onkel opa sohn vater witwer',
    ),
  },
  families: words('die'),
  prepositions: words(`
    ab am an auf aus außerhalb bei bis durch für gegen in nach nahe nördlich östlich rund seit südlich über um von vor westlich zwischen
  `),
  pictureLabels: words(
    'archiv archivbild archivfoto bild bilder credit foto fotos grafik illustration quelle symbolbild video',
  ),
};
