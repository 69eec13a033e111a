import {
  aporte,
  aporteAlPlan,
  cifraQueEntra,
  entra,
  entraEnElPlan,
  pesoDado,
  pesoDadoEnElPlan,
  pesoEfectivo,
  pesoEnElPlan,
} from "../cumplimiento/aporte";
import { avisos, detalle, leida } from "../cumplimiento/avisos";
import { alcanzada, calculo, calculoDelPlan, difiere, frenteALaMetaFinal } from "../cumplimiento/calculo";
import { cifra } from "../cumplimiento/cumplimiento";
import { juicio } from "../cumplimiento/estado";
import { clave, grupo, grupoDelResumen } from "../cumplimiento/grupos";
import { ilegible } from "../cumplimiento/ilegible";
import { exigida, metaCalculada, metaPorFormula } from "../cumplimiento/meta-a-la-fecha";
import { modo } from "../cumplimiento/modo";
import { noSeDebe } from "../cumplimiento/no-se-debe";
import { revisar } from "../cumplimiento/revisar";
import { desde, desdeDeLaTasa, ultimoDia } from "../cumplimiento/tiempo/fechas";
import {
  mesesAlCorte,
  mesesDeLaVigencia,
  mesesDePor,
  unidades,
  unidadesDeLaVigencia,
} from "../cumplimiento/tiempo/unidades";
import { base, cuantia, enEnteros, enPorcentaje, metaFinal } from "../cumplimiento/unidad";
import { programada } from "../programacion/listas";
import { Expression, column } from "../formula/expression";
import { limpio } from "../formula/text";
import { Column, columns } from "./column";

type Kind = "number" | "whole" | "date" | "percentage" | "text";

const FORMATS: Partial<Record<Kind, string>> = { number: "#,##0.00", whole: "0" };

/** A column that the sheet computes between what a person fills in and the figures; nobody has to see it. */
export const auxiliar = <Key extends string>(
  key: Key,
  heading: string,
  help: string,
  kind: Kind,
  formula: Expression,
): Column<Key> => ({
  key,
  heading,
  aliases: [],
  type: kind === "whole" ? "number" : kind,
  required: "optional",
  filledBy: "formula",
  view: "auxiliar",
  width: 11,
  help: `Auxiliar, lo calcula la hoja. ${help}`,
  formula,
  numberFormat: FORMATS[kind],
});

/** What a person wrote without the spaces and line breaks that nobody sees: formulas ask for it many times. */
const limpias = columns([
  auxiliar(
    "avanceLimpio",
    "Avance limpio",
    "El avance, sin los espacios que no se ven.",
    "text",
    limpio(column("avance")),
  ),
  auxiliar(
    "tipoLimpio",
    "Tipo limpio",
    "El tipo, sin los espacios que no se ven.",
    "text",
    limpio(column("tipo")),
  ),
  auxiliar(
    "porLimpio",
    "Por limpio",
    "«Por», sin los espacios que no se ven.",
    "text",
    limpio(column("por")),
  ),
]);

/** How the row is counted: its modo, its unit and what there is to reach. */
const metas = columns([
  auxiliar("cuantia", "Cuantía", "Cantidad por Veces. Veces en blanco es 1.", "number", cuantia),
  auxiliar("modo", "Modo", "El tipo con que se calcula la fila, o «máximo».", "text", modo),
  auxiliar("enPorcentaje", "En porcentaje", "1 si la meta es un porcentaje.", "whole", enPorcentaje),
  auxiliar("base", "Base", "Desde qué valor se mide el avance: la línea base, o 0.", "number", base),
  auxiliar("enEnteros", "En enteros", "1 si la meta se cuenta en unidades enteras.", "whole", enEnteros),
]);

/** From when to when, and how many units of «Por» that is. */
const tiempos = columns([
  auxiliar(
    "mesesDePor",
    "Meses de Por",
    "Cuántos meses dura la unidad de «Por»; 0 si se cuenta en días.",
    "number",
    mesesDePor,
  ),
  auxiliar("desde", "Desde", "El inicio de la fila o el del plan, el que sea más tarde.", "date", desde),
  auxiliar("ultimoDia", "Último día", "El plazo de la fila, o el fin del plan.", "date", ultimoDia),
  auxiliar(
    "desdeDeLaTasa",
    "Desde en la vigencia",
    "Desde qué día de la vigencia se cuenta.",
    "date",
    desdeDeLaTasa,
  ),
  auxiliar(
    "mesesAlCorte",
    "Meses al corte",
    "Meses enteros desde ese día hasta el corte o el plazo.",
    "whole",
    mesesAlCorte,
  ),
  auxiliar("unidades", "Unidades", "Cuántos periodos de «Por» van al corte.", "number", unidades),
  auxiliar(
    "mesesDeLaVigencia",
    "Meses de la vigencia",
    "Meses enteros desde ese día hasta el fin de la vigencia o el plazo.",
    "whole",
    mesesDeLaVigencia,
  ),
  auxiliar(
    "unidadesDeLaVigencia",
    "Unidades de la vigencia",
    "Cuántos periodos de «Por» tiene la vigencia.",
    "number",
    unidadesDeLaVigencia,
  ),
  auxiliar(
    "metaFinal",
    "Meta final",
    "A lo que se debe llegar; de una tasa, en la vigencia.",
    "number",
    metaFinal,
  ),
  auxiliar(
    "metaPorFormula",
    "Meta por fórmula",
    "Lo que se debía al corte según el tipo y las fechas.",
    "number",
    metaPorFormula,
  ),
  auxiliar(
    "programada",
    "Programada",
    "Lo que la hoja Programación tiene para el corte.",
    "number",
    programada,
  ),
  auxiliar(
    "metaCalculada",
    "Meta calculada",
    "La programada, o si no la de la fórmula. No se escribe encima.",
    "number",
    metaCalculada,
  ),
  auxiliar(
    "exigida",
    "Meta exigida",
    "Con la que se compara el avance: la meta a la fecha, o la calculada.",
    "number",
    exigida,
  ),
]);

/** What the row is worth, and why. */
const juicios = columns([
  auxiliar("revisar", "Motivo de revisar", "Por qué no se puede calcular la fila.", "text", revisar),
  auxiliar("noSeDebe", "Por qué no se debe", "Por qué nada es exigible al corte.", "text", noSeDebe),
  auxiliar("ilegible", "Ilegible", "Por qué no se puede creer lo reportado.", "text", ilegible),
  auxiliar("alcanzada", "Meta final alcanzada", "1 si el avance llegó a la meta final.", "whole", alcanzada),
  auxiliar(
    "calculo",
    "Cálculo",
    "El porcentaje que da el avance, antes de revisar la fila.",
    "percentage",
    calculo,
  ),
  auxiliar(
    "frenteALaMetaFinal",
    "Frente a la meta final",
    "El porcentaje que da el avance frente a la meta final.",
    "percentage",
    frenteALaMetaFinal,
  ),
  auxiliar(
    "calculoDelPlan",
    "Cálculo del plan",
    "El mismo, si hay una meta final a la que llegar.",
    "percentage",
    calculoDelPlan,
  ),
  auxiliar(
    "difiere",
    "Difiere",
    "1 si el avance y el % reportado difieren en más de medio punto.",
    "whole",
    difiere,
  ),
  auxiliar("juicio", "Juicio", "El estado de la fila, del que salen los promedios.", "text", juicio),
  auxiliar(
    "cifra",
    "Cifra",
    "El porcentaje de cumplimiento, del que salen los promedios.",
    "percentage",
    cifra,
  ),
]);

/** What the row weighs in its acción, and what it puts in the plan. */
const promedios = columns([
  auxiliar("clave", "Clave de acción", "La acción sin los espacios que no se ven.", "text", clave("accion")),
  auxiliar("grupo", "Grupo de acción", "El número de la acción; 0 si no tiene.", "whole", grupo("clave")),
  auxiliar(
    "claveDelResponsable",
    "Clave de responsable",
    "El responsable sin los espacios que no se ven.",
    "text",
    clave("responsable"),
  ),
  auxiliar(
    "grupoDelResponsable",
    "Grupo de responsable",
    "El número del responsable; 0 si no tiene.",
    "whole",
    grupo("claveDelResponsable"),
  ),
  auxiliar(
    "grupoDelResumen",
    "Grupo del resumen",
    "El de la acción, o -1 si el resumen no la lista.",
    "whole",
    grupoDelResumen,
  ),
  auxiliar("entra", "Entra", "1 si la fila cuenta en los promedios.", "whole", entra),
  auxiliar("cifraQueEntra", "Cifra que entra", "La cifra entre 0 y 100 %.", "percentage", cifraQueEntra),
  auxiliar("pesoDado", "Peso dado", "El peso que se escribió, si la fila cuenta.", "number", pesoDado),
  auxiliar(
    "pesoEfectivo",
    "Peso efectivo",
    "El peso que cuenta en el promedio de la acción.",
    "number",
    pesoEfectivo,
  ),
  auxiliar("aporte", "Aporte", "Peso efectivo por la cifra que entra.", "number", aporte),
  auxiliar(
    "entraEnElPlan",
    "Entra en el plan",
    "1 si la fila tiene una meta final a la que llegar.",
    "whole",
    entraEnElPlan,
  ),
  auxiliar(
    "pesoDadoEnElPlan",
    "Peso dado en el plan",
    "El peso que se escribió, si la fila cuenta en el avance del plan.",
    "number",
    pesoDadoEnElPlan,
  ),
  auxiliar(
    "pesoEnElPlan",
    "Peso en el plan",
    "El peso que cuenta en el avance del plan.",
    "number",
    pesoEnElPlan,
  ),
  auxiliar(
    "aporteAlPlan",
    "Aporte al plan",
    "Peso en el plan por el avance del plan.",
    "number",
    aporteAlPlan,
  ),
  auxiliar("leida", "Leída del marco", "1 si la fila se leyó del marco operativo.", "whole", leida),
  auxiliar("avisos", "Avisos", "Lo que hay que saber de la fila junto a su cifra.", "text", avisos),
  auxiliar("detalle", "Detalle", "Por qué la fila tiene su estado, y sus avisos.", "text", detalle),
]);

/** What the formulas need between the cells that a person fills in and the figures: each step can be read and checked. */
export const auxiliares = [...limpias, ...metas, ...tiempos, ...juicios, ...promedios];
