import type { Area } from "../../../xlsx/workbook-data";
import type { ConditionalFormatContent, Rule, SheetId } from "../../engine/engine";
import { intersection } from "../address/address";
import { ConditionalFormat } from "./conditional-format";
import { invalidArgument } from "../errors";
import type { Host } from "../host";
import { OfficeCollection } from "../office-object";
import { assertUnprotected } from "../protection/protection-rules";

const TYPES = [
  "Custom",
  "CellValue",
  "ContainsText",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
];

/** Excel's `ConditionalFormatCollection`: the rules that touch a range. The newest has the highest priority (0). */
export class ConditionalFormatCollection extends OfficeCollection<ConditionalFormat> {
  private readonly areas: readonly Area[];

  constructor(
    host: Host,
    private readonly sheet: SheetId,
    ...areas: Area[]
  ) {
    super(host);
    this.areas = areas;
  }

  get items(): ConditionalFormat[] {
    return this.rules()
      .sort((a, b) => a.content.priority - b.content.priority)
      .map(({ id }) => new ConditionalFormat(this.host, this.sheet, id));
  }

  add(type: string): ConditionalFormat {
    if (!TYPES.includes(type)) throw invalidArgument(`"${type}" is not a kind of conditional format.`);
    assertUnprotected(this.host, this.sheet, "allowFormatCells");
    const { conditionalFormats } = this.host.engine;
    const priority =
      Math.min(0, ...conditionalFormats.list(this.sheet).map((rule) => rule.content.priority)) - 1;
    const id = this.host.nextId();
    const content: ConditionalFormatContent = { stopIfTrue: false, priority, office: { type, rule: null } };
    conditionalFormats.add(this.sheet, { id, areas: this.areas, content });
    return new ConditionalFormat(this.host, this.sheet, id);
  }

  clearAll(): void {
    assertUnprotected(this.host, this.sheet, "allowFormatCells");
    for (const { id } of this.rules()) this.host.engine.conditionalFormats.remove(this.sheet, id);
  }

  private rules(): Rule<ConditionalFormatContent>[] {
    return this.host.engine.conditionalFormats
      .list(this.sheet)
      .filter((rule) => rule.areas.some((area) => this.areas.some((own) => intersection(area, own))));
  }
}
