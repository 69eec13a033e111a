import type { ConditionalFormatContent, Rule, SheetId } from "../../engine/engine";
import { columnName } from "../address/address";
import {
  CellValueConditionalFormat,
  CustomConditionalFormat,
  TextConditionalFormat,
} from "./conditional-rules";
import { invalidArgument, itemNotFound } from "../errors";
import type { Host } from "../host";
import { OfficeObject } from "../office-object";
import { assertUnprotected } from "../protection/protection-rules";
import { Range } from "../range/range";
import { RangeAreas } from "../range/range-areas";

/** Excel's `ConditionalFormat`. */
export class ConditionalFormat extends OfficeObject {
  constructor(
    host: Host,
    private readonly sheet: SheetId,
    readonly hostId: string,
  ) {
    super(host);
  }

  override get hostKey(): string {
    return this.hostId;
  }

  get hostRule(): Rule<ConditionalFormatContent> {
    const rule = this.host.engine.conditionalFormats.list(this.sheet).find(({ id }) => id === this.hostId);
    if (!rule) throw itemNotFound();
    return rule;
  }

  get id(): string {
    return this.hostId;
  }

  get type(): string {
    return this.hostRule.content.office?.type ?? "Custom";
  }

  /** 0 is the highest. */
  get priority(): number {
    const own = this.hostRule.content.priority;
    return this.host.engine.conditionalFormats
      .list(this.sheet)
      .filter(({ content }) => content.priority < own).length;
  }

  set priority(priority: number) {
    const others = this.host.engine.conditionalFormats
      .list(this.sheet)
      .filter(({ id }) => id !== this.hostId)
      .sort((a, b) => a.content.priority - b.content.priority);
    if (!(priority >= 0 && priority <= others.length)) throw invalidArgument();
    others.splice(priority, 0, this.hostRule);
    // Univer shows the last one added on top.
    for (const [index, rule] of [...others.entries()].reverse()) {
      this.host.engine.conditionalFormats.replace(this.sheet, {
        ...rule,
        content: { ...rule.content, priority: index },
      });
    }
  }

  get stopIfTrue(): boolean {
    return this.hostRule.content.stopIfTrue;
  }

  set stopIfTrue(stopIfTrue: boolean) {
    this.hostChange({ stopIfTrue });
  }

  get custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this.host, this.ofType("Custom"));
  }

  get customOrNullObject(): CustomConditionalFormat | null {
    return this.type === "Custom" ? this.custom : null;
  }

  get cellValue(): CellValueConditionalFormat {
    return new CellValueConditionalFormat(this.host, this.ofType("CellValue"));
  }

  get cellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.type === "CellValue" ? this.cellValue : null;
  }

  get textComparison(): TextConditionalFormat {
    return new TextConditionalFormat(this.host, this.ofType("ContainsText"));
  }

  get textComparisonOrNullObject(): TextConditionalFormat | null {
    return this.type === "ContainsText" ? this.textComparison : null;
  }

  getRange(): Range {
    const { areas } = this.hostRule;
    if (areas.length > 1) throw invalidArgument("The format holds for several ranges: use getRanges.");
    return new Range(this.host, this.sheet, areas[0]!);
  }

  getRangeOrNullObject(): Range | null {
    const { areas } = this.hostRule;
    return areas.length === 1 ? new Range(this.host, this.sheet, areas[0]!) : null;
  }

  getRanges(): RangeAreas {
    return new RangeAreas(this.host, this.sheet, this.hostRule.areas);
  }

  setRanges(ranges: Range | RangeAreas): void {
    const areas = ranges instanceof Range ? [ranges.hostArea] : ranges.hostAreas;
    this.host.engine.conditionalFormats.replace(this.sheet, { ...this.hostRule, areas });
  }

  changeRuleToCustom(properties: { formula: string }): void {
    this.hostChange({
      formula: properties.formula.replace(/^=/, ""),
      office: { type: "Custom", rule: null },
    });
  }

  delete(): void {
    assertUnprotected(this.host, this.sheet, "allowFormatCells");
    this.host.engine.conditionalFormats.remove(this.sheet, this.hostRule.id);
  }

  hostChange(change: Partial<ConditionalFormatContent>): void {
    assertUnprotected(this.host, this.sheet, "allowFormatCells");
    const rule = this.hostRule;
    this.host.engine.conditionalFormats.replace(this.sheet, {
      ...rule,
      content: { ...rule.content, ...change },
    });
  }

  /** The first cell, by which relative references count: "D5". */
  get hostAnchor(): string {
    const [{ row, column }] = this.hostRule.areas as [Rule<unknown>["areas"][number]];
    return `${columnName(column)}${row + 1}`;
  }

  private ofType(type: string): this {
    if (this.type !== type) throw invalidArgument(`The conditional format is no ${type}.`);
    return this;
  }
}
