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
    acta acuerdo anuncio artículo atestado auto autos balance barómetro carta cartas cartel cifras comunicado comunicados correo correos
    datos decreto demanda denuncia dictamen documento documentos editorial encuesta encuestas escrito estadísticas estimaciones
    estudio estudios evaluación expediente fallo informe informes investigación investigaciones libro manifiesto memoria mensaje mensajes
    misiva nota pancarta posteo previsiones publicación querella registro registros reporte resolución sentencia sondeo sondeos texto
    tuit vídeo video
  `),
  organisations: words(`
    academia administración agencia agrupación alcaldía alianza asamblea asociación audiencia autoridad ayuntamiento banco bancada bloque
    cámara cancillería cartera casa centro club coalición colectivo colegio comisaría comisión comité compañía confederación congreso
    consejería consejo consorcio cuerpo corte defensa delegación departamento dirección ejecutivo ejército embajada empresa entidad
    equipo escuela estado federación fiscalía firma frente fuerza fundación gabinete generalitat gobierno gremio grupo hospital iglesia institución
    instituto intendencia juzgado junta kremlin liga ministerio movimiento mutua oenegé ong oposición organismo organización
    parlamento partido patronal plataforma policía presidencia prefectura país red secretaría senado servicio sindicato socio sociedad subsecretaría
    tribunal unidad unión universidad
  `),
  anyBody: words(
    'asociación club compañía corporación empresa entidad fabricante firma fundación grupo institución instituto multinacional ong organismo organización plataforma sindicato',
  ),
  outlets: words(`
    cadena canal diario diarios emisora medio medios periódico periódicos prensa radio revista semanario televisión
  `),
  roles: words(`
    abogada abogado activista actor actriz acusado acusada alcalde alcaldesa amiga amigo analista arzobispo asesor asesora autor autora
    biólogo biólogo candidata candidato canciller cantante capitán catedrática catedrático científica científico comandante comisaria
    comisario consejera consejero consultor coordinador coordinadora coronel delegada delegado diputada diputado director directora
    dirigente doctor doctora dueña dueño economista embajador embajadora empresaria empresario escritor escritora esposa esposo
    exministra exministro expresidenta expresidente experta experto fiscal fundador fundadora general gerente gobernador gobernadora
    hermana hermano hija hijo historiador historiadora ingeniera ingeniero inspector intendente investigador investigadora
    instructor instructora jefa jefe jueza juez jugador líder madre magistrada magistrado maestra maestro médica médico ministra ministro miembro mujer hombre
    obispo oficial padre papa pastor periodista piloto poeta policía político política portavoz presidenta presidente premier primera primer primo
    profesor profesora psicóloga psicólogo rector rectora representante rey reina secretaria secretario senador senadora socia socio
    subdirector teniente titular trabajador trabajadora vecina vecino vicepresidenta vicepresidente viceministro viuda vocera vocero
  `),
  shortRoles: new Map(),
  plural: /(?<=[aeiouáéíóú])s$|(?<=[lnrdzj])es$/u,
  compounds: false,
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
  citing: /^(?:citando|que cita)(?: a)?$/iu,
  silent:
    /\b(?:declin|rehus)\p{L}+|\b(?:se )?neg(?:ó|aron) a\b|\bno\s(?:han?\s|quis\p{L}+\s)?(?:coment|contest|respond)\p{L}+/iu,
  reporting: { alone: words(''), along: words(''), unless: /^/u },
  thinks: /\p{L}*(?:cre[eíy]|dese|esper|intent|pens|piens|plane|quier|quis|sab|sent|sient|sint|tem)\p{L}*/iu,
  opens: { questions: words('cómo cuál cuándo dónde qué quién si'), aims: words('') },
  sureCue: 0.75,
  unnamed:
    /\b(?:anonimato|anónim[ao]s?|pidi(?:ó|eron) no ser (?:identificad|nombrad|citad)[ao]s?|prefier[ea]n? no (?:dar|revelar) su (?:nombre|identidad)|bajo condición de reserva|condición de anonimato)/iu,
  because: /\b(?:porque|debido a|por (?:miedo|temor) a|al no estar autorizad[ao]s?)\s[^.,;”"]{5,120}/iu,
};
