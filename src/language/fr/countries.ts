/** What French calls countries beside the names that the platform has. */

export const COUNTRIES: Readonly<Record<string, string>> = {
  bélarus: 'Biélorussie',
  birmanie: 'Myanmar',
  'états-unis d’amérique': 'États-Unis',
  'grande-bretagne': 'Royaume-Uni',
  hollande: 'Pays-Bas',
  'république tchèque': 'Tchéquie',
  rdc: 'Congo-Kinshasa',
  'république démocratique du congo': 'Congo-Kinshasa',
  usa: 'États-Unis',
  vatican: 'État de la Cité du Vatican',
};
