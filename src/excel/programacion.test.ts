import { useExcel } from "../../test/office/use-excel";
import { serialDate } from "../domain/base/date";
import { clavePunto } from "../domain/plan/programacion/puntos";
import { calcularFilas } from "../domain/plan/cumplimiento/fila";
import { agregada } from "../domain/proposals/programacion";
import { libroDe } from "../domain/reading";
import { createWorkbook } from ".";
import { writes } from "./testing/writes";

const excel = useExcel();

const book = createWorkbook();
const finDe = (year: number) => serialDate(year, 12, 31);

const MARCO = ["Talleres", "Visitas"].map((indicador) => ({
  accion: "Formar",
  indicador,
  meta: "10 talleres",
  responsables: "Sistemas",
}));

const PLAN = {
  inicio_plan: serialDate(2024, 1, 1),
  fin_plan: finDe(2026),
  fecha_corte: finDe(2024),
};

async function withProgramacion() {
  await book.insertMarco(MARCO, PLAN);
  await book.insertMatriz("marco");
  return book.insertProgramacion();
}

const metas = async () => {
  const seen = await book.read();
  const [matriz] = seen.matrices;
  return {
    // What the sheet computed, and what the pane does.
    sheet: matriz!.rows.map(({ values }) => values.metaALaFecha),
    pane: calcularFilas(matriz!.rows, seen.parametros, libroDe(seen, matriz!)).map(
      (fila) => fila.metaALaFecha,
    ),
  };
};

const programar = async (id: unknown, puntos: readonly (readonly [number, number])[]) => {
  const seen = await book.read();
  const said = { id: id as string, puntos: puntos.map(([hasta, valor]) => ({ hasta, valor })) };
  return book.apply(agregada(seen.programacion!, [said])!, seen, { what: "proposalsWritten" });
};

test("it has a line for each row of the matriz, and the dates of the plan's years", async () => {
  await withProgramacion();
  const { programacion, matrices } = await book.read();
  expect(programacion!.rows.map(({ id }) => id)).toEqual(matrices[0]!.rows.map(({ values }) => values.id));
  expect(programacion!.fechas.slice(0, 4)).toEqual([finDe(2024), finDe(2025), finDe(2026), ""]);
});

test("what is written in it is what was due, in the matriz and in the pane; taken back, the row's formula is", async () => {
  await withProgramacion();
  const { matrices } = await book.read();
  expect(await metas()).toEqual({ sheet: [3, 3], pane: [3, 3] });
  const { undo } = await programar(matrices[0]!.rows[0]!.values.id, [
    [finDe(2024), 2],
    [serialDate(2025, 6, 30), 4],
  ]);
  expect(await metas()).toEqual({ sheet: [2, 3], pane: [2, 3] });
  await undo!();
  expect(await metas()).toEqual({ sheet: [3, 3], pane: [3, 3] });
  expect((await book.read()).programacion!.fechas[3]).toBe("");
});

test("a point goes to its row though somebody sorted the sheet meanwhile", async () => {
  await withProgramacion();
  const seen = await book.read();
  const [first] = seen.matrices[0]!.rows;
  const said = { id: first!.values.id, puntos: [{ hasta: finDe(2024), valor: 2 }] };
  const { sheet, columns, rows } = seen.programacion!;
  await excel.byColleague((colleague) => colleague.copyRow(sheet, rows[1]!.number));
  await book.apply(agregada(seen.programacion!, [said])!, seen, { what: "proposalsWritten" });
  const now = await book.read();
  expect(now.programacion!.rows.filter(({ puntos }) => puntos[0] === 2).map(({ id }) => id)).toEqual([
    first!.values.id,
  ]);
  expect(columns[clavePunto(1)]).toBeDefined();
});

test("asked again it gets the rows that the matriz has since, and nothing where it has them all", async () => {
  await withProgramacion();
  expect(await book.insertProgramacion()).toMatchObject({ what: "alreadyThere", sheets: ["Programación"] });
  const { matrices } = await book.read();
  const { sheet, lastRow, columns } = matrices[0]!;
  await writes.changeCells([{ place: { sheet, row: lastRow, column: columns.accion! }, value: "Otra" }]);
  const { undo } = await book.insertProgramacion();
  expect((await book.read()).programacion!.rows).toHaveLength(3);
  await undo!();
  expect((await book.read()).programacion!.rows).toHaveLength(2);
});

test("taken back, the matriz goes on with its own formulas", async () => {
  const { undo } = await withProgramacion();
  await undo!();
  expect((await book.read()).programacion).toBeNull();
  expect(await metas()).toEqual({ sheet: [3, 3], pane: [3, 3] });
});
