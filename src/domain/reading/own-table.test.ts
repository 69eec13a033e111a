import { ownTableFinder } from "./own-table";
import { sheet } from "./testing/sheet";

const finder = ownTableFinder({
  columns: [
    { key: "nombre", heading: "Nombre", type: "text" },
    { key: "cantidad", heading: "Cantidad", type: "number" },
  ],
  essential: ["nombre", "cantidad"],
});

it("stands in the table that has its columns, where another begins in the same row", () => {
  const grid = sheet([
    ["Lo de ella", "", "Nombre", "Cantidad"],
    ["x", "", "Enlaces", 3],
  ]);
  const table = { row: 0, rows: 2 };
  const read = finder.read([
    {
      ...grid,
      tables: [
        { ...table, name: "Suya", column: 0, columns: 1 },
        { ...table, name: "Nuestra", column: 2, columns: 2 },
      ],
    },
  ]);
  expect(read?.tableName).toBe("Nuestra");
});
