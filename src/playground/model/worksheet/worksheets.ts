import { HostError, itemNotFound } from "../errors";
import { OfficeCollection, sameText } from "../office-object";
import { assertSheetName, freeSheetName } from "./sheet-names";
import { Worksheet } from "./worksheet";

/** Excel's `WorksheetCollection`. */
export class WorksheetCollection extends OfficeCollection<Worksheet> {
  get items(): Worksheet[] {
    return this.host.engine.sheets.list().map(({ id }) => new Worksheet(this.host, id));
  }

  protected override hostMatches(item: Worksheet, key: string | number): boolean {
    return super.hostMatches(item, key) || sameText(item.name, unquoted(key));
  }

  override getCount(visibleOnly = false): number {
    return this.items.filter((sheet) => !visibleOnly || sheet.visibility === "Visible").length;
  }

  add(name?: string): Worksheet {
    if (this.host.state.properties.get("host:structureProtected") === "true") {
      throw new HostError("InvalidOperation", "The workbook's structure is protected.");
    }
    const sheetName = name ?? freeSheetName(this.host);
    assertSheetName(this.host, sheetName);
    return new Worksheet(this.host, this.host.engine.sheets.add(sheetName));
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.host, this.host.engine.sheets.active());
  }

  getFirst(visibleOnly = false): Worksheet {
    return this.visible(visibleOnly).at(0) ?? notFound();
  }

  getLast(visibleOnly = false): Worksheet {
    return this.visible(visibleOnly).at(-1) ?? notFound();
  }

  private visible(visibleOnly: boolean): Worksheet[] {
    return this.items.filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
  }
}

const unquoted = (key: string | number) =>
  typeof key === "string" && /^'.*'$/.test(key) ? key.slice(1, -1).replaceAll("''", "'") : key;

function notFound(): never {
  throw itemNotFound();
}
