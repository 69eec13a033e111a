import { describe as say } from "../observaciones";
import { exacto, numero, porcentaje } from "../../base/written-numbers";
import { fecha } from "../../base/written-dates";
import { CellValue } from "../../base/cell";
import { Parametro } from "../../plan/parametros/parametro";
import { parametros as named, semaforoDelPreset } from "../../plan/parametros/parametros";
import { presets } from "../../plan/semaforo/presets";
import { historial } from "../../plan/cortes/historial";
import { OwnColumn } from "../../plan/tables/column";
import { marcoOperativo } from "../../plan/tables/marco-operativo";
import { matriz } from "../../plan/tables/matriz";
import { Check } from "../../checks/check";
import { checkWorkbook } from "../../checks/engine/check-workbook";
import { CheckId, checks } from "../../checks/registry";
import { Cell, parametros } from "../../checks/testing/tables";
import { Situation, families, readingOfSituation } from "../../checks/examples";
import { Example, Examples } from "../../checks/examples/example";

/** The families of rules, as a person looks for what a rule says. */
const TITLES: Readonly<Record<keyof typeof families, string>> = {
  table: "La tabla y sus filas",
  parametros: "La hoja Parámetros",
  cells: "Lo que hay en una celda",
  metas: "Cómo están escritas las acciones, los indicadores y las metas",
  avances: "Los avances",
  programacion: "La hoja Programación",
  weights: "Los pesos",
  formulas: "Las fórmulas",
  marco: "El marco operativo y la matriz",
  historia: "Los cortes anteriores y lo que escribe Control Interno",
};

const semaforo = semaforoDelPreset(presets[0]);

/** A situation as the rules see it: with the default semáforo. */
export const checkedSituation = (situation: Situation) =>
  checkWorkbook(readingOfSituation({ ...situation, parametros: { ...semaforo, ...situation.parametros } }));

/** The page of the guide that lists every rule, in Markdown: written from the rules and from their examples. */
export function rulesPage(): string {
  const sections = Object.entries<Examples>(families).flatMap(([family, examples]) => [
    `## ${TITLES[family as keyof typeof families]}`,
    ...checks.flatMap((check) => {
      const example = examples[check.id];
      return example ? ruleOf(check, example) : [];
    }),
  ]);
  return `${[INTRODUCTION, ...sections].join("\n\n")}\n`;
}

const INTRODUCTION = `# Qué revisa Seguimatriz

<!-- Esta página la escribe \`npm run rules\` desde las reglas y sus ejemplos. -->

Son ${checks.length} reglas. Cada una dice dónde está lo que encontró, qué es y qué hacer. Los ejemplos sólo muestran las celdas
que importan: lo demás de la fila está bien, la meta es de 10 puntos y el tipo «se va sumando», el plan empieza el
${fecha(parametros.inicio_plan)} y el corte es el ${fecha(parametros.fecha_corte)}. Un _error_ impide calcular o contradice la norma, una _advertencia_ puede
cambiar una cifra y una _sugerencia_ sólo mejora el plan. Lo que aquí se corrige con un clic se corrige en la matriz y se
puede deshacer: el texto del marco operativo, que adoptó un acto, nunca se toca.`;

function ruleOf(check: Check<CheckId>, { wrong, right }: Example): readonly string[] {
  const observation = checkedSituation(wrong).find(({ rule }) => rule === check.id);
  if (!observation) throw new Error(`The example of ${check.id} finds nothing`);
  const { title, place, sentence, nextStep } = say(observation);
  const facts = [
    `\`${check.id}\``,
    observation.severity,
    ...(check.fix ? ["en la matriz se corrige con un clic donde no hay duda"] : []),
  ];
  return [
    `### ${title}`,
    facts.join(" · "),
    ...shown(wrong),
    `> **${observation.place.sheet}, ${place}.** ${sentence} ${nextStep}`,
    "No dice nada de:",
    ...shown(right),
  ];
}

/** The tables of a situation, by the cells that are given. */
function shown({
  marco,
  matriz: rows,
  hoja,
  parametros: given = {},
  marcoDeAccion = [],
  pesos = {},
  porFuera,
  programacion,
  cerrados = [],
}: Situation): readonly string[] {
  const blocks = [
    ...(marco ?? []).map((row, index) =>
      line(`Marco operativo, fila ${index + 2}`, row, marcoOperativo.columns),
    ),
    ...(rows ?? []).map((row, index) => line(`Matriz, fila ${index + 2}`, row, matriz.columns)),
    ...named.flatMap(({ name, label, type }) => {
      const value = given[name];
      return value === undefined ? [] : [`- Parámetros: ${label} ${code(value, figureType(type))}`];
    }),
    ...marcoDeAccion.map((accion) => `- Parámetros, Acciones del marco de acción: ${code(accion)}`),
    ...Object.entries(pesos).map(([accion, peso]) => `- Resumen: ${code(accion)}, peso ${code(peso)}`),
    ...(programacion?.filas ?? []).map(({ id, puntos }) => {
      const points = puntos.map(
        (punto, index) => `al ${code(programacion!.fechas[index] ?? "", "date")} ${code(punto)}`,
      );
      return `- Programación, Id ${code(id)}: ${points.join("; ")}`;
    }),
    ...cerrados.flatMap(({ fecha: date, filas }) =>
      filas.map((fila, index) =>
        line(`Corte cerrado del ${fecha(date)}, fila ${index + 1}`, fila, historial.columns),
      ),
    ),
    ...(porFuera ? ["- La última fila está por fuera de la tabla de Excel"] : []),
  ];
  const sheet = hoja?.map((cells) => cells.map(text).join(" | ").trimEnd()).join("\n");
  return [
    ...(blocks.length > 0 ? [blocks.join("\n")] : []),
    ...(sheet ? [`\`\`\`text\n${sheet}\n\`\`\``] : []),
  ];
}

function line(
  where: string,
  row: Readonly<Partial<Record<string, Cell>>>,
  columns: readonly OwnColumn[],
): string {
  const cells = columns.flatMap(({ key, heading, type }) => {
    const cell = row[key];
    return cell === undefined ? [] : [`${heading} ${code(cell, type)}`];
  });
  return `- ${where}: ${cells.length > 0 ? cells.join("; ") : "sin nada mal"}`;
}

function code(cell: Cell, type?: OwnColumn["type"]): string {
  const value = typeof cell === "object" ? cell[0] : cell;
  if (value === "") return "en blanco";
  if (typeof value === "number") return `\`${figure(value, type)}\``;
  // As Excel shows that a figure is a text.
  return `\`${type && FIGURES.has(type) ? "'" : ""}${text(value)}\``;
}

const figureType = (type: Parametro["type"]) => (type === "date" || type === "percentage" ? type : undefined);

const FIGURES: ReadonlySet<OwnColumn["type"]> = new Set(["number", "percentage", "date"]);

function figure(value: number, type: OwnColumn["type"] | undefined): string {
  if (type === "date") return fecha(value);
  return type === "percentage" && Math.abs(value) <= 1 ? porcentaje(value) : exacto(value);
}

const text = (value: CellValue) =>
  typeof value === "number" ? numero(value) : String(value).replace(/\s*\n\s*/g, " ");
