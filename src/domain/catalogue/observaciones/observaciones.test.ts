import { checkWorkbook, groupObservations } from "../../checks";
import { MatrizCells, good, readingOf } from "../../checks/testing/tables";
import { readWorkbook } from "../../reading";
import { WorkbookReading } from "../../reading/reading";
import { sheet } from "../../reading/testing/sheet";
import { marcoOperativo } from "../../plan/tables/marco-operativo";
import { describe as say, describeGroup } from ".";

/** What is said of a workbook by a rule: its sentence and what to do. */
const saidBy = (rule: string, reading: WorkbookReading) =>
  checkWorkbook(reading)
    .filter((observation) => observation.rule === rule)
    .map((observation) => {
      const { sentence, nextStep } = say(observation);
      return `${sentence} ${nextStep}`;
    });

const MARCO = marcoOperativo.columns.map(({ heading }) => heading);
const FILA = ["Conectividad", "Todos", "Puntos", "10", "Instalar", "Planeación", "Propios", "1 año"];

/** A marco with some rows below its first, in cells alone or as a table of Excel. */
const marcoWith = (rows: readonly (readonly string[])[], asTable = false) =>
  readWorkbook([
    sheet([MARCO, FILA, ...rows], {
      name: "Marco",
      tables: asTable ? [{ name: "Marco", row: 0, column: 0, rows: rows.length + 2, columns: 8 }] : [],
    }),
  ]);

it("names each row of a group once, though several things of it are said", () => {
  const headings = [...MARCO.slice(0, 4), "Metas", "Metas", ...MARCO.slice(4)];
  const groups = groupObservations(checkWorkbook(readWorkbook([sheet([headings, FILA], { name: "Marco" })])));
  const group = groups.find(({ rule }) => rule === "encabezado-repetido")!;
  expect(group.observations).toHaveLength(2);
  expect(describeGroup(group).place).toBe("columna Metas (E), fila 1");
});

describe("a deadline that came", () => {
  const past: MatrizCells = { ...good, plazo: 39752 };
  it.each<[string, MatrizCells, RegExp]>([
    ["with an avance", { avance: 8 }, /y la meta no se ha cumplido\./],
    ["with no reporte, of which nobody knows", {}, /y no hay avance reportado\./],
  ])("%s", (_, cells, says) => {
    const [text] = saidBy("plazo-vencido", readingOf([{ ...past, ...cells }]));
    expect(text).toMatch(says);
  });

  it("comes the day after the Plazo, which is none yet", () => {
    const rows = ["1.1", "1.2"].map((codigo) => ({ ...good, codigo, indicador: codigo, plazo: 39812 }));
    const groups = groupObservations(checkWorkbook(readingOf(rows)));
    const [said] = groups.filter(({ rule }) => rule === "plazo-vencido").map((group) => describeGroup(group));
    expect(said!.sentence.replaceAll("\u00a0", " ")).toBe(
      "En 2 filas llegó el plazo y no consta que se cumpliera la meta.",
    );
  });
});

it.each([
  ["-5", "El avance «-5» es un texto, aunque parece un número."],
  ["80", "El avance «80» es un texto, aunque parece un número."],
  ["casi todo", "El avance «casi todo» no es un número."],
])("says of the avance «%s» what it is", (avance, sentence) => {
  expect(saidBy("avance-ilegible", readingOf([{ ...good, avance }]))[0]).toContain(sentence);
});

describe("rows that are no row of the plan", () => {
  const footer = ["Página 3 de 12", "", "", "", "", "", "", ""];
  it.each<[string, readonly (readonly string[])[]]>([
    ["pie-de-pagina", [footer, FILA.with(2, "Talleres")]],
    ["fila-partida", [["", "", "", "", "conexión y revisarlo", "", "", ""]]],
    ["encabezado-entre-filas", [MARCO, FILA.with(2, "Talleres")]],
  ])("%s: what an act adopted is copied before anything is taken from it", (rule, rows) => {
    expect(saidBy(rule, marcoWith(rows))).toEqual([
      expect.stringMatching(/Organice la tabla en una hoja nueva, o (borre|pase)/),
    ]);
    expect(saidBy(rule, marcoWith(rows, true))).toEqual([expect.not.stringContaining("Organice")]);
  });
});

describe("an indicator one row below its meta", () => {
  const above = ["Otra", "", "", "5", "", "", "", ""];
  it.each(["", "Convocar"])("is named, be it alone or by an activity («%s»)", (activity) => {
    const rows = [above, ["", "", "Foros", "", activity, "", "-", ""]];
    expect(saidBy("fila-partida", marcoWith(rows))).toEqual([
      expect.stringMatching(
        /El indicador «Foros» quedó una fila más abajo.*si esta queda en blanco, bórrela/,
      ),
    ]);
  });

  it("is a row by itself where it has cells of its own, and what it lacks is said", () => {
    const reading = marcoWith([above, ["", "Info", "Foros", "", "Convocar", "Cultura", "Propios", "1 año"]]);
    expect(saidBy("fila-partida", reading)).toEqual([]);
    expect(saidBy("obligatorio", reading).join()).toContain("Indicadores de gestión");
  });
});
