import { keyForPeople } from "../../../language/spelling/same-text";
import { ColumnKey } from "../contract";

/** What a heading may mean, and how plainly it says so: above 1 only beside another that says the same. */
export interface Meaning {
  readonly key: Role;
  readonly rank: number;
}

/** The columns that other people's tables have: both of ours, the responsable under one name. */
export type Role = Exclude<ColumnKey, "responsable" | "cumplimiento">;

/** Below this a heading only says what the rows belong to: it is an acción where nothing else is. */
export const PLAIN = 0.5;

/** Between a heading and the one that stands over it: «INDICADOR · Nombre». */
export const UNDER = " · ";

type Rule = readonly [key: Role, pattern: RegExp, rank: number];

const OF = "(?:de |del |de la |de las |de los |por )?";
const PERCENT = "(?:% |porcentaje )";

/**
 * What headings say, as folded words. The first that holds for a key counts; several keys may hold, and the plainest
 * heading of each takes it.
 */
const RULES: readonly Rule[] = [
  [
    "codigo",
    new RegExp(`^(?:codigo|cod|id) ${OF}(?:indicador|producto|meta|mp|actividad|actuacion|accion|kpi)`),
    1.05,
  ],
  [
    "codigo",
    new RegExp(
      `^(?:no|n|nro|num|numero|#) ${OF}(?:mp|metas?(?: ${OF}producto)?|indicador|producto|actividad|accion)$`,
    ),
    1.05,
  ],
  ["codigo", /^codigo$/, 1.02],
  ["codigo", /^(?:no|n|nro|num|cod|item|id|#|consecutivo)$/, 1],

  [
    "accion",
    /^(?:acciones|accion)(?: estrategicas?| a (?:desarrollar|realizar)| propuestas?| del plan)?$/,
    1,
  ],
  ["accion", /^(?:actuacion(?:es)?|lineas? de accion|iniciativas?)$/, 0.9],
  ["accion", /^accion(?:es)? (?!correctiv|de mejora|preventiv)/, 0.7],
  ["accion", /^subprogramas?\b/, 0.46],
  ["accion", /^(?:nombre del )?programas?\b/, 0.45],
  ["accion", /^objetivos?(?: (?:de|especifico|estrategico|general)\b.*)?s?$/, 0.42],
  ["accion", /^(?:nombre del )?proyectos?\b/, 0.4],
  ["accion", /^estrategias?$/, 0.38],
  ["accion", /^componentes?$/, 0.35],
  ["accion", /^retos?$/, 0.3],
  ["accion", /^lineas?(?: estrategicas?)?$/, 0.28],
  ["accion", /^dimension(?:es)?$/, 0.27],
  ["accion", /^seccion$/, 0.24],
  ["accion", /^(?:ejes?|pilares|pilar)(?: estrategicos?)?$/, 0.25],

  ["indicador", /^(?:nombre (?:del )?)?indicador(?:es)?$/, 1],
  [
    "indicador",
    new RegExp(`^(?:nombre ${OF})?indicador(?:es)? ${OF}(?:producto|metas?(?: ${OF}producto)?)$`),
    0.95,
  ],
  [
    "indicador",
    new RegExp(
      `^(?:nombre ${OF})?indicador(?:es)? ${OF}(?:gestion|impacto|proceso|eficacia|desempeno|seguimiento|cumplimiento|informe)$`,
    ),
    0.93,
  ],
  ["indicador", new RegExp(`^(?:nombre ${OF})?indicador(?:es)? ${OF}(?:resultado|bienestar)$`), 0.9],

  ["meta", /^metas?$/, 1],
  [
    "meta",
    new RegExp(`^metas? ${OF}(?:cuatrienio|cuatrenio|cuatrienal|plan|pdm|pd|final|total|global)\\b`),
    0.97,
  ],
  [
    "meta",
    new RegExp(
      `^(?:descripcion ${OF})?metas? ${OF}(?:producto|fisicas?|programadas?|propuestas?|indicador|proyecto)?$`,
    ),
    0.92,
  ],
  ["meta", new RegExp(`^(?:descripcion ${OF})?metas? ${OF}resultado`), 0.8],
  ["meta", /^metas? (?:valor|numericas?|cuantitativas?)$/, 0.93],
  ["meta", /^metas? (?!a la fecha|al corte|del periodo|ano$)/, 0.6],
  ["meta", /^(?:valor )?(?:programado|esperado|planeado|objetivo)$/, 0.55],

  ["beneficios", /^beneficios?\b/, 0.9],

  ["actividades", /^actividad(?:es)?$/, 1],
  ["actividades", new RegExp(`^(?:principales|descripcion ${OF})?\\s?actividad(?:es)?\\b`), 0.85],
  ["actividades", /^(?:hitos?|tareas?)$/, 0.7],

  ["responsables", /^(?:responsables?|resp)\b/, 0.95],
  [
    "responsables",
    /^(?:areas?|dependencias?|secretarias?|entidad(?:es)?|unidad|oficinas?|cargos?|funcionarios?|personas?|lider(?:es)?)(?: \S+)? (?:responsables?|lider(?:es)?|encargad[oa]s?|ejecutor(?:as?|es)?)\b/,
    0.9,
  ],
  [
    "responsables",
    /^(?:secretarias?|dependencias?|oficinas?|lider(?:es)?|encargad[oa]s?|ejecutor(?:es)?)$/,
    0.6,
  ],
  ["responsables", /^areas?$/, 0.5],

  ["recursos", /^recursos?$/, 1],
  ["recursos", /^recursos? (?:necesarios|asignados|requeridos|fisicos|humanos|financieros)/, 0.9],
  ["recursos", new RegExp(`^fuentes? ${OF}(?:financiacion|financiamiento|recursos?)`), 0.75],
  ["recursos", /^presupuestos?(?: (?:asignado|estimado|total|programado|en|usd|cop|pesos|euros))*$/, 0.7],
  ["recursos", /^recursos?\b/, 0.6],
  ["recursos", /^(?:costos?|montos?|valor total)\b/, 0.45],

  [
    "inicio",
    /^(?:fechas? )?(?:de )?(?:inicio|inicial|comienzo|desde)(?: (?:de (?:la )?(?:actividad|ejecucion)|previst[ao]|programad[ao]|estimad[ao]|planead[ao]))?$/,
    0.95,
  ],
  [
    "plazo",
    /^(?:fechas? )?(?:de |del )?(?:fin|final|finalizacion|terminacion|cierre|vencimiento|culminacion|hasta)(?: (?:de (?:la )?(?:actividad|ejecucion)|previst[ao]|programad[ao]|estimad[ao]|planead[ao]))?$/,
    0.95,
  ],
  ["tiempos", /^(?:tiempos?|plazos?|cronograma)\b/, 0.9],
  [
    "tiempos",
    /^(?:fechas?|periodos?)(?: (?:previstas?|programad[ao]s?|estimad[ao]s?|limite|de (?:la )?(?:ejecucion|cumplimiento|entrega)(?: de (?:la )?\S+)?))?$/,
    0.7,
  ],
  ["tiempos", /^(?:frecuencia|periodicidad)\b/, 0.6],

  ["lineaBase", /^(?:valor (?:de )?)?(?:la )?lineas? (?:de )?base\b/, 0.95],
  ["lineaBase", /^(?:lb|valor inicial)$/, 0.95],

  ["avance", /^avances? acumulad[oa]s?\b/, 1.05],
  ["avance", /^avances?(?: (?:fisico|actual|a la fecha|al corte|cuantitativo|del indicador))?$/, 1],
  ["avance", /^(?:valor )?(?:ejecutad[oa]|logrado|alcanzado|obtenido)$/, 0.8],
  ["avance", /^(?:logros?|resultados? (?:obtenidos?|alcanzados?))$/, 0.6],
  ["avance", /^avances? (?:de la )?metas?$/, 0.55],

  [
    "reportado",
    new RegExp(`^${PERCENT}${OF}(?:avance|cumplimiento|ejecucion)(?: (?:fisic[oa]|total|acumulad[oa]))?$`),
    0.95,
  ],
  [
    "reportado",
    /^(?:avance|cumplimiento|ejecucion)(?: (?:fisic[oa]|total|acumulad[oa]))? (?:%|porcentaje)$/,
    0.94,
  ],
  ["reportado", /^(?:avance|cumplimiento|ejecucion)(?: \S+)? (?:%|porcentaje)$/, 0.6],

  ["recomendaciones", /^(?:recomendacion(?:es)?|acciones (?:correctivas|de mejora|preventivas))\b/, 0.95],
  ["recomendaciones", /^observaciones y recomendaciones\b/, 0.95],
  ["evidencia", /^(?:evidencias?|soportes?|(?:medios?|fuentes?) de verificacion)\b/, 0.95],
  ["peso", /^(?:peso|ponderacion)(?: porcentual)?$/, 0.95],
];

/** Pieces of a heading that say nothing by themselves: what stands over them says what they are of. */
const LEAF = new RegExp(
  "^(?:nombre|denominacion|descripcion|detalle|valor|cantidad|unidad|numero|no|tipo|inicio|inicial|fin|final|desde|hasta|" +
    "fuentes?|montos?|programad[oa]s?|ejecutad[oa]s?|planead[oa]s?|metas?|avances?|logros?|%|si|fisic[oa]|financier[oa]|" +
    "propios|sgp|regalias|credito|cofinanciacion|nacion|otros|total$|i{1,3}|iv|v|vi|[tqs]\\d|(?:19|20)\\d\\d|" +
    "ene(?:ro)?|feb(?:rero)?|mar(?:zo)?|abr(?:il)?|mayo?|jun(?:io)?|jul(?:io)?|ago(?:sto)?|sep(?:tiembre)?|oct(?:ubre)?|" +
    "nov(?:iembre)?|dic(?:iembre)?|(?:bi|cua|tri)?(?:mes|trimes|semes)tres?|semanas?|dia|mes|ano)\\b",
);

/** What other columns of such tables are headed by: enough to know a row of headings, not to know one column. */
const OTHER = new RegExp(
  "^(?:sector|subsector|periodo|ambito|area|programa|subprograma|proyectos?|componentes?|ejes?|linea|dimension|pilar|objetivos?|retos?|politica|ods|" +
    "estrategias?|productos?|entregables?|resultados?|unidad|tendencia|formula|definicion|descripcion|detalle|tipo|clase|fuentes?|" +
    "series?|estado|prioridad|observacion(?:es)?|notas?|comentarios?|metodologia|orientacion|poblacion|cobertura|municipio|zona|" +
    "valor|montos?|costos?|presupuesto|apropiacion|total|porcentaje|fechas?|id\\w*|orden|trimestre|semestre|mes|ano|vigencia|" +
    "riesgos?|dificultades|territorializacion|desarrollo|codigo|cod|nombre|avance|cumplimiento|dato|columna)\\b|^% \\p{L}",
  "u",
);

/** Longer ones are sentences. */
const MOST_WORDS = 14;

/** A heading as folded words: «% Avance (físico)» is «% avance fisico», its years and numbering left out. */
export function plainHeading(text: string): string {
  return keyForPeople(text.replace(/<[^<>]*>|&nbsp;|\[\d+\]/g, " "))
    .replace(/n[°º]|n\.º/g, "n ")
    .replace(/%/g, " % ")
    .split(/[^\p{L}\p{N}%#/]+/u)
    .map((word) => (word === "pct" ? "%" : word))
    .filter(
      (word, index) => word !== "" && !/^(?:19|20)\d\d$/.test(word) && !(index === 0 && /^\d+$/.test(word)),
    )
    .join(" ");
}

const cache = new Map<string, readonly Meaning[]>();
const MOST_CACHED = 5_000;

/**
 * What a heading may mean, composed with those over it: «RECURSOS · FUENTE» is what the recursos are, «FECHA · FIN» when it
 * ends. Empty for one that says nothing that we know.
 *
 * @example meaningsOf("Resp.")[0] // { key: "responsables", rank: 0.95 }
 */
export function meaningsOf(heading: string): readonly Meaning[] {
  const known = cache.get(heading);
  if (known) return known;
  if (cache.size > MOST_CACHED) cache.clear();
  const found = read(heading);
  cache.set(heading, found);
  return found;
}

function read(heading: string): readonly Meaning[] {
  const levels = heading.split(UNDER);
  const leaf = levels.at(-1)!;
  if (levels.length > 1) return readUnder(plainHeading(levels.slice(0, -1).join(" ")), leaf);
  const dated = /(?:19|20)\d\d/.test(heading) ? 0.15 : 0;
  const whole = ofWords(plainHeading(heading)).map(({ key, rank }) => ({
    key,
    rank: rank > PLAIN ? rank - dated : rank,
  }));
  if (whole.some(({ rank }) => rank > PLAIN) || !heading.includes("/")) return whole;
  // «Línea estratégica / Acción» is an acción.
  const parts = heading.split("/").flatMap((part) => ofWords(plainHeading(part)));
  return best([...whole, ...parts.map(({ key, rank }) => ({ key, rank: rank - 0.03 }))]);
}

/** «Nombre» under «Indicador» is its name; «Valor programado» there is no indicador. */
function readUnder(group: string, leaf: string): readonly Meaning[] {
  const own = plainHeading(leaf);
  const above = ofWords(group);
  if (/^(?:nombre|denominacion|descripcion)\b/.test(own)) return above;
  const dated = /(?:19|20)\d\d/.test(leaf + group) ? 0.15 : 0;
  if (above.some(({ key }) => key === "recursos")) {
    if (/^fuentes?\b/.test(own)) return [{ key: "recursos", rank: 0.95 }];
    return [{ key: "recursos", rank: 0.4 }];
  }
  return ofWords(own).map(({ key, rank }) => ({ key, rank: rank - dated }));
}

function ofWords(words: string): readonly Meaning[] {
  if (words === "" || words.split(" ").length > MOST_WORDS) return [];
  return best(RULES.flatMap(([key, pattern, rank]) => (pattern.test(words) ? [{ key, rank }] : [])));
}

/** The plainest of each key. */
function best(meanings: readonly Meaning[]): readonly Meaning[] {
  const byKey = new Map<Role, Meaning>();
  for (const meaning of meanings) {
    const other = byKey.get(meaning.key);
    if (!other || other.rank < meaning.rank) byKey.set(meaning.key, meaning);
  }
  return [...byKey.values()].sort((a, b) => b.rank - a.rank);
}

/** Whether a text says plainly what one of our columns does. */
export const isPlainHeading = (text: string) => meaningsOf(text).some(({ rank }) => rank >= PLAIN);

/** Whether a heading says nothing of what stands under it. */
export const isVague = (heading: string) => /^(?:detalles?|descripcion)$/.test(plainHeading(heading));

/** Whether a text says what a column of such a table may be headed by, ours or not: a year, a month, «Unidad de medida». */
export function mayBeHeading(text: string): boolean {
  if (/^\s*(?:19|20)\d\d\s*$/.test(text)) return true;
  const words = plainHeading(text);
  return (
    words !== "" &&
    words.split(" ").length <= MOST_WORDS &&
    (OTHER.test(words) || LEAF.test(words) || meaningsOf(text).length > 0)
  );
}

/** Whether a text needs the heading over it to say what it is of: «Nombre», «Fin», «II», «2024». */
export function isLeafHeading(text: string): boolean {
  if (/^\s*(?:19|20)\d\d\s*$/.test(text)) return true;
  const words = plainHeading(text);
  return LEAF.test(words) && words.split(" ").length <= 4;
}
