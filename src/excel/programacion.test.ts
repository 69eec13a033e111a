import { useExcel } from "../../test/office/use-excel";
import { agregada, puntosLeidos } from "../domain/proposals/programacion";
import { createWorkbook } from ".";
import { MARCO, PLAN, YEARS, finDe, withProgramacion } from "./testing/programacion";
import { writes } from "./testing/writes";

const excel = useExcel({ recalculates: false });

const book = createWorkbook();

test("it has a line for each row of the matriz, and the dates of the plan's years", async () => {
  await withProgramacion(book);
  const { programacion, matrices } = await book.read();
  expect(programacion!.rows.map(({ id }) => id)).toEqual(matrices[0]!.rows.map(({ values }) => values.id));
  expect(programacion!.fechas.slice(0, 4)).toEqual([finDe(2024), finDe(2025), finDe(2026), ""]);
});

test("a point goes to its row though somebody put another above it meanwhile", async () => {
  await withProgramacion(book);
  const seen = await book.read();
  const [first] = seen.matrices[0]!.rows;
  const said = { id: first!.values.id, puntos: [{ hasta: finDe(2024), valor: 2 }] };
  const { sheet, rows } = seen.programacion!;
  await excel.byColleague((colleague) => colleague.insertRows(sheet, rows[0]!.number));
  await book.apply(agregada(seen.programacion!, [said])!, seen, { what: "proposalsWritten" });
  const now = await book.read();
  expect(now.programacion!.rows.filter(({ puntos }) => puntos[0] === 2).map(({ id }) => id)).toEqual([
    first!.values.id,
  ]);
});

test("asked again it gets the rows that the matriz has since, and nothing where it has them all", async () => {
  await withProgramacion(book);
  expect(await book.insertProgramacion()).toMatchObject({ what: "alreadyThere", sheets: ["Programación"] });
  expect(await writes.completeProgramacion()).toMatchObject({ what: "nothing" });
  const { matrices } = await book.read();
  const { sheet, lastRow, columns } = matrices[0]!;
  await writes.changeCells([{ place: { sheet, row: lastRow, column: columns.accion! }, value: "Otra" }]);
  const { undo } = await writes.completeProgramacion();
  expect((await book.read()).programacion!.rows).toHaveLength(3);
  await undo!();
  expect((await book.read()).programacion!.rows).toHaveLength(2);
});

describe("a proposal with years", () => {
  const accept = async () => {
    const seen = await book.read();
    const [matriz] = seen.matrices;
    const [row] = matriz!.rows;
    const place = { sheet: matriz!.sheet, row: row!.number, column: matriz!.columns.cantidad! };
    const before = row!.values.cantidad;
    const puntos = puntosLeidos({ meta: YEARS });
    return book.apply(
      { cells: [{ place, before, after: 12, isFormula: false }], rows: [] },
      seen,
      { what: "proposalsWritten" },
      [{ id: row!.values.id, puntos }],
    );
  };
  const state = async () => {
    const { matrices, programacion } = await book.read();
    return [matrices[0]!.rows[0]!.values.cantidad, programacion?.rows[0]?.puntos.slice(0, 3)];
  };

  it("makes Programación where there is none; one undo takes back both", async () => {
    await book.insertMarco(MARCO, PLAN);
    await book.insertMatriz("marco");
    const { undo, sheets } = await accept();
    expect(sheets).toEqual(["Matriz de seguimiento", "Programación"]);
    expect(await state()).toEqual([12, [2, 5, 10]]);
    await undo!();
    expect(await state()).toEqual([10, undefined]);
  });

  it("writes in the one that there is; one undo takes back both", async () => {
    await withProgramacion(book);
    const { undo } = await accept();
    expect(await state()).toEqual([12, [2, 5, 10]]);
    await undo!();
    expect(await state()).toEqual([10, ["", "", ""]]);
  });

  it("leaves no sheet where its cells were changed meanwhile", async () => {
    await book.insertMarco(MARCO, PLAN);
    await book.insertMatriz("marco");
    const seen = await book.read();
    const [matriz] = seen.matrices;
    const [row] = matriz!.rows;
    const place = { sheet: matriz!.sheet, row: row!.number, column: matriz!.columns.cantidad! };
    const refused = book.apply(
      { cells: [{ place, before: 99, after: 12, isFormula: false }], rows: [] },
      seen,
      { what: "proposalsWritten" },
      [{ id: row!.values.id, puntos: puntosLeidos({ meta: YEARS }) }],
    );
    await expect(refused).rejects.toMatchObject({ code: "changed-meanwhile" });
    expect((await book.read()).sheetNames).not.toContain("Programación");
  });
});

test("the periods of an organized table are its Programación: each one's, or running up", async () => {
  await book.insertParametros(PLAN);
  const [acciones, valores] = [
    ["Formar", "Talleres", "10 talleres"],
    [
      [2, 3, 5],
      [2, 5, 10],
      [1, 1, 1],
    ],
  ] as const;
  const written = await book.insertOrganized({
    target: "matriz",
    resultColumns: (["accion", "indicador", "meta"] as const).map((key, source) => ({
      key,
      heading: key,
      source,
    })),
    rows: valores.map((each, index) => ({
      values: acciones.map((text) => (text === "Talleres" ? `Talleres ${index}` : text)),
      lines: [index],
      carried: [],
      programacion: each.map((programado, year) => ({ end: finDe(2024 + year), programado, ejecutado: "" })),
    })),
  });
  expect(written.unprogrammed).toBe(1);
  const { programacion } = await book.read();
  expect(programacion!.rows.map(({ puntos }) => puntos.slice(0, 3))).toEqual([
    [2, 5, 10],
    [2, 5, 10],
    ["", "", ""],
  ]);
});
