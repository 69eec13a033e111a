import type { ConditionalFormatContent, Rule, SheetId } from "../engine/engine";
import { columnName } from "./address";
import { ConditionalRangeFormat } from "./conditional-range-format";
import { invalidArgument, itemNotFound } from "./errors";
import type { Host } from "./host";
import { OfficeObject } from "./office-object";
import { assertUnprotected } from "./protection-rules";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";

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

/** Excel's `CustomConditionalFormat`: a formula and a look. */
export class CustomConditionalFormat extends OfficeObject {
  constructor(
    host: Host,
    private readonly owner: ConditionalFormat,
  ) {
    super(host);
  }

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.host, this.owner);
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.host, this.owner);
  }
}

/** Excel's `ConditionalFormatRule`. */
export class ConditionalFormatRule extends OfficeObject {
  constructor(
    host: Host,
    private readonly owner: ConditionalFormat,
  ) {
    super(host);
  }

  get formula(): string {
    const { formula } = this.owner.hostRule.content;
    return formula === undefined ? "" : `=${formula}`;
  }

  set formula(formula: string) {
    if (!formula || !formula.startsWith("=")) throw invalidArgument("A formula begins with =.");
    // Structured references are refused in conditional formats, in Excel too.
    if (/[\p{L}_]\[/u.test(formula.replace(/"(?:[^"]|"")*"/g, ""))) {
      throw invalidArgument("A conditional format can't have structured references.");
    }
    this.owner.hostChange({ formula: formula.slice(1) });
  }

  get formulaLocal(): string {
    return this.formula;
  }

  set formulaLocal(formula: string) {
    this.formula = formula;
  }
}

interface CellValueRule {
  readonly formula1: string;
  readonly formula2?: string;
  readonly operator: string;
}

const COMPARISONS: Readonly<Record<string, (cell: string, first: string, second: string) => string>> = {
  Between: (cell, first, second) => `AND(${cell}>=${first},${cell}<=${second})`,
  NotBetween: (cell, first, second) => `OR(${cell}<${first},${cell}>${second})`,
  EqualTo: (cell, first) => `${cell}=${first}`,
  NotEqualTo: (cell, first) => `${cell}<>${first}`,
  GreaterThan: (cell, first) => `${cell}>${first}`,
  LessThan: (cell, first) => `${cell}<${first}`,
  GreaterThanOrEqual: (cell, first) => `${cell}>=${first}`,
  LessThanOrEqual: (cell, first) => `${cell}<=${first}`,
};

/** Excel's `CellValueConditionalFormat`. */
export class CellValueConditionalFormat extends OfficeObject {
  constructor(
    host: Host,
    private readonly owner: ConditionalFormat,
  ) {
    super(host);
  }

  get rule(): CellValueRule | null {
    return (this.owner.hostRule.content.office?.rule as CellValueRule | null) ?? null;
  }

  set rule(rule: CellValueRule | null) {
    const comparison = rule && COMPARISONS[rule.operator];
    if (!comparison) throw invalidArgument("The rule has no known operator.");
    const [first, second] = [rule.formula1, rule.formula2 ?? ""].map((text) =>
      String(text).replace(/^=/, ""),
    );
    const formula = comparison(this.owner.hostAnchor, first!, second!);
    this.owner.hostChange({ formula, office: { type: "CellValue", rule } });
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.host, this.owner);
  }
}

interface TextRule {
  readonly operator: string;
  readonly text: string;
}

/** Excel's `TextConditionalFormat`. */
export class TextConditionalFormat extends OfficeObject {
  constructor(
    host: Host,
    private readonly owner: ConditionalFormat,
  ) {
    super(host);
  }

  get rule(): TextRule | null {
    return (this.owner.hostRule.content.office?.rule as TextRule | null) ?? null;
  }

  set rule(rule: TextRule | null) {
    const formula = rule && textFormula(rule, this.owner.hostAnchor);
    if (!formula) throw invalidArgument("The rule has no known operator.");
    this.owner.hostChange({ formula, office: { type: "ContainsText", rule } });
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.host, this.owner);
  }
}

function textFormula({ operator, text }: TextRule, cell: string): string | null {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  if (operator === "Contains") return `ISNUMBER(SEARCH(${quoted},${cell}))`;
  if (operator === "NotContains") return `NOT(ISNUMBER(SEARCH(${quoted},${cell})))`;
  if (operator === "BeginsWith") return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
  return operator === "EndsWith" ? `RIGHT(${cell},LEN(${quoted}))=${quoted}` : null;
}
