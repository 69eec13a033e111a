import { fold } from "../../../language/spelling/fold";

/** How an indicator begins: what is measured, of what. */
const MEASURE =
  "(?:frecuencia|porcentaje|proporcion|numero|n°|no\\.|nro\\.?|cantidad|tasa|indice|promedio|registro)\\s+(?:de|del)\\s|%\\s?de\\s|(?:numero|n°)\\s+(?=[a-z]{4})|(?:reduccion|aumento|incremento)\\s+(?:de|del|en)\\s";
const BEGINS = new RegExp(`^[\\s\\-_•.]*(?:${MEASURE})`);
/** A measure after a conjunction, a full stop, a dash or a new line. */
const SECOND = new RegExp(
  `(?:\\sy\\s+(?:el\\s+|la\\s+)?|[;\\n]\\s*|[.,]\\s+|\\s[-–]\\s*)(?:${MEASURE})`,
  "g",
);
/**
 * Or a measure that begins with a capital letter in the middle of a line: the cell had two lines. After an article or a
 * preposition it is a name: «inscritos en el Registro de proponentes».
 */
const CAPITALS =
  /(?<=\p{Ll})(?<!(?<!\p{L})(?:del?|el|la|los|las|en|al?|y|o|por|con|según|su|sus|para|que|un|una))\s(?=(?:Frecuencia|Porcentaje|Número|Numero|N[º°]|Cantidad|Registro|Reducción|Reduccion|Encuestas|Evaluaciones|Nivel|Índice|Tasa|Promedio|Grado) (?:\p{Ll}))/gu;

/** Two of those words, however written; most indicators have one and need not be folded. */
const MAY_BE_TWO =
  /(?:frecuen|porcen|propor|mero|n[°º.or]|cantid|tasa|ndice|promed|regis|%).+(?:frecuen|porcen|propor|mero|n[°º.or]|cantid|tasa|ndice|promed|regis|%|reduc|aumen|increm|encuestas|evaluaciones|nivel|grado)/is;

/**
 * Where the second measure of an indicator begins, as an index in its text; -1 where it has one.
 * @example secondMeasure("Frecuencia de entrega y porcentaje de canales") // 22
 */
export function secondMeasure(indicator: string): number {
  if (!MAY_BE_TWO.test(indicator)) return -1;
  const { text, at } = fold(indicator);
  if (!BEGINS.test(text)) return -1;
  const places = [
    ...[...text.matchAll(SECOND)].map(({ index }) => at(index)),
    ...[...indicator.matchAll(CAPITALS)].map(({ index }) => index + 1),
  ].filter((place) => place > 0);
  const first = Math.min(...places);
  // A formula names what it divides: «(número de a / número de b)».
  if (!Number.isFinite(first) || /[(/=]/.test(indicator.slice(0, first))) return -1;
  return first;
}
