import { serialDate } from "../domain/base/date";
import { libroDe, pesosDe, readCounts } from "../domain/reading";
import { MatrizKey, matriz } from "../domain/plan/tables/matriz";
import { celdasCalculadas } from "../domain/plan/cumplimiento/celdas-calculadas";
import { BookContent, bookSheets } from "../sheets/book";
import { FullReading } from "../sheets/reading/full-reading";
import { bodyOf } from "../sheets/matriz";
import { RowToWrite } from "../sheets/table-block";
import { packageProblems } from "../xlsx/testing/package-problems";
import { readBook, writeBook } from ".";

const rows: readonly RowToWrite<MatrizKey>[] = [
  {
    accion: "Actualizar el sitio web",
    indicador: "Número de puntos",
    meta: "10 puntos",
    responsable: "Planeación",
    tipo: "se va sumando",
    cantidad: 10,
    plazo: serialDate(2010, 9, 2),
    avance: 2,
    peso: 40,
    metaALaFecha: 3,
  },
  {
    accion: "Trámites",
    indicador: "=Número",
    meta: "0,5",
    tipo: "cumple",
    avance: "Sí",
    recomendaciones: "'",
  },
];

const content: BookContent = {
  parametros: {
    entidad: "Alcaldía Municipal de Alvarado",
    codigo_dane: "05001",
    inicio_plan: serialDate(2008, 9, 3),
    fecha_corte: serialDate(2008, 12, 31),
    estado_corte: "definitivo",
  },
  counts: [["dependencias", 8]],
  committee: [["María Ñáñez", "Alcaldesa"]],
  acciones: [["Trámites"]],
  marco: { rows: [{ accion: "Trámites", indicador: "Trámites en línea", meta: "4" }] },
  matriz: { rows, extras: [{ heading: "Costo", values: ["007", "=5"] }] },
  resumen: { pesos: new Map([["trámites", 25]]) },
  firmas: true,
  excepciones: [],
};

describe("a book that is written and read again", () => {
  let bytes: Uint8Array;
  let read: FullReading;
  beforeAll(async () => {
    bytes = await writeBook(bookSheets(content));
    read = readBook(bytes);
  });

  it("has nothing that Excel would hold against it", () => {
    expect(packageProblems(bytes)).toEqual([]);
  });

  it("has its rows", () => {
    const [found] = read.reading.matrices;
    expect(found).toMatchObject({ tableName: matriz.tableName, missing: [], doubled: [], below: [] });
    expect(found!.rows.map(({ values }) => values)).toMatchObject(rows);
    expect(read.reading.marcos[0]!.rows.map(({ values }) => values.accion)).toEqual(["Trámites"]);
  });

  it("has the columns at their right, as texts", () => {
    const { name, values, formulas } = read.grids.find((each) => each.name === matriz.title)!;
    const header = values.findIndex((row) => row.includes("Costo"));
    const column = values[header]!.indexOf("Costo");
    const below = (cells: typeof values) => cells.slice(header + 1, header + 3).map((row) => row[column]);
    expect([name, below(values), below(formulas)]).toEqual([matriz.title, ["007", "=5"], ["007", "=5"]]);
  });

  it("has what Parámetros says, what it computes too", () => {
    const { parametros, hasParametros, counts, accionesDelMarco } = read.reading;
    expect(hasParametros).toBe(true);
    expect(parametros).toMatchObject({ ...content.parametros, vigencia_inicio: serialDate(2008, 1, 1) });
    expect(counts).toEqual(readCounts(content.counts!));
    expect(accionesDelMarco).toHaveLength(1);
  });

  it("has its other sheets", () => {
    const { resumenes, firmas, excepciones } = read.reading;
    expect(resumenes.map(pesosDe)).toEqual([content.resumen!.pesos]);
    expect(firmas).toEqual(["Firmas"]);
    expect(excepciones?.rows).toEqual([]);
  });

  it("shows the figures of its formulas, and what was typed over them", () => {
    const [found] = read.reading.matrices;
    const given = celdasCalculadas(bodyOf(rows), read.reading.parametros, libroDe(read.reading, found!));
    found!.rows.forEach(({ values, formulas }, index) => {
      expect(values).toMatchObject(given[index]!);
      const typedOver = index === 0 ? ["metaALaFecha"] : [];
      expect([...Object.keys(formulas), ...typedOver].sort()).toEqual(Object.keys(given[index]!).sort());
    });
  });
});
