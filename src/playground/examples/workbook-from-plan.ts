import type { BorderStyle, CellStyle, SheetData, WorkbookData } from "../../xlsx/workbook-data";
import type { Plan, PlanTable } from "./plan";
import { SheetWriter } from "./sheet-writer";

const LINE: BorderStyle = { style: "thin", color: "#7F7F7F" };
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const TITLE: CellStyle = {
  font: { bold: true, size: 14 },
  horizontal: "center",
  vertical: "center",
  wrap: true,
};
const SUBTITLE: CellStyle = { horizontal: "center", vertical: "center", wrap: true };
const HEADING: CellStyle = {
  font: { bold: true },
  fill: "#D9E2F3",
  borders: BORDERS,
  horizontal: "center",
  vertical: "center",
  wrap: true,
};
const CELL: CellStyle = { borders: BORDERS, vertical: "top", wrap: true };
const NOTE: CellStyle = { font: { italic: true, size: 9, color: "#595959" }, vertical: "top", wrap: true };
const SIGNATURE: CellStyle = { font: { bold: true }, vertical: "top" };

/** Acción, beneficios, indicadores, metas, actividades, responsables, recursos, tiempos. */
const MARCO_WIDTHS = [34, 34, 30, 18, 36, 26, 28, 14];
const MATRIZ_WIDTHS = [40, 40, 30, 18, 36];
const FASES_WIDTHS = [30, 34, 34];
const MARCO_DE_ACCION_WIDTHS = [110];

/**
 * A workbook that looks like the document of the entity: its title, the marco operativo with continuation cells
 * blank, signatures; its matriz, phases and list of acciones on sheets of their own where the document has them.
 */
export function workbookFromPlan(plan: Plan): WorkbookData {
  const sheets: SheetData[] = [marcoSheet(plan)];
  if (plan.matriz !== null) sheets.push(matrizSheet(plan, plan.matriz));
  if (plan.fases.length > 0) sheets.push(fasesSheet(plan));
  if (plan.marcoDeAccion.length > 0) sheets.push(marcoDeAccionSheet(plan));
  return {
    sheets,
    names: [],
    settings: {},
    properties: { title: plan.titulo, author: plan.entidad },
    activeSheet: 0,
  };
}

function marcoSheet(plan: Plan): SheetData {
  const writer = new SheetWriter(MARCO_WIDTHS);
  let row = writeTitle(writer, plan, "Marco operativo");
  const headerRow = row;
  row = writeTable(writer, row, plan.marco);
  row += 1;
  if (plan.seguimiento !== null) writer.writeBanner(row++, plan.seguimiento, NOTE);
  row += 2;
  for (const firma of plan.firmas) {
    writer.writeRow(row++, ["_".repeat(30)], {});
    if (firma.nombre !== "") writer.writeRow(row++, [firma.nombre], SIGNATURE);
    if (firma.cargo !== "") writer.writeRow(row++, [firma.cargo], {});
    row += 1;
  }
  writer.writeBanner(row, `Fuente: ${plan.fuente}`, NOTE);
  return writer.finish("Plan de acción", headerRow + 1);
}

function matrizSheet(plan: Plan, matriz: PlanTable & { readonly titulo: string }): SheetData {
  const writer = new SheetWriter(MATRIZ_WIDTHS);
  const row = writeTitle(writer, plan, matriz.titulo);
  writeTable(writer, row, matriz);
  return writer.finish("Matriz", row + 1);
}

function fasesSheet(plan: Plan): SheetData {
  const writer = new SheetWriter(FASES_WIDTHS);
  const row = writeTitle(writer, plan, "Fases de Gobierno en Línea (Decreto 1151 de 2008)");
  writeTable(writer, row, {
    encabezados: [
      "Fase",
      "Plazo para entidades del orden nacional",
      "Plazo para entidades del orden territorial",
    ],
    filas: plan.fases.map((each) => [each.fase, each.plazoNacional, each.plazoTerritorial]),
  });
  return writer.finish("Fases");
}

/** The list, in an Excel table with the heading by which the add-in knows it. */
function marcoDeAccionSheet(plan: Plan): SheetData {
  const writer = new SheetWriter(MARCO_DE_ACCION_WIDTHS);
  const row = writeTitle(writer, plan, "Marco de acción");
  const heading = "Acciones del marco de acción";
  const filas = plan.marcoDeAccion.map((accion) => [accion]);
  writeTable(writer, row, { encabezados: [heading], filas });
  const table = {
    name: "MarcoDeAccion",
    area: { row, column: 0, rows: filas.length + 1, columns: 1 },
    columns: [{ name: heading }],
    style: "",
    bandedRows: false,
    filterButton: false,
  };
  return { ...writer.finish("Marco de acción"), tables: [table] };
}

/** Writes the entity's title block; gives the row where the table begins. */
function writeTitle(writer: SheetWriter, plan: Plan, subject: string): number {
  const place = `${plan.entidad} · ${plan.departamento}`;
  const lines = [plan.nit === null ? place : `${place} · NIT ${plan.nit}`, plan.acto, subject].filter(
    (line) => line !== null,
  );
  writer.writeBanner(0, plan.titulo, TITLE);
  lines.forEach((line, index) => writer.writeBanner(index + 1, line, SUBTITLE));
  return lines.length + 2;
}

/** Writes headings and rows; gives the first row under them. */
function writeTable(writer: SheetWriter, firstRow: number, table: PlanTable): number {
  writer.writeRow(firstRow, table.encabezados, HEADING);
  table.filas.forEach((cells, index) => writer.writeRow(firstRow + 1 + index, cells, CELL));
  return firstRow + 1 + table.filas.length;
}
