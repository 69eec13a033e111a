import { PERIOD_WORDS, Token } from "../phrase";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const sets = new Map<string, ReadonlySet<string>>();

/** Whether a token is one of some words, written with spaces between them. The set is made once. */
export function isOneOf(token: Token | undefined, words: string): boolean {
  if (token === undefined) return false;
  let found = sets.get(words);
  if (!found) sets.set(words, (found = set(words)));
  return found.has(token.text);
}

/** Words in -ar, -er, -ir that are no verbs. */
const NOT_VERBS = set(
  `taller mujer primer tercer hogar escolar preescolar familiar lugar auxiliar militar popular regular particular
  similar bachiller poder deber mar par pilar curricular ejemplar vehicular cancer lider celular solar
  interdisciplinar cualquier radar collar dolar placer bar azar ayer ser ir nivel cuyo circular nuclear anterior superior
  interior exterior posterior mejor mayor menor por charla charlas`,
);

/** Nouns of an action whose ending does not say so. */
const ACTIONS = set(
  `apoyo entrega compra siembra visita envio pago reforma mejora cambio diseno montaje uso recaudo inicio desarrollo
  cumplimiento avance logro rescate registro cobertura total promedio minimo maximo meta cantidad numero manejo ajuste
  asistencia participacion asesoria auditoria consultoria estudio construccion dotacion oferta compra adquisicion
  puntaje indice calificacion tasa razon valor porcentaje prevalencia incidencia resultado
  bacheo parcheo reparcheo roceria poda tala limpieza pintura recebo dragado bombeo
  subsidio beca transporte alojamiento acceso consulta reparto suministro traslado pavimento reparacion`,
);

const verbs = /(?:ar|er|ir)(?:se|lo|la|los|las|le|les)?$/;
const conjugated = /(?:aran|eran|iran|ara|era|ira|ando|iendo)$/;
const actions = /(?:cion|ciones|sion|siones|miento|mientos|aje|ajes|anza|ncia|ncias)$/;
const participles = /(?:ad[oa]s?|id[oa]s?)$/;

/** An infinitive, a gerund, a future: «dotar», «se realizarán». */
export const isVerb = (word: string): boolean =>
  word.length > 3 && !NOT_VERBS.has(word) && (verbs.test(word) || conjugated.test(word));

/** A noun that does something to what is counted: «construcción de tres aulas». */
export const isAction = (word: string): boolean =>
  (word.length > 5 && actions.test(word)) || ACTIONS.has(word);

export const isParticiple = (word: string): boolean => word.length > 4 && participles.test(word);

export const isAdverb = (word: string): boolean => word.length > 6 && word.endsWith("mente");

export const ARTICLES = set("el la los las un una unos unas lo su sus otros otras nuevos nuevas solo");

export const PREPOSITIONS = set(
  `a al ante bajo con contra de del desde durante en entre hacia hasta mediante antes despues para por segun sin sobre tras x que como
  cada`,
);

export const CONJUNCTIONS = set("y e o u ni pero mas ademas asi");

/** Units of time and size: «de 4 horas» says what something is like, never how many there are. */
export const TIME_UNITS = set(
  "ano anos mes meses semana semanas dia dias hora horas minuto minutos min segundo segundos h hrs",
);

const SIZES = set(
  `km kms kilometro kilometros m mts mt metro metros ml m2 m3 cm mm ha has hectarea hectareas kg kgs kilo kilos gramo
  gramos libra libras tonelada toneladas ton litro litros lt lts l galon galones mb mbps kb gb tb megas megabytes
  megapixel megapixeles pulgadas grados kw kva watts voltios hp smlv smmlv smlmv salarios punto puntos lps barriles`,
);

const CAPACITIES = set(
  "w watts kw kva hp voltios m3 litro litros lt lts l galon galones mb mbps gb tb pulgadas grados megapixeles lps",
);

/** Whether a word measures what something holds or gives, and not how much is made of it: «tanque de 50 m3». */
export const isCapacity = (word: string): boolean => CAPACITIES.has(word);

/** Whether a word measures rather than counts: hours, kilometres, points. */
export const isMeasure = (word: string): boolean => TIME_UNITS.has(word) || SIZES.has(word);

/** Whether a token can begin what is counted: a word that is neither a preposition nor a conjunction. */
export const isNoun = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  !PREPOSITIONS.has(token.text) &&
  !CONJUNCTIONS.has(token.text) &&
  !ARTICLES.has(token.text) &&
  !isVerb(token.text) &&
  (token.text.length > 1 || isMeasure(token.text));

/** Whether a token names several of something: «talleres». */
export const isPlural = (token: Token | undefined): boolean =>
  isNoun(token) && token!.text.length > 3 && token!.text.endsWith("s") && !PERIOD_WORDS.has(token!.text);

/** The noun in the singular, as far as spelling tells: «modalidades» is «modalidad», «veces» is «vez». */
export function singular(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith("ces")) return `${word.slice(0, -3)}z`;
  if (/(?:dad|tud|red|[lnrjy])es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") && !word.endsWith("is") ? word.slice(0, -1) : word;
}
