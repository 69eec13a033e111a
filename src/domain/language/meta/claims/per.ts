import { PERIOD_WORDS, Token, writtenFrom } from "../../phrase";
import { isAction, isNoun, isOneOf, isParticiple, singular } from "../words";
import { isBase } from "./attributes";
import { Claim, Find, Rule } from "./claim";
import { labelAt } from "./labels";

/** What «por» may count without «cada»; after others it says by whom or by what means: «por correo». */
export const COUNTED = new Set(
  `dependencia vereda secretaria proceso fase etapa tema institucion sede escuela colegio barrio comuna corregimiento sector
  funcionario servidor persona familia grupo municipio area oficina entidad ente modalidad programa proyecto modulo docente
  estudiante nino grado curso taller evento sesion hospital centro puesto junta asociacion organizacion comite linea
  componente estrategia eje usuario habitante hogar vivienda hectarea unidad equipo tramite servicio predio finca productor
  empresa contratista contrato convenio jornada reunion resguardo cabildo zona disciplina nivel profesional cargo sala
  computador biblioteca parque cuenca microcuenca acueducto documento indicador plan meta poblacion gestante paciente adolescente mujer adulto joven menor madre
  caso visita alumno aula vehiculo actividad obra interventor productor unidad nucleo bachiller hectarea asociado edificio establecimiento contratista ie i.e. jac j.a.c. ips eps e.p.s. ese e.s.e.`.split(
    /\s+/,
  ),
);

/** What «por» says of who, how, why or how much. */
const NOT_COUNTED = new Set(
  `correo medio parte internet radio television prensa escrito telefono valor concepto impuesto predial concurso
  emergencia demanda solicitud ley norma resolucion decreto acuerdo lo favor fin ejemplo tanto igual cuatrienio oferta
  administracion alcaldia ambito via encima debajo ahora hacer cobro monto cargo causa razon secop tramo etapas semestre
  alcalde gobernacion ministerio segundo minuto hora sem celular whatsapp facebook web pagina ciento cien mil
  seguridad calidad enfermedad necesidad voluntad publicidad oportunidad prioridad electricidad responsabilidad unanimidad
  maternidad discapacidad igualdad solidaridad navidad`.split(/\s+/),
);

/** What comes by something: «3 muertes por dengue» says of what, never for each of what. */
export const CAUSED =
  /^(?:muertes?|mortalidad|morbilidad|defuncion(?:es)?|casos?|incidencia|prevalencia|tasa|desercion|accidentes?|lesion(?:es)?|hospitalizacion(?:es)?|victimas?|homicidios?|quejas?|demandas?|egresos?|incapacidad(?:es)?)$/;

export const NEAR = 9;

/** Whether what stands before «por» is counted right there: «1 autodiagnóstico por», «2 planes de trabajo por». */
export function isCountedBefore(tokens: readonly Token[], por: number): boolean {
  if (!isNoun(tokens[por - 1])) return false;
  for (let index = por - 1; index >= 0 && index >= por - NEAR; index--) {
    const { kind, text } = tokens[index]!;
    if (kind === "number") return true;
    // «20 obras ejecutadas por» says by whom; a «jornada» stands by its number.
    const done = isParticiple(text) && tokens[index - 1]?.kind !== "number";
    if (kind !== "word" || done) return false;
  }
  return false;
}

/**
 * Whether a word after «por» names one thing that a quantity near before is for each of: «1 informe por supervisor»,
 * «1 autodiagnóstico por política MIPG».
 */
function isThing(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!.text;
  const after = tokens[at + 1];
  const ends =
    after === undefined ||
    after.kind === "mark" ||
    after.kind === "number" ||
    /^(?:al|a|y|en|por|cada)$/.test(after.text);
  if (!ends && !isCountedBefore(tokens, at - 1)) return false;
  if (!isNoun(tokens[at]) || word.endsWith("s") || NOT_COUNTED.has(word) || isAction(word)) return false;
  // «Por cuenta de», «por cuenta propia», but «por cuenta bancaria», «por red social».
  if (/^(?:cuenta|red)$/.test(word) && !/(?:ari|ent|ni)[oa]$|al$/.test(after?.text ?? "")) return false;
  // «Accidentes generados por canino» says by what.
  if (isParticiple(tokens[at - 2]?.text ?? "") && tokens[at - 3]?.kind !== "number") return false;
  if (PERIOD_WORDS.has(word) || CAUSED.test(tokens[at - 2]?.text ?? "")) return false;
  for (let index = at - 2; index >= 0 && index >= at - NEAR; index--)
    if (tokens[index]!.kind === "number") return !CAUSED.test(tokens[index + 1]!.text);
  return false;
}

const MOST_WORDS = 3;

/** «cada una de las», «c/u de los» */
function eachOf(tokens: readonly Token[], at: number): number {
  const one = tokens[at];
  if (!(one?.value === 1 && one.written === "words") && one?.text !== "u") return at;
  if (tokens[at + 1]?.text !== "de" || !/^l[oa]s$/.test(tokens[at + 2]?.text ?? "")) return at;
  // «cada uno de los 8 corregimientos»
  return tokens[at + 3]?.kind === "number" ? at + 4 : at + 3;
}

/** «cada», «c/»; the index after it. */
function eachAt(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text === "cada") return at + 1;
  return tokens[at]?.text === "c" && tokens[at + 1]?.text === "/" ? at + 2 : at;
}

/** An adjective that is part of the name: «educativa», «municipal». */
const adjective = /(?:[ai]v[oa]|al|ic[oa]|ari[oa]|[ae]n[oa]|il)s?$/;

/** «instituciones» is «institución». */
const oneOf = (word: string) => singular(word).replace(/ion$/, "ión");

/** The thing named from a token on, a noun and the adjectives by it: «institución educativa». */
export function thing(
  tokens: readonly Token[],
  at: number,
  source: string,
  from: number,
  several: boolean,
): Claim | null {
  if (!isNoun(tokens[at])) return null;
  let end = at + 1;
  while (
    end < at + MOST_WORDS &&
    tokens[end]?.gap === " " &&
    tokens[end]!.text.length > 3 &&
    adjective.test(tokens[end]!.text) &&
    !isParticiple(tokens[end]!.text)
  )
    end++;
  const written = writtenFrom(source, tokens[at]!, tokens[end - 1]!);
  return {
    kind: "per",
    from,
    to: end,
    per: several ? written.split(/\s+/).map(oneOf).join(" ") : written,
  };
}

/** «por cada tema», «para cada dependencia», «en cada una de las fases», «c/ dependencia», «c/u» */
const each: Find = (tokens, at, source) => {
  const begin = /^(?:por|para|en|a|x|de)$/.test(tokens[at]!.text) ? at + 1 : at;
  const after = eachAt(tokens, begin);
  if (after === begin) return null;
  const of = eachOf(tokens, after);
  if (of > after) return thing(tokens, of, source, at, true);
  const one = tokens[after];
  if ((one?.value === 1 && one.written === "words") || one?.text === "u") {
    return { kind: "per", from: at, to: after + 1, per: null };
  }
  // «1 docente por cada 30 estudiantes»
  if (one?.kind === "number" && !isBase(one) && isNoun(tokens[after + 1])) {
    return { kind: "per", from: at, to: after + 2, per: writtenFrom(source, one, tokens[after + 1]!) };
  }
  return thing(tokens, after, source, at, false);
};

/** «1/Dependencia», «2 x dependencia», «dos talleres por vereda» */
const by: Find = (tokens, at, source) => {
  const { text } = tokens[at]!;
  const next = tokens[at + 1];
  if (next?.kind !== "word" || labelAt(tokens, at + 1)) return null;
  // «Línea base 0 / Meta 4»
  if (text === "/" && isOneOf(next, "meta metas lb l.b. linea")) return null;
  const slash =
    text === "/" && next.text !== "sem" && (tokens[at - 1]?.kind === "number" || COUNTED.has(next.text));
  const named = (text === "por" || text === "x") && (COUNTED.has(next.text) || isThing(tokens, at + 1));
  return slash || named ? thing(tokens, at + 1, source, at, false) : null;
};

export const pers: readonly Rule[] = [
  { begins: "por para en a x de cada c", find: each },
  { begins: "/ por x", find: by },
];
