import { useExcel } from "../../test/office/use-excel";
import { serialDate } from "../domain/base/date";
import { calcularFilas } from "../domain/plan/cumplimiento/fila";
import { agregada } from "../domain/proposals/programacion";
import { libroDe } from "../domain/reading";
import { MARCO, PLAN, YEARS, finDe, withProgramacion } from "./testing/programacion";
import { createWorkbook } from ".";

useExcel();

const book = createWorkbook();

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

test("what is written in it is what was due, in the matriz and in the pane; taken back, the row's formula is", async () => {
  await withProgramacion(book);
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

test("taken back, the matriz goes on with its own formulas", async () => {
  const { undo } = await withProgramacion(book);
  await undo!();
  expect((await book.read()).programacion).toBeNull();
  expect(await metas()).toEqual({ sheet: [3, 3], pane: [3, 3] });
});

test("a matriz made from metas with years comes with their points, and in front of them", async () => {
  await book.insertMarco([{ ...MARCO[0]!, meta: YEARS }, MARCO[1]!], PLAN);
  const { sheets } = await book.insertMatriz("marco");
  expect(sheets.at(-1)).toBe("Matriz de seguimiento");
  const { programacion, matrices } = await book.read();
  expect(programacion!.rows.map(({ puntos }) => puntos.slice(0, 4))).toEqual([
    [2, 5, 10, ""],
    ["", "", "", ""],
  ]);
  expect(matrices[0]!.rows[0]!.values).toMatchObject({ cantidad: 10, plazo: finDe(2026) });
  expect(await metas()).toEqual({ sheet: [2, 3], pane: [2, 3] });
});
