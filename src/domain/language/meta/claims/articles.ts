import { PERIOD_WORDS, Token, periodOfAdjective } from "../../phrase";
import { isNoun, isParticiple, isVerb } from "../words";
import { Find, Rule } from "./claim";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** After these verbs «un» begins a thing to be made, and counts it. */
const MAKING = set(
  `crear formular implementar elaborar construir realizar disenar adquirir contratar dotar publicar instalar celebrar
  ejecutar efectuar desarrollar conformar constituir adoptar expedir presentar rendir comprar entregar suscribir firmar
  contar tener habilitar poner organizar emitir hacer actualizar establecer estructurar montar adecuar gestionar
  nombrar designar convocar terminar remodelar pavimentar abrir aprobar producir editar imprimir programar`,
);

/** Before these «un» is an article, wherever it stands. */
const UNCOUNTED = set(
  `mayor mejor buen buena adecuado adecuada alto alta gran grande eficiente oportuno oportuna efectivo efectiva optimo optima
  excelente correcto correcta continuo continua permanente constante total promedio minimo maximo numero porcentaje
  aumento incremento reduccion disminucion nivel grado conjunto crecimiento avance cumplimiento tiempo plazo periodo termino
  administracion gobierno municipio ciudad comunidad sociedad territorio alcaldia entidad region pueblo vida educacion
  salud ciudadania infancia poblacion justicia paz convivencia economia planeacion vision hacienda institucionalidad estado
  futuro cambio mas menos poco solo mismo ritmo trato acceso mejoramiento rango valor tope`,
);

/** And before these, unless the text says how often. */
const VAGUE = set(
  "uso manejo servicio ambiente clima cultura desarrollo proceso seguimiento control atencion gestion calidad",
);

const MOST_WORDS = 7;

/** Whether a word of how often stands near after «un»: «un evento cultural por trimestre». */
function isOften(tokens: readonly Token[], at: number): boolean {
  for (let index = at + 1; index <= at + MOST_WORDS; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind !== "word") return false;
    const often =
      /^(?:al|por|x|cada|la)$/.test(tokens[index - 1]!.text) || periodOfAdjective(token.text) !== null;
    if (often && PERIOD_WORDS.has(token.text)) return true;
  }
  return false;
}

/** What may stand before a counted «un» that begins the meta: marks, bullets, a comparator. */
const BEGINS = set("- * • · : ; , . ( + y e minimo menos maximo solo dias meses");

const isOne = (token: Token | undefined) => token?.written === "words" && token.value === 1;

/** «un», «una» that count nothing: «brindar un servicio», «en un 80 %», «una vez aprobado». */
const article: Find = (tokens, at) => {
  const one = tokens[at]!;
  if (!isOne(one)) return null;
  const found = { kind: "article", from: at, to: at + 1 } as const;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (after?.kind === "number") return found;
  // «En un (3 %)»
  if (after?.text === "(" && tokens[at + 2]?.kind === "number" && tokens[at + 3]?.kind === "percent")
    return found;
  if (after?.text === "de" && /^l[oa]s$/.test(tokens[at + 2]?.text ?? "")) return found;
  if (after?.text === "vez") {
    const once = isParticiple(tokens[at + 2]?.text ?? "") || tokens[at + 2]?.text === "se";
    return once ? { ...found, to: at + 2 } : null;
  }
  if (one.text === "uno" || !isNoun(after)) return null;
  if (UNCOUNTED.has(after!.text)) return found;
  if ((before === undefined || isVerb(before.text)) && isOften(tokens, at)) return null;
  if (VAGUE.has(after!.text)) return found;
  if (isDoneToPercent(tokens, at)) return found;
  if (before === undefined || BEGINS.has(before.text) || PERIOD_WORDS.has(before.text)) return null;
  return MAKING.has(before.text) || isMadeByTwo(tokens, at) ? null : found;
};

/** How far from «un programa» the «al 100 %» may stand that says how much of it is to be done. */
const FAR = 8;

/** Whether «un» begins a thing that is done to so many per cent: «al 100 % en el cuatrienio, un programa», «una estrategia al 100 %». */
function isDoneToPercent(tokens: readonly Token[], at: number): boolean {
  for (let index = Math.max(0, at - FAR); index <= at + FAR; index++) {
    if (tokens[index]?.text !== "al" || tokens[index + 2]?.kind !== "percent") continue;
    const between = index < at ? tokens.slice(index + 3, at) : tokens.slice(at + 1, index);
    if (between.every(({ kind, text }) => kind === "word" || text === ",")) return true;
  }
  return false;
}

export const articles: readonly Rule[] = [{ begins: "number", find: article }];

/** «formular e implementar una política» */
const isMadeByTwo = (tokens: readonly Token[], at: number) =>
  isVerb(tokens[at - 1]?.text ?? "") &&
  /^[ye]$/.test(tokens[at - 2]?.text ?? "") &&
  MAKING.has(tokens[at - 3]?.text ?? "");
