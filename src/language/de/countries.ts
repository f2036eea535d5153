/** What German calls countries beside the names that the platform has. */

export const COUNTRIES: Readonly<Record<string, string>> = {
  amerika: 'Vereinigte Staaten',
  birma: 'Myanmar',
  elfenbeinküste: 'Côte d’Ivoire',
  großbritannien: 'Vereinigtes Königreich',
  holland: 'Niederlande',
  moldau: 'Republik Moldau',
  moldawien: 'Republik Moldau',
  'tschechische republik': 'Tschechien',
  'us-amerika': 'Vereinigte Staaten',
  us: 'Vereinigte Staaten',
  vae: 'Vereinigte Arabische Emirate',
  vatikan: 'Vatikanstadt',
  'vereinigten arabischen emirate': 'Vereinigte Arabische Emirate',
  'vereinigten arabischen emiraten': 'Vereinigte Arabische Emirate',
  'vereinigten königreich': 'Vereinigtes Königreich',
  'vereinigten königreichs': 'Vereinigtes Königreich',
  'vereinigten staaten': 'Vereinigte Staaten',
  'vereinigten staaten von amerika': 'Vereinigte Staaten',
  'vereinigte staaten von amerika': 'Vereinigte Staaten',
  weißrussland: 'Belarus',
};
