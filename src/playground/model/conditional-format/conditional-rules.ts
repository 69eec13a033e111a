import type { ConditionalFormat } from "./conditional-format";
import { ConditionalRangeFormat } from "./conditional-range-format";
import { invalidArgument } from "../errors";
import type { Host } from "../host";
import { OfficeObject } from "../office-object";

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
class ConditionalFormatRule extends OfficeObject {
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
