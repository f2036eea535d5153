/** German words that tell on whose word something rests. */

import type { SourceWords } from '../language.ts';
import { words } from '../words.ts';

export const SOURCES: SourceWords = {
  anonymous: words(`
    aktionäre aktivisten analysten angehörige anhänger anleger anwohner anwohnerin anwohnerinnen augenzeuge augenzeugen
    beamte beamten bekannte beobachter beschäftigte besucher beteiligte bewohner branchenkreise bürger demonstranten
    diplomaten eingeweihte eltern ermittler experten expertinnen fachleute familien fans forschende forscher
    forscherinnen gegner gäste helfer händler informant informanten insider insidern insiders investoren juristen
    kenner kollegen kreise kritiker kritikerinnen kritikern kunden lehrkräfte leute menschen migranten mitarbeitende
    nachbarn nutzer opfer passanten patienten person personen politiker quelle quellen rettungskräfte schüler soldaten
    stimmen studierende teilnehmer unterstützer verbraucher verbraucherinnen vertraute verwandte wissenschaftler
    wissenschaftlerinnen wissenschaftlern wähler zeuge zeugen zeugin zuschauer ärzte ökonomen
  `),
  documents: words(`
    abschlussbericht akte akten analyse analysen anfrage anklage anklageschrift ankündigung antrag anzeige artikel
    aufnahme aufnahmen aufruf aufzeichnung aufzeichnungen aushang auskunft auswertung auszug barometer befragung
    bericht berichte berichten bescheid beschluss bilanz bild bilder brief broschüre buch chronik datei daten datenbank
    datenbanken dokument dokumentation dokumente dossier einladung einschätzung eintrag entscheidung entwurf ergebnis
    ergebnisse erhebung erhebungen erklärung formular foto fotos fragebogen gesetz gesetzentwurf grafik gutachten
    handbuch index inschrift karte katalog klage konzept leitfaden leitlinie leitlinien liste meldung meldungen memo
    mitteilung nachricht notiz ordnung papier plakat post posting pressemitteilung prognose prognosen prospekt
    protokoll protokolle rangliste ranking regeln regelwerk register regularien richtlinie satzung schild schreiben
    schriftsatz schätzung schätzungen statement statistik statistiken stellungnahme studie studien tabelle tagebuch
    test tests text texte tweet umfrage umfragen unterlagen untersuchung untersuchungen urkunde urteil verfassung
    vertrag verzeichnis veröffentlichung video videos vorlage webseite website werbung zahlen übersicht
  `),
  organisations: words(`
    abteilung agentur akademie amt anbieter anwaltschaft arbeitsgruppe armee ausschuss bahn bank behörde behörden
    betreiber betrieb botschaft bund bundesrat bundestag bundeswehr börse bündnis büro demokraten dienst direktion
    einrichtung feuerwehr firma firmen fonds fraktion fraktionen gemeinde genossenschaft gericht gerichtshof
    geschäftsführung gesellschaft gewerkschaft gewerkschaften gremium gruppe grünen hersteller hochschule hof händler
    initiative innung institut institution jury justiz kammer kanton kanzlei kanzleramt kette kirche klinik klub
    koalition komitee kommando kommission kommune kongress konsortium konzern krankenhaus kreml labor land landkreis
    leitung liberalen liga linke linken lobby marke militär miliz ministerien ministerium museum netzwerk opposition
    orchester organisation organisationen parlament partei parteien polizei präsidium rat rathaus regierung
    republikaner ressort schule senat sozialdemokraten staat staatsanwaltschaft stab stadt stiftung team tester theater
    truppe union universität unternehmen unternehmensverband veranstalter verband verbraucherschützer
    verbraucherzentrale verbände verein vereine vereinigung verlag versicherer versicherung vertretung verwaltung
    vorstand wehr werk zentrale zentrum zoll zoo
  `),
  anyBody: words(
    'anbieter betreiber firma gesellschaft gewerkschaft gruppe hersteller institut institution klub konzern organisation produzent stiftung unternehmen verband verein versicherer händler',
  ),
  outlets: words(`
    fernsehen medien medienberichte medium magazin nachrichtenagentur nachrichtenagenturen nachrichtenmagazin nachrichtenportal
    nachrichtensender portal radio rundfunk sender staatsfernsehen tageszeitung wochenzeitung zeitschrift zeitung zeitungen
  `),
  roles: words(`
    abgeordnete abgeordneter aktivist aktivistin analyst analystin anführer angeklagte angeklagter anwalt anwältin arzt ärztin
    astronom autor autorin außenminister außenministerin bischof bauer beauftragte beauftragter berater beraterin beamter beamtin
    botschafter botschafterin bruder bürgermeister bürgermeisterin chef chefin dekan demonstrant direktor direktorin
    eigentümer einsatzleiter entwickler experte expertin finanzminister forscher forscherin forstwirt fraktionschef fraktionsvorsitzende fraktionsvorsitzender
    frau freund freundin führer funktionär general generalsekretär generalsekretärin geschäftsführer geschäftsführerin
    gouverneur gründer gründerin historiker historikerin hirte ingenieur ingenieurin inhaber inhaberin innenminister journalist
    journalistin jurist juristin kandidat kandidatin kanzler kanzlerin kapitän kollege kollegin kommandeur kommissar kommissarin
    könig königin kommissionspräsidentin korrespondent korrespondentin künstler künstlerin landrat landrätin lehrer lehrerin leiter leiterin
    leutnant mann manager managerin meteorologe minister ministerin ministerpräsident ministerpräsidentin mitarbeiter mitarbeiterin mitglied
    moderator moderatorin mutter nachbar nachbarin oberbürgermeister oberbürgermeisterin ökonom ökonomin papst pastor pfarrer
    pilot politiker politikerin politologe politologin polizist polizistin präsident präsidentin premier premierminister premierministerin prinz produzent
    professor professorin psychologe psychologin rektor rektorin regisseur regisseurin reporter reporterin richter richterin
    sänger sängerin schauspieler schauspielerin schüler schülerin schwester sekretär sekretärin senator senatorin sohn soldat
    sprecher sprecherin staatschef staatsanwalt staatsanwältin staatssekretär staatssekretärin student studentin tante täter trainer trainerin tochter
    umweltminister unternehmer unternehmerin vater verteidiger verteidigungsminister vertreter vertreterin vize vizepräsident
    vorsitzende vorsitzender vorstand vorständin wissenschaftler wissenschaftlerin wirt wirtin zeuge zeugin
  `),
  shortRoles: new Map(),
  plurals: [[/(?:n|innen)$/u, '']],
  compounds: true,
  capitalNouns: true,
  headFirst: false,
  headEnds: words(
    'als am an auf aus bei beim bis das dem den der des die durch ein eine einem einen einer eines für gegen im in ins mit nach namens ohne seit über um und unter vom von vor während wegen wie zu zum zur zwischen',
  ),
  definite: words(
    'das dem den der des die dies diese diesem diesen dieser ihr ihre ihrem ihren ihrer sein seine seinem seinen seiner unser unsere',
  ),
  indefinite: words(
    'alle andere beide ein eine einem einen einer eines einige etliche jede jeder kein keine manche mehrere viele vielen weitere zahlreiche zwei',
  ),
  one: words('ein eine einem einen einer eines'),
  and: words('und sowie'),
  madeBy: words('vom von der des'),
  makers: words(
    'autor autoren autorin forschende forscher forscherinnen studienautoren wissenschaftler wissenschaftlerinnen',
  ),
  is: words('ist war wird wurde bleibt blieb'),
  examples: /\b(?:wie(?: etwa| beispielsweise)?|etwa|darunter|namentlich)\s$/iu,
  pronouns: words(
    'alle andere beide das der die dies diese dieser einer eine einige er es ich ihm ihn ihnen ihr jeder jemand man manche niemand sie uns viele was wer wir',
  ),
  means: {
    man: words('er er_selbst ihm ihn sein seine seinem seinen seiner'),
    woman: words('ihr ihre ihrem ihren ihrer sie sie_selbst'),
    thing: new Set(),
    several: words('ihr ihre ihrem ihren ihrer sie'),
  },
  through:
    /(?:(?:Bericht|Berichten|Angaben|Informationen)\s(?:der|des|von)|(?:sagte|erklärte|bestätigte)\s(?:\S+\s){0,4}?(?:gegenüber\s)?(?:der|dem|den)|gegenüber\s(?:der|dem|den)|(?:Interview|Gespräch)\smit\s(?:der|dem|den)?)\s?(?:(?:Deutschen\s)?\p{Lu}\p{L}*(?:agentur|zeitung|magazin|sender)\s)?[„«»“"]?$/u,
  addressed: {
    tells: /(?!)/u,
    cues: /^/u,
    by: words('gegenüber vor zu'),
    byOfOutlets: words('bei dem den der im mit'),
    nouns: words(
      'abgeordneten anhängern journalisten journalistinnen parteifreunden publikum reportern zuhörern zuschauern',
    ),
  },
  citing: /^(?:unter Berufung auf|beruft sich auf|berief(?:en)? sich auf|berufen sich auf|mit Verweis auf)$/iu,
  silent:
    /\b(?:lehn(?:t|te|ten|en)|verweiger\p{L}+)\b|\bnicht\s(?:äußern|beantwort\p{L}+|geäußert|kommentier\p{L}+|sagen)/iu,
  asks: /^(?:er|nach)?frag(?:en|t|te|ten)$|^(?:nachgefragt|gefragt)$/iu,
  reporting: {
    alone: words(`
      agiere ahne akzeptiere analysiere arbeite argumentiere atme baue bearbeite bedauere bedaure bedenke bedeute bedinge bedrohe bedürfe beeinflusse
      befasse befinde befürchte befürworte begehe beginne begreife begrenze begründe begrüße behandle behaupte beherrsche behindere bekomme belaste
      belege beleidige bemerke bemühe benachteilige benutze benötige beobachte berate bereite bereue beruhe berücksichtige bescheinige beschreibe
      beschränke beschäftige besitze bestehe bestimme bestreite bestätige besuche beteilige betone betrachte betrage betreffe betreibe bevorzuge
      bewege beweise bewerte bezahle bezeichne beziehe biete bilde bleibe blockiere brauche breche bringe demonstriere denke diene diskutiere drohe
      durchlaufe dürfe eigne empfange empfehle empfinde ende entfalle entferne enthalte entlaste entscheide entspreche entstehe entwickle erfahre
      erfinde erfolge erfordere erforsche erfülle ergebe ergreife erhalte erhebe erhoffe erhöhe erinnere erkenne erkläre erlaube erlebe erleichtere
      erleide ermittle ermögliche ernenne erreiche erscheine erschwere ersetze erstrecke erteile erwarte erweise erweitere erziele erzähle eröffne
      existiere fahre falle fasse fehle feiere finde fliege fließe folge fordere frage freue funktioniere fördere führe fürchte garantiere gebe
      gefährde gehe gehöre gelange gelinge gelte genieße genüge gerate geschehe gewinne gewähre glaube greife habe halte handele handle helfe herrsche
      hindere hinterlasse hoffe hänge höre ignoriere informiere interessiere investiere kaufe kenne klage klinge kläre komme kontrolliere koste
      kritisiere kämpfe könne kümmere kündige lade lasse laufe lebe leide leiste leite lenke lerne lese leugne liefere liege lobe lohne löse lüge
      mache meide melde merke missachte missbrauche möge müsse nehme nenne nutze operiere passe passiere pflege plane produziere profitiere
      präsentiere prüfe rate reagiere rechne rechtfertige rede reduziere regele regiere reise reize resultiere richte rieche riskiere rufe ruhe sage
      schade schaffe scheine scheitere schicke schieße schlafe schlage schließe schreibe schulde schweige schwinde schätze schütze sehe sei seien
      senke setze sinke sitze solle sorge sperre spiele spreche spüre stamme stehe steige stelle steuere stimme stoppe stoße strebe streite stärke
      störe stütze suche tauge teile toleriere trage treffe trenne trete trinke träume tue töte umfasse unterlaufe unterliege unternehme unterscheide
      unterschreibe unterstelle unterstütze untersuche urteile veranlasse verantworte verbessere verbiete verbinde verbleibe verbreite verdiene
      verdränge vereinbare verfolge verfüge vergebe vergehe vergesse vergleiche verhalte verhandle verhindere verkaufe verkenne verlange verlasse
      verlaufe verleihe verletze verliere vermeide vermisse vermittle vermute vernachlässige verpasse verpflichte verrate verschlechtere verschlinge
      verschweige verschwinde verschärfe versichere verspreche verstehe verstoße versuche verteidige verteile vertraue vertrete verursache verurteile
      verweigere verwende verzichte verändere wachse warne warte wechsle wehre weigere wende werde werfe wiederhole wirke wirtschafte wisse wohne
      wolle wähle wünsche würdige zahle zeige zerstöre ziehe zitiere zweifle zwinge zähle zögere öffne überlege übernehme überprüfe überschreite
      übersteige überwache überwiege überzeuge
    `),
    along: words('dürften gäbe hätte hätten käme kämen könnte könnten müssten sollten wären wäre würde würden'),
    unless: /\b(?:ich|mich|mir|es sei denn|wie dem auch sei|sei es|sei dahingestellt|sei erwähnt|sei gesagt)\b/iu,
  },
  back: /^(?:Das|Dies)\s(?:(?:bericht|bestätig|erklär|kündig|meld|sag|teil|verkünd)e?ten?|berichtet|gab(?:en)?|g(?:eht|ing) aus|schrieb(?:en)?|ha(?:ben|t|tten?)\s.{3,120}\s(?:angekündigt|bekannt ?gegeben|berichtet|bestätigt|erklärt|gesagt|mitgeteilt|verkündet)\.$)(?!\p{L})/u,
  neverSubject: words(''),
  thinks: /\p{L}*(?:dacht|denk|erwart|fühl|fürcht|glaub|hoff|möcht|plan|versuch|will|woll|wünsch|wuss?t|weiß)\p{L}*/iu,
  opens: {
    questions: words('ob wann warum was welche welcher welches wer weshalb wie wieso wo'),
    aims: words(''),
    clauses: words('dass'),
  },
  plain: words(`
    behauptet behauptete berichten berichtet berichtete berichteten betont betonte erklären erklärt erklärte erklärten
    erzählt erzählte findet ergänzte heißt hieß meint meinte meinten sagen sagt sagte sagten schreibt schrieb so teilte
    teilten
  `),
  sureCue: 0.85,
  unnamed:
    /\b(?:anonym|anonymen|ungenannt|namentlich nicht|nicht namentlich|nicht genannt werden|ohne Namensnennung|Namen? nicht (?:nennen|lesen|in der Zeitung|genannt))/iu,
  basis:
    /(?:(?<=^|\s)mit\s[^.,:;„“"]{2,60}?\svertraut(?:e[nr]?)?(?=\P{L}|$)(?:\s(?:ist|sind|war|waren)(?=\P{L}|$))?|(?<=^|\s)aus\s(?:dem\s(?:nahen\s|engsten\s)?Umfeld|der\sUmgebung)\s(?:de[rs]|von)\s[^.,:;„“"]{2,80}|(?<=,\s)(?:der|die|das)\s[^.,:;„“"]{2,80}?\s(?:anwesend|beteiligt|dabei|eingesehen|eingeweiht|gehört|gelesen|gesehen|informiert|miterlebt|unterrichtet)\s(?:hat|hatten?|haben|ist|sind|war|waren|wurden?)(?=\P{L}|$))/iu,
  because: /\b(?:weil|da|aus (?:Angst|Furcht|Sorge) vor)\s[^.,;“"]{5,120}/iu,
};
