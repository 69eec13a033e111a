import { cortes } from "../../plan/cortes/cortes";
import { historial } from "../../plan/cortes/historial";
import { OwnTable } from "../../plan/tables/column";
import { normalizeHeading } from "../heading";
import { sheet } from "../testing/sheet";
import { readCortes } from "./read-cortes";

test.each<OwnTable>([cortes, historial])(
  "no two headings of $tableName are the same for whoever reads them",
  ({ columns }) => {
    const headings = columns.map(({ heading }) => normalizeHeading(heading));
    expect(new Set(headings).size).toBe(headings.length);
  },
);

const headings = cortes.columns.map(({ heading }) => heading);
const line = cortes.columns.map(({ key }) => (key === "corte" ? 1 : key === "sello" ? "af63" : ""));

test("Cortes is found where people moved its columns, below a title, and says where each line stands", () => {
  const moved = [headings, line].map((row) => [...row].reverse());
  const { cortes: found, historial: none } = readCortes([sheet([["Cortes"], [], ...moved])]);
  expect(found?.rows).toMatchObject([{ number: 4, linea: { corte: 1, sello: "af63", enlace: "" } }]);
  expect(none).toBeNull();
});

test("of Historial, where only its headings were read, is known where its rows end", () => {
  const grid = sheet([["Historial"], historial.columns.map(({ heading }) => heading)], {
    tables: [{ name: "Historial", row: 1, column: 0, rows: 24_001, columns: historial.columns.length }],
  });
  expect(readCortes([grid]).historial).toMatchObject({
    tableName: "Historial",
    headerRow: 2,
    lastRow: 24_002,
    rows: [],
  });
});
