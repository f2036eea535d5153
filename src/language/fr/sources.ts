/** French words that tell on whose word something rests. */

import type { SourceWords } from '../language.ts';
import { words } from '../words.ts';

export const SOURCES: SourceWords = {
  anonymous: words(`
    activistes adversaires analyste analystes chercheurs chercheuses citoyens connaisseurs contestataires critiques détracteurs
    diplomates écologistes économistes élèves entourage étudiants expert experte experts familles gens habitants historiens
    internautes interlocuteurs manifestants militants observateurs opposants parents partisans passants personne personnes
    politologues proches responsables riverains salariés scientifiques source sources spécialistes témoin témoins usagers
    utilisateurs voisins
  `),
  documents: words(`
    affiche annonce arrêt arrêté article avis bilan chiffres communiqué communiqués compte-rendu courrier courriel décision déclaration
    document documents données dossier enquête enquêtes estimations étude études expertise jugement lettre livre manifeste message
    messages note ordonnance plainte pétition projections publication rapport rapports recherches résultats sondage sondages
    statistiques télégramme texte travaux tribune tweet vidéo
  `),
  organisations: words(`
    académie administration agence alliance ambassade armée assemblée association autorité banque bureau cabinet centre chambre chaîne
    chancellerie clinique club coalition collectif collège comité commission communauté compagnie confédération conseil constructeur
    consulat cour département diplomatie direction école église elysée élysée entreprise état état-major fabricant fédération fondation force forum gendarmerie
    gouvernement groupe hôpital institut institution justice kremlin laboratoire ligue mairie maison ministère mission mouvement
    observatoire office ong opposition organisation organisme parlement parquet parti patronat pays plateforme police pouvoirs préfecture présidence
    présidium région réseau secrétariat sénat service société syndicat tribunal union université ville
  `),
  anyBody: words(
    'association club compagnie constructeur entreprise fabricant firme fondation groupe institut institution ong organisation organisme plateforme société syndicat',
  ),
  outlets: words(`
    chaîne hebdomadaire journal journaux magazine média médias presse quotidien radio revue site télévision
  `),
  roles: words(`
    acteur actrice adjoint adjointe agriculteur agricultrice ambassadeur ambassadrice ami amie analyste archevêque avocat avocate auteur
    autrice biologiste capitaine candidat candidate cardinal chancelier chancelière chanteur chanteuse chef cheffe chercheur chercheuse
    coach colonel commandant commissaire conseiller conseillère consultant coordinateur coordinatrice cousin délégué déléguée député
    députée diététicienne directeur directrice dirigeant dirigeante docteur économiste écrivain élu élue entraîneur entrepreneur épouse époux
    expert experte femme fille fils fondateur fondatrice frère général gérant gouverneur gouverneure historien historienne homme
    ingénieur ingénieure inspecteur journaliste juge juriste leader magistrat magistrate maire médecin membre mère militant militante
    ministre musicien naturopathe nutritionniste oncle pape pasteur patron patronne père philosophe pilote politologue porte-parole préfet préfète premier
    président présidente professeur professeure procureur procureure propriétaire psychologue réalisateur réalisatrice rapporteur
    recteur rédacteur rédactrice représentant représentante responsable roi reine secrétaire sénateur sénatrice sociologue soeur sœur
    spécialiste témoin trésorier vice-président vice-présidente voisin voisine
  `),
  shortRoles: new Map(),
  plural: /(?<=\p{L}{2})[sx]$/u,
  compounds: false,
  headFirst: true,
  headEnds: words(
    'à au aux avec chez contre dans de des depuis dont du en et lors ou où par pour qui que sans selon sous sur vers',
  ),
  definite: words("ce cet cette ces l' la le les leur leurs ma mon notre sa ses son"),
  indefinite: words(
    "aucun aucune autre autres certaines certains chaque des deux différents d'autres d'un d'une plusieurs quelques tous toutes trois un une",
  ),
  one: words('un une'),
  and: words('et'),
  is: words('est était fut devient'),
  examples: /\b(?:comme|dont|tels? que|telles? que|notamment)\s$/iu,
  pronouns: words(
    "autres beaucoup ça ce cela celle celle-ci celles celui celui-ci certains ceux chacun d'autres elle elles eux il ils je l'un leur lui nous on personne plusieurs que quelqu'un qui tous vous",
  ),
  means: {
    man: words('ce_dernier celui-ci il lui-même'),
    woman: words('celle-ci cette_dernière elle elle-même'),
    thing: words('ça cela'),
    several: words('ces_derniers elles eux ils'),
  },
  through:
    /(?:(?:déclaré|confié|expliqué|affirmé|indiqué|raconté|assuré|confirmé)\s(?:à|au|aux)|(?:interview|entretien|déclaration)\s(?:à|au|avec|accordée?\s(?:à|au)|sur)|(?:cité|relayé|rapporté|consulté|publié|interrogé|contacté|révélé)e?s?\spar|au\smicro\sde|auprès\s(?:de|du))\s(?:la\s|le\s|les\s|l’|l')?(?:agence\s|chaîne\s|quotidien\s|journal\s|site\s)?[«“"]?\s?$/iu,
  citing: /^(?:en )?citant$/iu,
  silent: /\b(?:refus|déclin)\p{L}+|\bpas\s(?:souhaité\s|voulu\s)?(?:commenté|commenter|répondu|répondre)\b/iu,
  reporting: { alone: words(''), along: words(''), unless: /^/u },
  thinks: /\p{L}*(?:crai|croi|espér|espèr|essa|pens|ressent|sai|sav|sent|souhait|tent|veul|veut|voul)\p{L}*/iu,
  opens: { questions: words('comment où pourquoi quand quel quelle qui si'), aims: words('') },
  sureCue: 0.85,
  unnamed:
    /\b(?:anonymat|anonymement|sans (?:être|se) (?:nommer|nommée?s?|identifiée?s?)|souhait\p{L}+ pas (?:être|donner son) (?:nom|nommée?s?|identifiée?s?|citée?s?))/iu,
  because: /\b(?:parce qu[e’']|car|en raison d[eu’']|par (?:peur|crainte) d[e’'])\s?[^.,;”"»]{5,120}/iu,
};
