import { CellValue } from "../base/cell";
import { Observation } from "../checks/observation";
import { keyForPeople } from "../language/spelling/same-text";
import { TableReading, WorkbookReading } from "../reading/reading";
import { Identity } from "../reading/excepciones/excepcion";
import { foundText } from "../reading/excepciones/found-text";

/** What of a row says which one it is. */
type RowKey = Pick<Identity, "codigo" | "accion" | "indicador">;

const NO_ROW: RowKey = { codigo: "", accion: "", indicador: "" };

/**
 * Makes a function that says what an acceptance of an observación is of. What it needs of the workbook is looked up once.
 *
 * @example identifier(reading)(observation).encontrado // "80 %"
 */
export function identifier(workbook: WorkbookReading): (observation: Observation) => Identity {
  const keys = new Map<string, ReadonlyMap<number, RowKey>>();

  function keysOf(sheet: string): ReadonlyMap<number, RowKey> {
    let of = keys.get(sheet);
    if (!of) {
      of = new Map([...keysIn(workbook.marcos, sheet), ...keysIn(workbook.matrices, sheet)]);
      keys.set(sheet, of);
    }
    return of;
  }

  return ({ rule, place: { sheet, row, heading = "" }, found }) => {
    const key = row === undefined ? undefined : keysOf(sheet).get(row);
    return {
      regla: rule,
      ...(key ?? NO_ROW),
      columna: heading,
      encontrado: foundText(found, heading),
      hoja: saysWhichSheet(sheet, key) ? "" : sheet,
    };
  };

  /** A row is of its sheet where no other has a table of the kind; what is of no row may be of any table. */
  function saysWhichSheet(sheet: string, key?: RowKey): boolean {
    const { marcos, matrices } = workbook;
    if (!key) return marcos.length + matrices.length < 2;
    return [marcos, matrices].every(
      (tables) => tables.length < 2 || tables.every((each) => each.sheet !== sheet),
    );
  }
}

type Tables = readonly Pick<TableReading<string>, "sheet" | "rows">[];

function keysIn(tables: Tables, sheet: string): readonly (readonly [number, RowKey])[] {
  return tables
    .filter((each) => each.sheet === sheet)
    .flatMap(({ rows }) => {
      const codigoOf = (values: Readonly<Record<string, CellValue>>) => textOf(values.codigo ?? "");
      const times = new Map<string, number>();
      for (const { values } of rows) {
        const codigo = keyForPeople(codigoOf(values));
        times.set(codigo, (times.get(codigo) ?? 0) + 1);
      }
      return rows.map(({ number, values }) => {
        const codigo = codigoOf(values);
        const isKey = times.get(keyForPeople(codigo)) === 1;
        const key = {
          codigo: isKey ? codigo : "",
          accion: textOf(values.accion),
          indicador: textOf(values.indicador),
        };
        return [number, key] as const;
      });
    });
}

const textOf = (value: CellValue | undefined) => String(value ?? "").trim();
