import { Token, periodOfNoun } from "../../phrase";
import { isNoun, isOneOf, isParticiple, isPlural } from "../words";
import { isYear } from "./dates";
import { Find, Rule } from "./claim";
import { hourFrom } from "./hours";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Acts, norms and papers: whatever number follows is theirs. */
const NORMS = set(
  `ley leyes decreto decretos decretoley dto dec resolucion resoluciones res acuerdo acuerdos ordenanza ordenanzas circular
  circulares directiva directivas articulo articulos art arts numeral numerales literal paragrafo inciso norma normas
  sentencia auto conpes iso ntc ntcgp gp meci mipg gel gelt manual guia ieee ohsas rtc ras nsr pmbok iec nit rut cc cedula
  ipv ipv4 ipv6 web windows sisben oficio radicado acta actas formato formatos codigo version conv
  contrato contratos convenio convenios licitacion tel telefono telefonos fax cel celular celulares pbx whatsapp extension
  ext estandar anexo capitulo titulo`,
);

/** Things that carry a number as their name: «fase 2», «grado 11». Never where what follows is counted. */
const NUMBERED = set(
  `fase fases etapa etapas grado grados nivel modulo modulos linea lineas componente componentes eje ejes objetivo
  estrategia programa subprograma proyecto politica dimension punto paso item tabla cuadro figura estrato zona
  sector comuna bloque piso sala salon tomo volumen semestre trimestre bimestre cuatrimestre semana mes dia dias ciclo obligacion observacion hallazgo accion recomendacion riesgo causa ruta sede seccional
  resultado producto actividad grupo grupos saber icfes pilar ano puesto posicion lugar categoria tipo clase hepatitis`,
);

/** Of which several may be named by their numbers. */
const PLURALS = set(
  "estratos zonas comunas sectores niveles anexos formatos productos actividades riesgos obligaciones manzanas",
);

/** Addresses: names and numbers of streets until something else comes. */
const STREETS = set(
  "calle calles cl cll carrera carreras cra cras kra kr cr avenida av diagonal transversal manzana mz lote km kilometro abscisa casa apto",
);

/** Between the noun and its number. */
const FILLERS = set(
  `no n nro num numero numeros ° . - # municipal departamental nacional ley unico reglamentario estatutaria organica
  general interno interna administrativo administrativa distrital tecnica ministerial externa conjunta presidencial de
  iso ntc iec colombiana`,
);

const ADDRESS_WORDS = set("no n nro ° . - # + y e con entre a bis sur norte este oeste , esquina esq");

const MOST_FILLERS = 4;

const carriesNumber = (token: Token | undefined) =>
  token !== undefined && (token.kind === "number" || token.kind === "ordinal" || /\d/.test(token.text));

/** Whether a number is said to be so many of something, whatever stands before it: «Decreto 100 %», «calle 3 veces». */
const saysHowMany = (tokens: readonly Token[], at: number) => {
  const next = tokens[at + 1];
  return next?.kind === "percent" || next?.text === "veces" || next?.text === "vez";
};

/** «Ley 1551 de 2012», «Decretos 1151 de 2008 y 2573 de 2014», «NTC-ISO 14001», «MECI 1000:2005» */
const norm: Find = (tokens, at) => {
  const noun = tokens[at]!;
  if (noun.kind !== "word") return null;
  let number = at + 1;
  while (number <= at + MOST_FILLERS && FILLERS.has(tokens[number]?.text ?? "")) number++;
  if (!carriesNumber(tokens[number]) || saysHowMany(tokens, number)) return null;
  return { kind: "name", from: at, to: endOfNumbers(tokens, number + 1, noun.text.endsWith("s")) };
};

/** Whether a number counts what follows it. */
const isCounted = (tokens: readonly Token[], at: number) =>
  isPlural(tokens[at + 1]) || saysHowMany(tokens, at);

function endOfNumbers(tokens: readonly Token[], from: number, several: boolean): number {
  let end = from;
  for (;;) {
    const mark = tokens[end]?.text ?? "";
    const next = tokens[end + 1];
    const year = (mark === "de" || mark === "del") && isYear(next);
    const tail = /^[-/:.]$/.test(mark) && tokens[end]!.gap === "" && carriesNumber(next) && next!.gap === "";
    const another =
      /^[,yea]$/.test(mark) &&
      carriesNumber(next) &&
      !isCounted(tokens, end + 1) &&
      (several || !isNoun(tokens[end + 2]));
    // A telephone goes on: «018000 9595».
    if (carriesNumber(tokens[end]) && !isCounted(tokens, end)) end++;
    else if (year || tail || another) end += 2;
    else return end;
  }
}

/** «fase 2», «grado 11», but not «en línea 3 trámites» nor «al mes 2 reuniones». */
const numbered: Find = (tokens, at) => {
  const noun = tokens[at]!;
  if (noun.kind !== "word") return null;
  let number = at + 1;
  while (number <= at + 2 && /^(?:no|n|°|\.|numero)$/.test(tokens[number]?.text ?? "")) number++;
  const after = tokens[number + 1];
  const several = isPlural(after) && !isParticiple(after!.text);
  // «en el segundo semestre 1 rendición»
  const one = tokens[number]?.value === 1 && periodOfNoun(noun.text) !== null && isNoun(after);
  const counted = several || (one && !isParticiple(after!.text)) || saysHowMany(tokens, number);
  // «Un», «dos» after a noun count: names take figures.
  if (tokens[number]?.kind !== "number" || tokens[number]!.written === "words" || counted) return null;
  if (number === at + 1 && /^(?:al|por|cada|\/|x)$/.test(tokens[at - 1]?.text ?? "")) return null;
  return { kind: "name", from: at, to: endOfNumbers(tokens, number + 1, noun.text.endsWith("s")) };
};

/** «estratos 1, 2 y 3», «comunas 1 a 5»: several of what carries a number; «comunas 5» may be how many. */
const numberedList: Find = (tokens, at) => {
  const number = at + 1;
  const [first, second] = [tokens[number], tokens[number + 2]];
  const isList = isOneOf(tokens[number + 1], ", y e a al -") && carriesNumber(second);
  if (!carriesNumber(first) || first!.written === "words" || !isList) return null;
  const to = endOfNumbers(tokens, number + 1, true);
  return to > number + 1 ? { kind: "name", from: at, to } : null;
};

const street: Find = (tokens, at) => {
  const noun = tokens[at]!;
  if (noun.kind !== "word") return null;
  let end = at + 1;
  let last = at;
  while (end < tokens.length && end < last + 5) {
    const token = tokens[end]!;
    if (hourFrom(tokens, end) > end) break;
    const isPart = ADDRESS_WORDS.has(token.text) || STREETS.has(token.text);
    if (carriesNumber(token) && !saysHowMany(tokens, end) && !isPlural(tokens[end + 1])) last = end;
    else if (!isPart && (token.kind !== "word" || token.text.length > 1)) break;
    end++;
  }
  return last === at ? null : { kind: "name", from: at, to: last + 1 };
};

/** Wordings with a number in them that name something. */
const SAYINGS: readonly (readonly string[])[] = [
  ["once", "doceavas"],
  ["11", "doceavas"],
  ["cero", "a", "siempre"],
  ["cero", "papel"],
  ["hambre", "cero"],
  ["24", "/", "7"],
  ["7", "x", "24"],
  ["las", "24", "horas"],
];

/** «Línea 123 operando 24 horas», «abierto 24 horas»: always. */
const ALWAYS = /(?:ando|iendo)$|^(?:disponible|abiert[oa])s?$/;

const saying: Find = (tokens, at) => {
  if (
    tokens[at]!.text === "24" &&
    isOneOf(tokens[at + 1], "horas h") &&
    ALWAYS.test(tokens[at - 1]?.text ?? "")
  )
    return { kind: "name", from: at, to: at + 2 };
  const found = SAYINGS.find((words) => words.every((word, index) => tokens[at + index]?.text === word));
  return found ? { kind: "name", from: at, to: at + found.length } : null;
};

/** «F-05», «Web 2.0», «3D», «018000…», «3124567890» */
const code: Find = (tokens, at) => {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token.kind !== "number" || token.written === "words" || saysHowMany(tokens, at)) return null;
  const version =
    before?.text === "." &&
    before.gap === "" &&
    /^(?:v|ver|rev|f|fr|r)$|^[a-z]+\d+$/.test(tokens[at - 2]?.text ?? "");
  const tied =
    before?.text === "-" && before.gap === "" && token.gap === "" && tokens[at - 2]?.kind === "word";
  // «3D», «4x4»
  const letter = after?.kind === "word" && after.gap === "" && /^(?:[dgsabcf]|x\d+)$/.test(after.text);
  const digits = /^\d+$/.test(token.text) ? token.text.length : 0;
  const telephone =
    (token.text.startsWith("0") && digits > 4) || (digits === 10 && token.text.startsWith("3"));
  if (!tied && !version && !letter && !telephone) return null;
  return { kind: "name", from: at, to: endOfNumbers(tokens, at + (letter ? 2 : 1), false) };
};

/** «Observación No. 7», «Num. 4.2»: after a word it is the number of that, and of itself with a point. */
const numeral: Find = (tokens, at) => {
  let number = at + 1;
  while (number <= at + 2 && /^[°.]$/.test(tokens[number]?.text ?? "")) number++;
  const token = tokens[number];
  if (token?.kind !== "number" || token.written === "words" || isCounted(tokens, number)) return null;
  const before = tokens[at - 1];
  const named = before?.kind === "word" && !/^(?:el|la|los|las|y)$/.test(before.text);
  if (!named && token.written !== "point" && tokens[number + 1]?.text !== "del") return null;
  return { kind: "name", from: at, to: endOfNumbers(tokens, number + 1, true) };
};

export const names: readonly Rule[] = [
  { begins: "number cero hambre las", find: saying },
  { begins: NORMS, find: norm },
  { begins: STREETS, find: street },
  { begins: NUMBERED, find: numbered },
  { begins: PLURALS, find: numberedList },
  { begins: "no n nro num numero", find: numeral },
  { begins: "number", find: code },
];
