import type { NameInfo, SheetId } from "../../engine/engine";
import { formatArea, parseAddress, quoteSheet } from "../address/address";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../errors";
import type { Host } from "../host";
import { OfficeCollection, OfficeObject, sameText } from "../office-object";
import { Range } from "../range/range";
import { valueOf, valueTypeOf } from "../range/range-content";
import { assertFreeName, isValidName } from "../table/table-rules";
import { Worksheet } from "../worksheet/worksheet";

/** Excel's `NamedItem`: a name of a range, a formula or a constant. */
export class NamedItem extends OfficeObject {
  constructor(
    host: Host,
    readonly hostId: string,
  ) {
    super(host);
  }

  override get hostKey(): string {
    return this.name;
  }

  get name(): string {
    return this.info().name;
  }

  get formula(): string {
    return this.info().formula;
  }

  set formula(formula: string) {
    this.host.engine.names.set({ ...this.info(), formula: asFormula(formula) });
  }

  get comment(): string {
    return this.info().comment;
  }

  set comment(comment: string) {
    this.host.engine.names.set({ ...this.info(), comment });
  }

  get visible(): boolean {
    return this.info().visible;
  }

  set visible(visible: boolean) {
    this.host.engine.names.set({ ...this.info(), visible });
  }

  get scope(): string {
    return this.info().sheet === undefined ? "Workbook" : "Worksheet";
  }

  get type(): string {
    const range = this.getRangeOrNullObject();
    if (range) return "Range";
    const constant = this.formula.slice(1);
    if (/^".*"$/.test(constant)) return "String";
    if (/^(TRUE|FALSE)$/i.test(constant)) return "Boolean";
    if (constant.includes("#REF!")) return "Error";
    return Number.isNaN(Number(constant))
      ? "Error"
      : Number.isInteger(Number(constant))
        ? "Integer"
        : "Double";
  }

  /** The range's address, or the constant. */
  get value(): unknown {
    const range = this.getRangeOrNullObject();
    if (range) return range.address;
    const constant = this.formula.slice(1);
    if (/^".*"$/.test(constant)) return constant.slice(1, -1).replaceAll('""', '"');
    return Number.isNaN(Number(constant)) ? constant : Number(constant);
  }

  get worksheet(): Worksheet {
    const { sheet } = this.info();
    if (sheet === undefined) throw itemNotFound();
    return new Worksheet(this.host, sheet);
  }

  get worksheetOrNullObject(): Worksheet | null {
    const { sheet } = this.info();
    return sheet === undefined ? null : new Worksheet(this.host, sheet);
  }

  get arrayValues(): OfficeObject {
    return new NamedItemValues(this.host, this);
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }

  getRangeOrNullObject(): Range | null {
    try {
      const { sheet, area } = parseAddress(this.formula.slice(1));
      return sheet === undefined ? null : new Range(this.host, Worksheet.hostByName(this.host, sheet), area);
    } catch {
      // A formula, a constant, or a range that is gone.
      return null;
    }
  }

  delete(): void {
    this.host.engine.names.remove(this.hostId);
  }

  private info(): NameInfo {
    const info = this.host.engine.names.find(this.hostId);
    if (!info) throw itemNotFound();
    return info;
  }
}

/** Excel's `NamedItemArrayValues`. */
class NamedItemValues extends OfficeObject {
  constructor(
    host: Host,
    private readonly item: NamedItem,
  ) {
    super(host);
  }

  get values(): unknown[][] {
    const range = this.item.getRangeOrNullObject();
    return range
      ? this.host.engine.cells.read(range.hostSheet, range.hostArea).map((row) => row.map(valueOf))
      : [[this.item.value]];
  }

  get types(): unknown[][] {
    const range = this.item.getRangeOrNullObject();
    return range
      ? this.host.engine.cells.read(range.hostSheet, range.hostArea).map((row) => row.map(valueTypeOf))
      : [[this.item.type]];
  }
}

/** Excel's `NamedItemCollection`: of the workbook, or of a sheet. */
export class NamedItemCollection extends OfficeCollection<NamedItem> {
  constructor(
    host: Host,
    readonly hostSheet?: SheetId,
  ) {
    super(host);
  }

  get items(): NamedItem[] {
    const own = this.host.engine.names.list().filter(({ sheet }) => sheet === this.hostSheet);
    return own.map(({ id }) => new NamedItem(this.host, id));
  }

  add(name: string, reference: Range | string | number | boolean, comment = ""): NamedItem {
    if (this.hostSheet === undefined) assertFreeName(this.host, name);
    else if (!isValidName(name)) throw invalidArgument(`"${String(name)}" is not a valid name.`);
    else if (this.items.some((item) => sameText(item.name, name))) throw itemAlreadyExists();
    const formula = reference instanceof Range ? rangeFormula(reference) : asFormula(reference);
    const id = this.host.nextId();
    const scope = this.hostSheet === undefined ? {} : { sheet: this.hostSheet };
    this.host.engine.names.set({ id, name, formula, comment, visible: true, ...scope });
    return new NamedItem(this.host, id);
  }

  addFormulaLocal(name: string, formula: string, comment = ""): NamedItem {
    return this.add(name, formula, comment);
  }
}

const rangeFormula = (range: Range) =>
  `=${quoteSheet(range.worksheet.name)}!${formatArea(range.hostArea, true)}`;

function asFormula(value: string | number | boolean): string {
  const text = String(value);
  return text.startsWith("=") ? text : `=${text}`;
}
