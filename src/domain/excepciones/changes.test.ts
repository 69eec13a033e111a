import fc from "fast-check";
import { applied } from "../changes/apply";
import { SheetGrid } from "../reading/reading";
import { acceptance, excepcionesSheet, headings } from "./testing/excepciones-sheet";
import { Excepcion } from "../reading/excepciones/excepcion";
import { readExcepciones } from "../reading/excepciones/read-excepciones";
import { addedTo, withdrawnFrom } from ".";

const excepcion = (regla: string): Excepcion => ({
  regla,
  codigo: "1.1",
  accion: "=a",
  indicador: "i",
  columna: "Meta",
  encontrado: "-",
  hoja: "Matriz",
  observacion: "Falta un dato en Meta",
  ...acceptance,
});

it.each<[string, Partial<SheetGrid>]>([
  ["a table", {}],
  ["plain cells", { tables: [] }],
])("what is added is read again, and what is withdrawn is gone: %s", (_, more) => {
  fc.assert(
    fc.property(fc.nat(3), fc.nat(4), (there, count) => {
      const grid = excepcionesSheet(
        Array.from({ length: there }, (__, index) => excepcion(`antes-${index}`)),
        more,
      );
      const padded = {
        ...grid,
        values: [...grid.values, ...Array.from({ length: 5 }, () => headings.map(() => ""))],
      };
      const wide = more.tables ? { ...padded, formulas: padded.values } : grid;
      const table = readExcepciones([wide])!;
      const added = Array.from({ length: count }, (__, index) => excepcion(`nueva-${index}`));
      const after = applied([wide], [addedTo(table, added)]);
      const read = readExcepciones(after)!;
      expect(read.rows.slice(there)).toEqual(added.map((each) => expect.objectContaining(each) as unknown));
      const [last] = read.rows.slice(-1);
      if (!last) return;
      const left = readExcepciones(applied(after, [withdrawnFrom(read, last)]))!;
      expect(left.rows.map(({ regla }) => regla)).toEqual(read.rows.slice(0, -1).map(({ regla }) => regla));
    }),
  );
});
