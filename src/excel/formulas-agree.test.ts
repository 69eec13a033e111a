import { useExcel } from "../../test/office/use-excel";
import { informe } from "../domain/plan/cumplimiento/informe";
import { libroDe } from "../domain/reading";
import { lineasDe, nombradas, responsablesDe } from "../sheets/resumen/layout";
import { hojas } from "../domain/catalogue/hojas";
import { createWorkbook } from ".";
import { PARAMETROS, WORKED } from "./testing/worked-rows";
import { fillMatriz, readCells } from "./testing/workbook";

const excel = useExcel({ keepsWorkbook: true });

const round = (figure: unknown) =>
  typeof figure === "number" ? Math.round(figure * 1e9) / 1e9 : (figure ?? "");

/** The lines of a block of Resumen, under the heading that begins it. */
async function blockUnder(heading: string, width = 9) {
  const { values } = await readCells(hojas.resumen.titulo, "A1:I120");
  const start = values.findIndex((row) => row.includes(heading));
  return values.slice(start).map((row) => row.slice(0, width).map(round));
}

describe.each(["abierto", "definitivo", " Definitivo"])("corte %s", (estado_corte) => {
  const book = createWorkbook();
  beforeAll(async () => {
    excel.reset();
    await book.insertMatriz("blank", { ...PARAMETROS, estado_corte });
    await fillMatriz(WORKED);
    await book.insertResumen();
  });

  test("each row of the sheet has the pane's figures", async () => {
    const { matrices, parametros } = await book.read();
    expect(matrices).toHaveLength(1);
    const { filas } = informe(matrices[0]!.rows, parametros);
    expect(filas).toHaveLength(WORKED.length);
    const shown = filas.map(({ row: { values } }) =>
      [
        values.metaALaFecha,
        values.cumplimiento,
        values.avanceDelPlan,
        values.estado,
        values.semaforo,
        values.situacion,
        values.aporte,
        values.pesoEfectivo,
      ].map(round),
    );
    const computed = filas.map((fila) =>
      [
        fila.metaALaFecha,
        fila.cumplimiento,
        fila.avanceDelPlan,
        fila.estado,
        fila.semaforo,
        fila.situacion,
        fila.aporte,
        fila.pesoEfectivo,
      ].map(round),
    );
    expect(shown).toEqual(computed);
  });

  test("each acción of Resumen, each responsable and the plan have the pane's figures", async () => {
    const { matrices, parametros, ...found } = await book.read();
    const libro = libroDe({ ...found, matrices }, matrices[0]!);
    const report = informe(matrices[0]!.rows, parametros, libro);
    const lines = lineasDe(report).map(({ grupo }) => grupo);
    const answering = responsablesDe(report);
    const acciones = await blockUnder(hojas.resumen.columnas.peso);
    expect(acciones.slice(1, 1 + lines.length)).toEqual(
      lines.map((each) =>
        [
          each.codigo,
          each.nombre,
          each.filas.length,
          each.exigibles,
          each.calculados,
          each.cumplimiento,
          each.semaforo,
          each.avanceDelPlan,
          "",
        ].map(round),
      ),
    );
    const responsables = await blockUnder(hojas.resumen.responsable, 7);
    expect(responsables.slice(1, 1 + answering.length)).toEqual(
      answering.map((each) =>
        [
          "",
          each.nombre,
          each.filas.length,
          each.exigibles,
          each.calculados,
          each.cumplimiento,
          each.semaforo,
        ].map(round),
      ),
    );
    const plan = (await blockUnder(hojas.resumen.cumplimientoDelPlan))[1]!;
    expect([plan[5], plan[6], plan[7]]).toEqual(
      [report.plan.cumplimiento, report.plan.semaforo, report.plan.avanceDelPlan].map(round),
    );
    expect(plan[0]).toBe(
      `${estado_corte.trim().toLowerCase() === "definitivo" ? "Corte definitivo" : "Provisional"}, ${report.plan.calculados} de ${report.plan.exigibles} indicadores exigibles con cifra, de ${report.plan.filas} filas`,
    );
  });

  test("rows that count nowhere or on somebody's word are listed with their state and why", async () => {
    const { matrices, parametros, ...found } = await book.read();
    const libro = libroDe({ ...found, matrices }, matrices[0]!);
    const named = nombradas(informe(matrices[0]!.rows, parametros, libro));
    const { indicador, estado, reportado, detalle } = hojas.resumen;
    const [headings, ...list] = await blockUnder(indicador);
    const columns = [indicador, estado, reportado, detalle].map((heading) => headings!.indexOf(heading));
    expect(list.slice(0, named.length).map((row) => columns.map((column) => row[column]))).toEqual(
      named.map((fila) =>
        [fila.row.values.indicador, fila.estado, fila.cumplimiento, fila.detalle].map(round),
      ),
    );
    expect(list[named.length]!.every((value) => value === "")).toBe(true);
  });
});
