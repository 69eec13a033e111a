import { IDefinedNamesService, type IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import type { NameInfo, NameStore } from "../engine";
import type { UniverBook } from "./univer-book";

/** What Univer calls the scope of a name of the whole workbook. */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

export class UniverNames implements NameStore {
  constructor(private readonly book: UniverBook) {}

  private get service(): IDefinedNamesService {
    return this.book.injector.get(IDefinedNamesService);
  }

  list(): NameInfo[] {
    return Object.values(this.service.getDefinedNameMap(this.book.id) ?? {}).map(fromUniverName);
  }

  find(id: string): NameInfo | undefined {
    const name = this.service.getValueById(this.book.id, id);
    return name ? fromUniverName(name) : undefined;
  }

  set(name: NameInfo): void {
    this.book.run(
      this.find(name.id) ? "sheet.command.set-defined-name" : "sheet.command.insert-defined-name",
      toUniverName(name),
    );
  }

  restore(names: readonly NameInfo[]): void {
    for (const name of names) {
      if (this.find(name.id)?.formula !== name.formula)
        this.book.run("formula.mutation.set-defined-name", toUniverName(name));
    }
  }

  remove(id: string): void {
    const name = this.find(id);
    if (!name) return;
    this.book.run("sheet.command.remove-defined-name", {
      ...name,
      formulaOrRefString: asUniverHasIt(name.formula),
    });
  }
}

const fromUniverName = ({
  id,
  name,
  formulaOrRefString: formula,
  comment = "",
  hidden,
  localSheetId,
}: IDefinedNamesServiceParam): NameInfo => ({
  id,
  name,
  formula: formula.startsWith("=") ? formula : `=${formula}`,
  comment,
  visible: !hidden,
  ...(localSheetId && localSheetId !== WHOLE_WORKBOOK ? { sheet: localSheetId } : {}),
});

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
