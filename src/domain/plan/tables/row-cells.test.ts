import { marcoOperativo } from "./marco-operativo";
import { matriz } from "./matriz";
import { cellsReader } from "./row-cells";

test.each([matriz, marcoOperativo])(
  "the cells of a row of $key stand in the order of its columns",
  (table) => {
    const keys = table.columns.map(({ key }) => key);
    const row = Object.fromEntries(keys.toReversed().map((key) => [key, `cell of ${key}`]));
    expect(cellsReader<string>(table)(row)).toEqual(keys.map((key) => `cell of ${key}`));
  },
);
