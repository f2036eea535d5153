/** Spanish words that tell on whose word something rests. */

import type { SourceWords } from '../language.ts';
import { words } from '../words.ts';

export const SOURCES: SourceWords = {
  anonymous: words(`
    activistas afectados allegados analista analistas asistentes ciudadanos científicos conocedores críticos diplomáticos ecologistas
    economistas empleados entorno expertas experto expertos familiares fuente fuentes funcionarios gente informante informantes
    investigadores jóvenes manifestantes migrantes observadores opositores padres partidarios pasajeros persona personas
    periodistas residentes testigo testigos trabajadores usuarios vecinas vecinos votantes
  `),
  documents: words(`
    acta acuerdo alerta anexo anuncio análisis artículo atestado auto autos aviso balance barómetro bitácora borrador
    borradores calendario carta cartas cartel cartelera censo cifras circular comentario comunicación comunicado
    comunicados constitución contrato convenio correo correos crónica cuadro cuestionario código datos declaración
    decreto demanda denuncia diagnóstico dictamen documento documentos edicto editorial encuesta
    encuestas ensayo entrevista escrito estadísticas estimaciones estudio estudios evaluación expediente fallo ficha
    filmación folleto formulario foto fotografía fotografías fotos grabaciones grabación gráfico guía historial imagen
    imágenes indicador informe informes inscripción investigaciones investigación letrero ley leyes libro lista listado
    manifiesto mapa memorando memoria memorándum mensaje mensajes minuta misiva normativa nota notificación oficio
    ordenanza pancarta placa plan posteo previsiones pronóstico pronósticos protocolo proyecciones
    proyección proyecto publicación página póster querella ranking recurso registro registros reglamento relato relatos
    reportaje reporte reportes resoluciones resolución resultados sentencia solicitud sondeo sondeos tabla testamento
    testimonio testimonios texto tratado tuit video videos vídeo vídeos web índice
  `),
  organisations: words(`
    academia administración aerolínea agencia agrupación alcaldía alianza asamblea asociaciones asociación audiencia
    autoridad autoridades ayuntamiento ayuntamientos bancada banco bloque bolsa brigada cabildo cancillería carabineros
    cartera casa central centro club coalición colectivo colegio comisaría comisión comité compañía compañías
    confederación congreso consejería consejo consistorio consorcio consultora cooperativa corporación corte cuerpo
    cámara defensa delegación departamento dirección directiva directorio distrito ejecutivo ejército embajada empresa
    empresas entidad equipo escuela estado fabricante facultad federaciones federación festival filial firma fiscalía
    frente fuerza fundación gabinete generalitat gigante gobierno gremio grupo guardia hospital iglesia instituciones
    institución instituto intendencia jefatura junta juzgado kremlin laboratorio legislatura liga marca minera
    ministerio ministerios movimiento multinacional municipalidad municipio museo mutua oenegé oficina ong operador
    operadora oposición organismo organismos organizaciones organización parlamento partido partidos patronal país
    plataforma policía prefectura presidencia productora puerto rectoría red sala sección secretaría selección senado
    servicio sindicato sindicatos sociedad socio subsecretaría superintendencia tienda tribunal unidad universidad
    unión zoológico órgano
  `),
  anyBody: words(
    'asociación club compañía corporación empresa entidad fabricante firma fundación grupo institución instituto multinacional ong organismo organización plataforma sindicato',
  ),
  outlets: words(`
    cadena canal diario diarios emisora medio medios periódico periódicos prensa radio revista semanario televisión
  `),
  roles: words(`
    abogada abogado abuela abuelo activista actor actriz acusada acusado administrador administradora agente agricultor
    agricultora alcalde alcaldesa amiga amigo analista arquitecta arquitecto artista arzobispo asambleísta asesor
    asesora autor autora ayudante bailarina biólogo bombero campeona campeón canciller candidata candidato cantante
    capitán catedrática catedrático científica científico comandante comisaria comisario comunicador comunicadora
    concejal concejala conductor conductora congresista consejera consejero constituyente consultor coordinador
    coordinadora coronel corresponsal creador creadora defensor defensora delegada delegado deportista diplomático
    diputada diputado director directora dirigente diseñador diseñadora doctor doctora dramaturgo dueña dueño
    economista edil embajador embajadora empleada empleado empresaria empresario entrenador entrenadora epidemiólogo
    escritor escritora esposa esposo estudiante exalcalde exfutbolista exgobernador exministra exministro experta
    experto expolicía expresidenta expresidente filósofa filósofo fiscal fundador fundadora futbolista ganadera
    ganadero general gerente gobernador gobernadora guionista hermana hermano hija hijo historiador historiadora hombre
    influencer ingeniera ingeniero inspector instructor instructora intendente investigador investigadora jefa jefe
    jerarca joven juez jueza jugador legislador legisladora locutor locutora líder madre maestra maestro magistrada
    magistrado mandataria mandatario miembro militante militar ministra ministro modelo monja mujer mánager médica
    médico músico novelista novia novio obispo oficial padre panelista papa parlamentaria parlamentario pastor
    periodista piloto pintor pintora poeta policía politólogo política político portavoz premier presentador
    presentadora presidenta presidente primer primera primo productor productora profesor profesora propietaria
    propietario psicóloga psicólogo párroco rector rectora reina representante rey sacerdote sargento secretaria
    secretario senador senadora socia socio sociólogo soldado subdirector teniente tenista testigo titular trabajador
    trabajadora técnico tía tío uniformado vecina vecino viceministro vicepresidenta vicepresidente visitante viuda
    vocera vocero víctima árbitro
  `),
  shortRoles: new Map(),
  plurals: [
    [/(?<=[aeiouáéíóú])s$|(?<=[lnrdzj])es$/u, ''],
    [/ces$/u, 'z'],
  ],
  compounds: false,
  capitalNouns: false,
  headFirst: true,
  headEnds: words(
    'a al ante con contra cuya cuyo de del desde durante e en entre para pero por que quien quienes según sin sobre tras y',
  ),
  definite: words('el la las lo los aquel aquella esa ese esos esta este estos mi nuestra nuestro su sus'),
  indefinite: words(
    'algunas algunos alguna algún ambas ambos cada dos cierta cierto muchas muchos ninguna ningún otra otras otro otros tres un una unas unos varias varios todas todos',
  ),
  one: words('un una'),
  and: words('y e'),
  madeBy: words('de del por'),
  makers: words('autor autora investigador investigadora investigadores'),
  is: words('es era fue'),
  examples: /\b(?:como|incluid[oa]s?|entre ell[oa]s|tales como)\s$/iu,
  pronouns: words(
    'algunos alguien ambos aquellos él ella ellas ellos ello eso esta este esto estos le les lo muchos nadie nosotros otros que quien quienes se ustedes yo uno',
  ),
  means: {
    man: words('él él_mismo este_último'),
    woman: words('ella ella_misma esta_última'),
    thing: words('ello'),
    several: words('ellas ellos'),
  },
  through:
    /(?:(?:declaraciones|entrevista|conversación)\s(?:a|al|con|en)|(?:dijo|declaró|explicó|confirmó|contó|aseguró|indicó|señaló)\s(?:a|al)|(?:consultad[oa]s?|publicad[oa]s?|citad[oa]s?|recogid[oa]s?|difundid[oa]s?|adelantad[oa]s?)\spor)\s(?:la\s|el\s|los\s)?(?:agencia\s|diario\s|cadena\s|periódico\s)?[«“"]?$/iu,
  addressed: {
    tells: /(?!)/u,
    cues: /\b(?:afirm|asegur|coment|confes|confi[óa]|cont(?:ó|ado|aron)|declar|dic|dij|explic|expres|indic|inform|manifest|recalc|record|relat|revel|señal|subray)/iu,
    by: words('a al ante'),
    byOfOutlets: words('con en'),
    nouns: words('audiencia público'),
  },
  citing: /^(?:citando|que cita)(?: a)?$/iu,
  silent:
    /\b(?:declin|rehus)\p{L}+|\b(?:se )?neg(?:ó|aron) a\b|\bno\s(?:han?\s|quis\p{L}+\s)?(?:coment|contest|respond)\p{L}+/iu,
  asks: /\bpregunt\p{L}+/iu,
  reporting: { alone: words(''), along: words(''), unless: /^/u },
  back: /^(?:Así|Eso)\s(?:lo|es lo que|se)\s(?:(?:ha|han|había|habían|hizo)\s)?(?:afirm|anunci|asegur|avanz|comunic|confirm|declar|desvel|dice|dicho|dijo|dijeron|explic|expres|inform|indic|manifest|public|recog|recuerd|revel|señal|sostien)/u,
  neverSubject: words('a al con contra de del en hacia hasta sobre tras'),
  thinks: /\p{L}*(?:cre[eíy]|dese|esper|intent|pens|piens|plane|quier|quis|sab|sent|sient|sint|tem)\p{L}*/iu,
  opens: { questions: words('cómo cuál cuándo dónde qué quién si'), aims: words(''), clauses: words('que') },
  plain: words(`
    afirma afirmó agrega agregó añade añadió asegura aseguró considera consideró contó cuenta declara declaró decía dice
    dicen dijeron dijo escribió explica explicó indica indicó manifestó señala señalan señaló sostiene sostuvo
  `),
  sureCue: 0.75,
  unnamed:
    /\b(?:anonimato|anónim[ao]s?|pidi(?:ó|eron) no ser (?:identificad|nombrad|citad)[ao]s?|prefier[ea]n? no (?:dar|revelar) su (?:nombre|identidad)|bajo condición de reserva|condición de anonimato)/iu,
  basis:
    /(?<=^|[\s,])(?:(?:familiarizad[oa]s?|vinculad[oa]s?)\s(?:a|con)|con\s(?:acceso\sa|conocimiento\s(?:directo\s)?de)|cercan[oa]s?\sa|conocedor(?:a|as|es)?\sde|al\s(?:corriente|tanto)\sde|informad[oa]s?\s(?:de|sobre)|presentes?\s(?:durante|en)|testigos?\sde|que\s(?:ha|han|había|habían)\s(?:escuchado|leído|presenciado|visto)|que\s(?:asisti(?:eron|ó)|escuch(?:aron|ó)|estuv(?:ieron|o)|presenci(?:aron|ó)|vi(?:eron|o)))\s?[^.,:;—()«»”"]{2,100}?(?=\s(?:pero|porque|que|quien(?:es)?)\s|[.,:;—()«»”"]|$)/iu,
  because: /\b(?:porque|debido a|por (?:miedo|temor) a|al no estar autorizad[ao]s?)\s[^.,;”"]{5,120}/iu,
};
