import fc from "fast-check";
import { CellValue } from "../cell/cell";
import { cifrasPorCalcular } from "../cumplimiento/cifras";
import { nombresDeTipos } from "../cumplimiento/tipos/nombres";
import { compileCondition } from "../formula/condition";
import { completarParametros } from "../parametros/completar";
import { MatrizKey, matriz } from "../tables/matriz";
import { CheckedCells, slotReader } from "./checked-cells";
import { passesOf } from "./passes";
import { checks } from "./registry";
import { MatrizCells, good, parametros, readingOf } from "./testing/tables";

const keys = matriz.columns.filter(({ formula }) => !formula).map(({ key }) => key);
const value = fc.constantFrom<CellValue>(
  ...["", " ", "10 puntos", "80 %", "-", "#REF!", " n/a", "Sí", "si", "mes", "Cumple", true],
  ...[0, 0.5, 1, 4, 80, 200, -2, 39694, 39900, 99999],
);
const row = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 8 }),
    fc.constantFrom<CellValue>(...nombresDeTipos, "", "Se reduce", "acumulado", 3),
  )
  .map(([cells, tipo]): MatrizCells => ({ ...good, ...(cells as MatrizCells), tipo }));

const passes = passesOf(checks);
const given = completarParametros(parametros);

it("finds what each condition says by itself, in the order of the rows", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
      const [reading] = readingOf(rows).matrices;
      const cells = () =>
        new CheckedCells<MatrizKey>(matriz, reading!.rows, cifrasPorCalcular(reading!.rows, given), given);
      const found = passes.matriz(reading!, cells());
      for (const { id, conditions } of checks) {
        if (!conditions) continue;
        const expected = reading!.rows.flatMap(({ number }, index) =>
          conditions.matriz
            .filter(({ expression }) => {
              const each = cells();
              each.turnTo(index);
              return compileCondition(expression, slotReader(matriz))(each);
            })
            .map(({ column }) => `${number} ${column}`)
            .sort(),
        );
        const columnAt = new Map(matriz.columns.map(({ key }) => [reading!.columns[key], key]));
        const told = found.get(id)!.map(({ place }) => `${place.row} ${columnAt.get(place.column)}`);
        expect({ id, told: [...told].sort() }).toEqual({ id, told: expected.sort() });
        expect(told.map((each) => parseInt(each))).toEqual(
          told.map((each) => parseInt(each)).sort((a, b) => a - b),
        );
      }
    }),
  );
});
