import fc from "fast-check";
import { CellValue } from "../../base/cell";
import { cifrasPorCalcular } from "../../plan/cumplimiento/cifras";
import { nombresDeTipos } from "../../plan/cumplimiento/tipos/nombres";
import { compileCondition } from "../../plan/formula/condition";
import { and, column, greater, isNumber } from "../../plan/formula/expression";
import { completarParametros } from "../../plan/parametros/completar";
import { MatrizKey, matriz } from "../../plan/tables/matriz";
import { CheckedCells, slotReader } from "./checked-cells";
import { passesOf } from "./passes";
import { checks } from "../registry";
import { rowPass } from "./row-pass";
import { MatrizCells, good, parametros, readingOf } from "../testing/tables";

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

it("believes the figure that was computed and not the one that the cell shows", () => {
  const expression = and(isNumber(column("cumplimiento")), greater(column("cumplimiento"), 1));
  const pass = rowPass<MatrizKey>(matriz, [
    { rule: "mucho", conditions: [{ column: "cumplimiento", expression }] },
  ]);
  const found = (cells: MatrizCells) => {
    const { rows, ...reading } = readingOf([{ ...good, ...cells }]).matrices[0]!;
    return pass(
      { ...reading, rows },
      new CheckedCells<MatrizKey>(matriz, rows, cifrasPorCalcular(rows, given), given),
    ).get("mucho");
  };
  expect(found({ avance: 20, cumplimiento: 0.5 })).toHaveLength(1);
  expect(found({ avance: 20, cumplimiento: "" })).toHaveLength(1);
  expect(found({ avance: 5, cumplimiento: 2 })).toEqual([]);
});
