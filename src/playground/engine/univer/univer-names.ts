import { IDefinedNamesService } from "@univerjs/engine-formula";
import type { NameInfo, NameStore } from "../engine";
import type { UniverBook } from "./univer-book";

/** What Univer calls the scope of a name of the whole workbook. */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

export class UniverNames implements NameStore {
  constructor(private readonly book: UniverBook) {}

  list(): NameInfo[] {
    const names = this.book.injector.get(IDefinedNamesService).getDefinedNameMap(this.book.id) ?? {};
    return Object.values(names).map(
      ({ id, name, formulaOrRefString: formula, comment = "", hidden, localSheetId }) => ({
        id,
        name,
        formula: formula.startsWith("=") ? formula : `=${formula}`,
        comment,
        visible: !hidden,
        ...(localSheetId && localSheetId !== WHOLE_WORKBOOK ? { sheet: localSheetId } : {}),
      }),
    );
  }

  set(name: NameInfo): void {
    const known = this.list().some((candidate) => candidate.id === name.id);
    this.book.run(
      known ? "sheet.command.set-defined-name" : "sheet.command.insert-defined-name",
      toUniverName(name),
    );
  }

  restore(names: readonly NameInfo[]): void {
    const known = this.list();
    for (const name of names) {
      const now = known.find(({ id }) => id === name.id);
      if (now?.formula !== name.formula)
        this.book.run("formula.mutation.set-defined-name", toUniverName(name));
    }
  }

  remove(id: string): void {
    const name = this.list().find((candidate) => candidate.id === id);
    if (!name) return;
    this.book.run("sheet.command.remove-defined-name", {
      ...name,
      formulaOrRefString: asUniverHasIt(name.formula),
    });
  }
}

const toUniverName = ({ id, name, formula, comment, sheet, visible }: NameInfo) => ({
  id,
  name,
  formulaOrRefString: asUniverHasIt(formula),
  comment,
  localSheetId: sheet ?? WHOLE_WORKBOOK,
  hidden: !visible,
});

/** References without "=", so that Univer shifts them when rows are inserted; formulas with it. */
function asUniverHasIt(formula: string): string {
  return /^=('(?:[^']|'')+'|[^'!(]+)!\$?[A-Z]*\$?\d*(:\$?[A-Z]*\$?\d*)?$/.test(formula)
    ? formula.slice(1)
    : formula;
}
