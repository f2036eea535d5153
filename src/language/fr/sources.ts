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
    accord acte affiche analyse analyses annonce annuaire archives arrêt arrêté article audit avis
    bilan brochure bulletin calcul calendrier carte chiffres chronique circulaire code commentaire communiqué
    communiqués compte compte-rendu constat constitution contrat convention convocation courriel courrier diagnostic
    document documents données dossier décision déclaration décret délibération enquête enquêtes enregistrement
    enregistrements entretien essai estimations expertise extrait fiche formulaire graphique guide image images indice
    inscription interview jugement lettre liste livre loi mandat manifeste manuel message messages
    motion mémo mémoire note notice ordonnance ouvrage page panneau photo photos plainte plan plaque procès-verbal
    projections projet proposition prévision prévisions publication pétition questionnaire rapport rapports recherches
    registre relevé relevés requête règlement récit résultats sentence signalement sondage sondages statistiques
    tableau test texte tract traité travaux tribune tweet télégramme témoignage témoignages verdict vidéo vidéos édito
    éditorial étude études évaluation
  `),
  organisations: words(`
    académie administration agence agences alliance ambassade antenne armée assemblée association associations assureur
    autorité autorités aéroport banque barreau brigade bureau cabinet centrale centre centres chambre chancellerie
    chaîne chaînes clinique club coalition collectif collège comité commission communauté commune communes compagnie
    comptoir confrérie confédération conseil consortium constructeur consulat coopérative corps cour diplomatie
    direction distributeur division délégation département elysée entreprise entreprises exploitant exécutif fabricant
    faculté festival filiale fondation fonds force forum fédération gendarmerie gestionnaire gouvernement groupe géant
    hôpital instance instances institut institution institutions jury justice kremlin laboratoire ligue mairie maison
    maisons marque ministère mission mouvement municipalité musée observatoire office ong opposition opérateur
    orchestre ordre organisation organisations organisme parlement parquet parti partis patronat pays pharmacie
    plateforme police port pouvoirs préfecture présidence présidium pôle rectorat rédaction régie région réseau secours
    secrétariat section service société studio syndicat syndicats sélection sénat tribunal union université usine ville
    zoo école éditeur église élysée équipe état état-major
  `),
  anyBody: words(
    'association club compagnie constructeur entreprise fabricant firme fondation groupe institut institution ong organisation organisme plateforme société syndicat',
  ),
  outlets: words(`
    chaîne hebdomadaire journal journaux magazine média médias presse quotidien radio revue site télévision
  `),
  roles: words(`
    acteur actionnaire actrice adjoint adjointe administrateur administratrice agent agriculteur agricultrice
    ambassadeur ambassadrice ami amie analyste animateur animatrice arbitre archevêque architecte artisan artisane
    artiste assistant assistante attaquant auteur autrice avocat avocate biologiste buteur bénévole candidat candidate
    capitaine cardinal champion championne chancelier chancelière chanteur chanteuse chef cheffe chercheur chercheuse
    chroniqueur chroniqueuse citoyen citoyenne coach collaborateur collaboratrice collègue colonel commandant
    commissaire compagne compagnon comédien comédienne conseiller conseillère conservateur conservatrice consultant
    coordinateur coordinatrice correspondant correspondante cousin créateur créatrice cuisinier célébrité designer
    directeur directrice dirigeant dirigeante diététicienne docteur défenseur délégué déléguée député député-maire
    députée enseignant enseignante entraîneur entrepreneur expert experte femme fille fils fondateur fondatrice
    footballeur frère gardien gouverneur gouverneure guide général gérant historien historienne homme infirmier
    infirmière ingénieur ingénieure inspecteur institutrice joueur joueuse journaliste juge juriste leader lieutenant
    magistrat magistrate maire maraîcher maître membre militant militante ministre moniteur musicien mère médecin
    nageur naturopathe nutritionniste négociateur oncle opposant ouvrier pape participant pasteur patient patiente
    patron patronne philosophe photographe pilote policier politologue pompier porte-parole premier prince princesse
    procureur procureure producteur productrice professeur professeure propriétaire préfet préfète présentateur
    présentatrice président présidente prêtre psychiatre psychologue père rapporteur recteur reine religieuse
    représentant représentante rescapé responsable retraité roi réalisateur réalisatrice rédacteur rédactrice
    scénariste secrétaire skieur sociologue soeur soldat spécialiste stagiaire substitut sélectionneur sénateur
    sénatrice sœur technicien trésorier témoin vendeur vendeuse vice-président vice-présidente victime viticulteur
    voisin voisine vétérinaire économiste écrivain éleveur élu élue épouse époux étudiant étudiante
  `),
  shortRoles: new Map(),
  plurals: [
    [/(?<=\p{L}{2})[sx]$/u, ''],
    [/aux$/u, 'al'],
  ],
  compounds: false,
  capitalNouns: false,
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
  madeBy: words('de des du par'),
  makers: words('auteur auteurs autrice chercheur chercheurs chercheuse'),
  is: words('est était fut devient'),
  examples: /\b(?:comme|dont|tels? que|telles? que|notamment)\s$/iu,
  pronouns: words(
    "autres beaucoup ça ce cela celle celle-ci celles celui celui-ci certains ceux chacun d'autres elle elles eux il ils je l'un leur lui nous on personne plusieurs que quelqu'un qui tous vous",
  ),
  means: {
    man: words('ce_dernier celui-ci il lui lui-même'),
    woman: words('celle-ci cette_dernière elle elle-même'),
    thing: words('ça cela'),
    several: words('ces_derniers elles eux ils'),
  },
  through:
    /(?:(?:déclaré|confié|expliqué|affirmé|indiqué|raconté|assuré|confirmé)\s(?:à|au|aux)|(?:interview|entretien|déclaration)\s(?:à|au|avec|accordée?\s(?:à|au)|sur)|(?:cité|relayé|rapporté|consulté|publié|interrogé|contacté|révélé)e?s?\spar|au\smicro\sde|auprès\s(?:de|du))\s(?:la\s|le\s|les\s|l’|l')?(?:agence\s|chaîne\s|quotidien\s|journal\s|site\s)?[«“"]?\s?$/iu,
  addressed: {
    tells: /(?!)/u,
    cues: /^/u,
    by: words('au aux devant à'),
    byOfOutlets: words('avec dans sur'),
    nouns: words('assistance audience public'),
  },
  citing: /^(?:en )?citant$/iu,
  silent: /\b(?:refus|déclin)\p{L}+|\bpas\s(?:souhaité\s|voulu\s)?(?:commenté|commenter|répondu|répondre)\b/iu,
  asks: /\b(?:interrog\p{L}+|demand(?:e|é|ent|ait) si)$/iu,
  reporting: { alone: words(''), along: words(''), unless: /^/u },
  back: /^C['’]est ce (?:qu['’]|que\s|qui ressort)/u,
  neverSubject: words(''),
  thinks: /\p{L}*(?:crai|croi|espér|espèr|essa|pens|ressent|sai|sav|sent|souhait|tent|veul|veut|voul)\p{L}*/iu,
  opens: {
    questions: words('comment où pourquoi quand quel quelle qui si'),
    aims: words(''),
    clauses: words('qu que'),
  },
  plain: words(`
    affirme affirmé ajoute ajouté assure assuré déclare déclaré dire disait disent dit estime estimé explique expliqué
    indique indiqué juge jugé précise précisé raconte raconté rappelle rappelé souligne souligné écrit écrivait
  `),
  sureCue: 0.85,
  unnamed:
    /\b(?:anonymat|anonymement|sans (?:être|se) (?:nommer|nommée?s?|identifiée?s?)|souhait\p{L}+ pas (?:être|donner son) (?:nom|nommée?s?|identifiée?s?|citée?s?))/iu,
  basis:
    /(?<=^|[\s,])(?:(?:proches?|informée?s?|témoins?|au\s(?:courant|fait)|ayant\sconnaissance)\sd(?:es?\s|u\s|[’'])|ayant\s(?:accès\sà|assisté\sà|consulté|lu|participé\sà|vu)\s|présente?s?\s(?:à|au|aux|dans|lors)\s|qui\s(?:a|ont|avait|avaient)\s(?:assisté|consulté|entendu|lu|participé|vu)\s)[^.,:;—()«»”"]{2,100}?(?=\s(?:mais|parce|qui)\s|[.,:;—()«»”"]|$)/iu,
  because: /\b(?:parce qu[e’']|car|en raison d[eu’']|par (?:peur|crainte) d[e’'])\s?[^.,;”"»]{5,120}/iu,
};
