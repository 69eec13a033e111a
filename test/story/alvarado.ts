import type { OpenPlayground } from "../browser/playground";
import type { Plan } from "../../src/playground/examples/plan";
import alvarado from "../../src/playground/examples/plans/alvarado.json";
import { COMITE } from "../agreement/alvarado";
import { goTo, goToSheet, paste } from "./grid";
import { type AccionShown, accionesShown, answer, fill, insert, openView } from "./pane";
import { MATRIZ, cells } from "./matriz";

/**
 * The whole main job on the plan of Alvarado (22 indicators), step by step, as one official would do it. The numbers are
 * invented; the dates are those of the plan: in force from 3 September 2008, first corte on 31 December.
 */

export const plan: Plan = alvarado;
export const MARCO = "Marco operativo";
export const RESUMEN = "Resumen de cumplimiento";

/** First row of both tables. */
export const FIRST_ROW = 9;
export const LAST_ROW = FIRST_ROW + plan.marco.filas.length - 1;

/** From an empty workbook: the blank marco operativo, with the essentials of the plan. */
export async function insertMarco(playground: OpenPlayground): Promise<string> {
  await playground.pane.getByRole("button", { name: "Insertar las plantillas" }).click();
  await fill(playground, {
    Entidad: plan.entidad,
    Municipio: plan.municipio,
    "Inicio del plan": "03/09/2008",
    "Fecha de corte": "31/12/2008",
  });
  return insert(playground, ["Marco operativo"]);
}

/** The plan's table as it was written, pasted at the first cell of the marco: under an acción, its continuations are blank. */
export async function pasteMarco(playground: OpenPlayground): Promise<void> {
  await goToSheet(playground, MARCO);
  await goTo(playground, `A${FIRST_ROW}`);
  await paste(playground, plan.marco.filas);
}

/** A row for each indicator of the marco, once the pane has seen that it has rows. */
export async function insertMatriz(playground: OpenPlayground): Promise<string> {
  await openView(playground, "Insertar");
  await playground.pane.getByText("Primero hace falta un marco").waitFor({ state: "detached" });
  return insert(playground, ["Matriz de seguimiento"]);
}

/** The metas that say no number by themselves, each answered once in the pane. */
export async function answerMetas(playground: OpenPlayground): Promise<void> {
  await openView(playground, "Cumplimiento");
  await playground.pane.getByText(/^Faltan Tipo y Cantidad/).click();
  await answer(playground, "1 para cada dependencia", { "Cuántos hay": "8" });
  await answer(playground, "1 por cada modalidad", { "Cuántos hay": "2" });
  await answer(playground, "4 veces al mes y 100%", { Tipo: "cada periodo", Cantidad: "4", Por: "mes" });
}

/** The rest, typed in the sheet: how two metas are measured, and the avances of this corte. */
export async function reportAvances(playground: OpenPlayground): Promise<void> {
  await playground.type(
    MATRIZ,
    cells([
      ["tipo", 25, "se va sumando"],
      ["cantidad", 25, "3"],
      ["veces", 25, "5"],
      ["tipo", 30, "cumple"],
      ["avance", 9, "2"],
      ["avance", 10, "14"],
      ["avance", 11, "7"],
      ["avance", 14, "7%"],
      ["avance", 16, "5%"],
      ["avance", 17, "6,5%"],
      ["avance", 18, "0%"],
      ["avance", 21, "80"],
      ["avance", 24, "1"],
      ["reportado", 26, "50%"],
      ["avance", 28, "10%"],
      ["avance", 30, "Sí"],
      ["recomendaciones", 18, "- Publicar los trámites que faltan"],
      ["recomendaciones", 26, "Conseguir el soporte del porcentaje"],
      ["evidencia", 9, "Acta 3 del comité"],
    ]),
  );
}

/**
 * What those avances give, worked out by hand. The plan's first 119 days: from 3 September to 31 December 2008, 3 months
 * and 29/31. What is counted in whole units is due in whole units: nobody owes a quarter of a workshop.
 *
 * A row that is not here has no figure at this corte. Nothing is due yet in 12 (2 a year: 0,7), 13 (2 by December 2009:
 * 0,5), 22 and 23 (3 a year: 0,98) and 25 (15 in 5 years: 0,98), nor before 2012 in 28 and 29, whose time is «Año 2012».
 * Nobody reported 15, 19, 20 and 27.
 */
export const EXPECTED: Readonly<Record<number, number>> = {
  9: 2 / 1, // 10 puntos in 24 months: 1,63, so 1 due
  10: 14 / 15, // 4 times a month: 15,7, so 15 due
  11: 7 / 7, // one for each of 8 dependencias, in 4 months: 7,8, so 7 due
  14: 0.07 / (119 / 1826), // 100 % in 5 years: 6,5 % due
  16: 0.05 / (119 / 1826),
  17: 0.065 / (119 / 1826),
  18: 0,
  21: 80 / 85, // 5 times a week, 17,1 weeks with the last day: 85,7, so 85 due
  24: 1 / 1, // 4 hours in a year: 1,3, so 1 due
  26: 0.5, // what was reported, with no avance to compute it from
  30: 1, // done, though it is not due until 2012
};

/** How many of the rows that are due have a figure: those eleven, of them and the four that nobody reported. */
export const CON_CIFRA = "11 de 15";

/** The acciones in Cumplimiento, once the pane has read the last of the avances. */
export async function readCumplimiento(playground: OpenPlayground): Promise<AccionShown[]> {
  await openView(playground, "Cumplimiento");
  return accionesShown(playground);
}

/** The rest of what the entity signs with: the plan's own data, and the committee. */
export async function fillParametros(playground: OpenPlayground): Promise<void> {
  const { departamento, nit, acto } = plan;
  await playground.type("Parámetros", [
    ["B7", "73026"],
    ["B8", departamento],
    ["B9", nit ?? ""],
    ["B13", "2008 - 2012"],
    ["B14", acto ?? ""],
    ...COMITE.flatMap(([nombre, cargo], index): [string, string][] => [
      [`H${7 + index}`, nombre],
      [`I${7 + index}`, cargo],
    ]),
  ]);
}

/** The summary and the signatures. */
export async function insertResumenAndFirmas(playground: OpenPlayground): Promise<string> {
  await openView(playground, "Insertar");
  return insert(playground, ["Resumen de cumplimiento", "Firmas"]);
}

/** Says whether the corte is still being filled or signed. */
export async function setEstadoDelCorte(
  { pane }: OpenPlayground,
  estado: "abierto" | "definitivo",
): Promise<void> {
  const form = pane.getByRole("button", { name: /^Corte y semáforo/ });
  if ((await form.getAttribute("aria-expanded")) === "false") await form.click();
  await pane.getByLabel("Estado del corte").selectOption(estado);
  await pane.getByRole("button", { name: "Guardar" }).click();
  await pane.getByText("Se guardaron los parámetros").waitFor();
}
