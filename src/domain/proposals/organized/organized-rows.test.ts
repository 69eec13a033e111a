import { OrganizedTable, organizedMarco, organizedMatriz } from ".";
import { serialDate } from "../../base/date";
import { CellValue } from "../../base/cell";

const table = (
  target: OrganizedTable["target"],
  columns: Readonly<Record<string, OrganizedTable["resultColumns"][number]["key"]>>,
  rows: readonly (readonly CellValue[])[],
): OrganizedTable => ({
  target,
  resultColumns: Object.entries(columns).map(([heading, key], source) => ({ key, heading, source })),
  rows: rows.map((values, line) => ({ values, lines: [line], carried: [] })),
});

describe("marco", () => {
  test("standard columns by their keys, the rest as texts at the right, each with a heading of its own", () => {
    const { rows, extras } = organizedMarco(
      table("marcoOperativo", { Meta: "meta", Nota: null, "Metas ": null, "": null, nota: null }, [
        ["100 %", 1900.5, true, "", "x"],
      ]),
    );
    expect(rows).toEqual([{ meta: "100 %" }]);
    expect(extras).toEqual([
      { heading: "Nota", values: ["1.900,5"] },
      { heading: "Original: Metas", values: ["VERDADERO"] },
      { heading: "Columna sin título", values: [""] },
      { heading: "nota 2", values: ["x"] },
    ]);
  });

  test.each<[NonNullable<OrganizedTable["resultColumns"][number]["type"]>, readonly CellValue[], string]>([
    ["percentage", [0.5, 1, ""], "0%"],
    ["percentage", [0.4565, "N/A"], "0.00%"],
    ["date", [serialDate(2015, 12, 31)], "dd/mm/yyyy"],
    ["number", [220102805], "General"],
  ])("numbers at the right that are %s stay numbers: %j shown as %s", (type, values, numberFormat) => {
    const rows = values.map((value, line) => ({ values: [value], lines: [line], carried: [] }));
    const { extras } = organizedMarco({
      target: "marcoOperativo",
      resultColumns: [{ key: null, heading: "Dato", source: 0, type }],
      rows,
    });
    expect(extras).toEqual([{ heading: "Dato", values, numberFormat }]);
  });

  test("columns that only a matriz has are kept at the right", () => {
    const { extras } = organizedMarco(
      table("marcoOperativo", { Acción: "accion", Avance: "avance" }, [["A", 3]]),
    );
    expect(extras).toEqual([{ heading: "Avance", values: ["3"] }]);
  });
});

describe("matriz", () => {
  const rowsOf = (key: OrganizedTable["resultColumns"][number]["key"], values: readonly CellValue[]) =>
    organizedMatriz(
      table(
        "matriz",
        { Acción: "accion", X: key },
        values.map((value) => ["A", value]),
      ),
    ).rows.map((row) => row[key as keyof typeof row]);

  test.each<[OrganizedTable["resultColumns"][number]["key"], CellValue, CellValue | undefined]>([
    ["avance", "1.900", 1900],
    ["avance", "1,900", "1,900"],
    ["avance", "7,75", 7.75],
    ["avance", "Sí", "Sí"],
    ["avance", "-2 o 3", "-2 o 3"],
    ["avance", 0.5, 0.5],
    ["avance", " ", undefined],
    ["reportado", "80 %", 0.8],
    ["plazo", "31/12/2008", serialDate(2008, 12, 31)],
    ["plazo", "24 meses", "24 meses"],
    ["plazo", "30 de noviembre de 2015", serialDate(2015, 11, 30)],
    ["inicio", "Febrero 2 de 2015", serialDate(2015, 2, 2)],
    ["inicio", "Enero", "Enero"],
    ["plazo", 39813, 39813],
    ["responsable", 12, "12"],
    ["codigo", 220102805, "220102805"],
  ])("%s: %p is written as %p", (key, value, expected) => {
    expect(rowsOf(key, [value])).toEqual([expected]);
  });

  test("a Código that one row has is left as it is; without any, every row gets its own", () => {
    expect(rowsOf("codigo", ["", "7"])).toEqual([undefined, "7"]);
    expect(rowsOf("codigo", ["", ""])).toEqual(["1.1", "1.2"]);
  });

  test("a stated cumplimiento is a % reportado, never over another; what is no figure stays at the right", () => {
    const { rows, extras } = organizedMatriz(
      table("matriz", { Acción: "accion", Cumplimiento: "cumplimiento", Reportado: "reportado" }, [
        ["A", "93 %", ""],
        ["A", "93 %", "80 %"],
        ["A", "", ""],
      ]),
    );
    expect(rows.map(({ reportado }) => reportado)).toEqual([0.93, 0.8, undefined]);
    expect(extras).toEqual([
      { heading: "Original: Porcentaje de cumplimiento", values: ["93 %", "93 %", ""] },
    ]);
    const plain = organizedMatriz(
      table("matriz", { Acción: "accion", Cumplimiento: "cumplimiento" }, [["A", "93 %"]]),
    );
    expect(plain.extras).toEqual([]);
  });

  test.each<[string, readonly CellValue[], readonly CellValue[]]>([
    ["percentages without their sign", ["80", 45, "1", "100", "93 %", ""], [0.8, 0.45, 0.01, 1, 0.93]],
    ["fractions", [0.8, 1, "0,5"], [0.8, 1, 0.5]],
    ["fractions, more than was due", [0.8, 1.6, 2], [0.8, 1.6, 2]],
    ["it is not plain in which scale", [5, 2, 1], []],
    ["it is not plain in which of two scales", [80, 0.5], []],
  ])("a stated cumplimiento has one scale: %s", (_, stated, expected) => {
    const { rows, extras } = organizedMatriz(
      table(
        "matriz",
        { Acción: "accion", Cumplimiento: "cumplimiento" },
        stated.map((value) => ["A", value]),
      ),
    );
    expect(rows.flatMap(({ reportado }) => reportado ?? [])).toEqual(expected);
    expect(extras).toHaveLength(expected.length > 0 ? 0 : 1);
    const written = rowsOf("reportado", stated);
    expect(written.filter((value) => value !== undefined)).toEqual(expected.length > 0 ? expected : stated);
  });

  test("metas are read where nothing says how they are measured", () => {
    const { rows, read } = organizedMatriz(
      table("matriz", { Meta: "meta", Tipo: "tipo", Cantidad: "cantidad" }, [
        ["4 veces al mes", "", ""],
        ["4 veces al mes", "cumple", ""],
        ["Calendario de eventos publicado", "", ""],
        ["", "", ""],
      ]),
    );
    expect(rows.map(({ tipo, cantidad, por }) => [tipo, cantidad, por])).toEqual([
      ["cada periodo", 4, "mes"],
      ["cumple", undefined, undefined],
      [undefined, undefined, undefined],
      [undefined, undefined, undefined],
    ]);
    expect(read).toEqual({ metas: 1, of: 2, tiempos: 0 });
  });

  test("a marco organized as a matriz: its tiempos give the plazo, and stay at the right", () => {
    const { rows, extras, read } = organizedMatriz(
      table("matriz", { Meta: "meta", "TIEMPOS DE FRECUENCIA": "tiempos" }, [["10 puntos", "24 meses"]]),
      { inicio: serialDate(2008, 9, 3) },
    );
    expect(rows[0]!.plazo).toBe(serialDate(2010, 9, 3));
    expect(read).toEqual({ metas: 1, of: 1, tiempos: 1 });
    expect(extras).toEqual([{ heading: "TIEMPOS DE FRECUENCIA", values: ["24 meses"] }]);
  });

  test.each<[string, CellValue, Partial<Record<"id", CellValue>>, readonly string[]]>([
    ["numbers of another document stand at the right", 17, {}, ["Original: Id"]],
    ["Ids of ours stay", "BCDFGH", { id: "BCDFGH" }, []],
  ])("a column Id: %s", (_, value, own, headings) => {
    const { rows, extras } = organizedMatriz(table("matriz", { Acción: "accion", Id: "id" }, [["A", value]]));
    expect(rows[0]!.id).toBe(own.id);
    expect(extras.map(({ heading }) => heading)).toEqual(headings);
  });
});
