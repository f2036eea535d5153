/** What Spanish calls countries beside the names that the platform has. */

export const COUNTRIES: Readonly<Record<string, string>> = {
  birmania: 'Myanmar',
  'costa de marfil': 'Côte d’Ivoire',
  'ee uu': 'Estados Unidos',
  'ee.uu': 'Estados Unidos',
  'ee.uu.': 'Estados Unidos',
  'ee.\u00a0uu.': 'Estados Unidos',
  eeuu: 'Estados Unidos',
  'estados unidos de américa': 'Estados Unidos',
  'gran bretaña': 'Reino Unido',
  holanda: 'Países Bajos',
  'república checa': 'Chequia',
  usa: 'Estados Unidos',
  vaticano: 'Ciudad del Vaticano',
};
