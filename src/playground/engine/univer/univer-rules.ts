import { DataValidationRenderMode, type IRange } from "@univerjs/core";
import type { ConditionalFormatContent, Rule, RuleStore, SheetId, ValidationContent } from "../engine";
import type { Deferral } from "./deferral";
import type { CalculationLimit } from "./calculation/calculation-limit";
import { toUniverStyle } from "./styles/style-conversion";
import { toArea, toRange, type UniverBook } from "./univer-book";
import type {} from "@univerjs/sheets-conditional-formatting/facade";
import type {} from "@univerjs/sheets-data-validation/facade";

interface KnownRule {
  readonly id: string;
  readonly ranges: readonly IRange[];
}

type Placed<Content> = Omit<Rule<Content>, "content"> & { readonly content?: Content };

/**
 * Rules live in Univer, which shows them and moves them with their cells; what Univer can't say of them is remembered here by id.
 */
abstract class UniverRules<Content> implements RuleStore<Content> {
  private readonly contents = new Map<string, Content>();

  constructor(protected readonly book: UniverBook) {}

  list(sheet: SheetId): Rule<Content>[] {
    return this.known(sheet).flatMap(({ id, ranges }) => {
      const content = this.contents.get(id);
      return content && ranges.length > 0 ? [{ id, areas: ranges.map(toArea), content }] : [];
    });
  }

  add(sheet: SheetId, rule: Rule<Content>): void {
    this.contents.set(rule.id, rule.content);
    this.show(sheet, rule);
  }

  replace(sheet: SheetId, rule: Rule<Content>): void {
    this.remove(sheet, rule.id);
    this.add(sheet, rule);
  }

  restore(sheet: SheetId, rules: readonly Rule<Content>[]): void {
    const shown = new Map(this.list(sheet).map((rule) => [rule.id, JSON.stringify(rule)]));
    for (const rule of rules) {
      // Most rules stay as they are, and Univer takes each apart cell by cell to show it.
      if (shown.get(rule.id) === JSON.stringify(rule)) continue;
      if (rule.areas.length > 0) this.contents.set(rule.id, rule.content);
      this.put(sheet, rule);
    }
    // Where cells move Univer also splits rules in two.
    for (const { id } of this.known(sheet)) {
      if (!this.contents.has(id)) this.put(sheet, { id, areas: [] });
    }
  }

  abstract remove(sheet: SheetId, id: string): void;
  /** Shows the rule in place of the one of its id, or none if it has no areas, without a step of undo. */
  protected abstract put(sheet: SheetId, rule: Placed<Content>): void;
  protected abstract known(sheet: SheetId): KnownRule[];
  protected abstract show(sheet: SheetId, rule: Rule<Content>): void;
}

const ERROR_STYLES: Readonly<Record<string, number>> = { information: 0, stop: 1, warning: 2 };

export class UniverValidations extends UniverRules<ValidationContent> {
  private readonly waiting = new Map<SheetId, Map<string, Rule<ValidationContent>>>();

  /**
   * New rules wait: the add-in writes one in four steps, its condition, its two messages and whether it minds blanks, and
   * at each step Univer takes the cells of the rule from all others.
   */
  constructor(
    book: UniverBook,
    private readonly deferral: Deferral,
  ) {
    super(book);
    deferral.onFlush(() => this.showWaiting());
  }

  private showWaiting(): void {
    const waiting = [...this.waiting];
    this.waiting.clear();
    for (const [sheet, rules] of waiting) for (const rule of rules.values()) super.add(sheet, rule);
  }

  override list(sheet: SheetId): Rule<ValidationContent>[] {
    return [...super.list(sheet), ...(this.waiting.get(sheet)?.values() ?? [])];
  }

  override add(sheet: SheetId, rule: Rule<ValidationContent>): void {
    if (!this.deferral.active) return super.add(sheet, rule);
    const waiting = this.waiting.get(sheet) ?? new Map<string, Rule<ValidationContent>>();
    this.waiting.set(sheet, waiting.set(rule.id, rule));
  }

  protected known(sheet: SheetId): KnownRule[] {
    return this.book
      .sheet(sheet)
      .getDataValidations()
      .map((validation) => ({ id: validation.rule.uid, ranges: validation.rule.ranges as IRange[] }));
  }

  protected show(sheet: SheetId, rule: Rule<ValidationContent>): void {
    this.book.run("sheet.command.addDataValidation", { subUnitId: sheet, rule: toUniverValidation(rule) });
  }

  protected put(sheet: SheetId, { id, areas, content }: Placed<ValidationContent>): void {
    this.book.run("data-validation.mutation.removeRule", { subUnitId: sheet, ruleId: id });
    if (areas.length === 0 || !content) return;
    const rule = toUniverValidation({ id, areas, content });
    this.book.run("data-validation.mutation.addRule", { subUnitId: sheet, rule });
  }

  remove(sheet: SheetId, id: string): void {
    if (this.waiting.get(sheet)?.delete(id)) return;
    this.book.run("sheet.command.remove-data-validation-rule", { subUnitId: sheet, ruleId: id });
  }
}

function toUniverValidation({ id, areas, content }: Rule<ValidationContent>): object {
  const { alert, prompt } = content;
  return {
    uid: id,
    ranges: areas.map(toRange),
    type: content.type,
    operator: content.operator,
    formula1: content.items ? arrayOf(content.items) : shown(content, content.formula1),
    formula2: shown(content, content.formula2),
    allowBlank: content.allowBlank,
    showDropDown: content.inCellDropDown ?? true,
    // A cell shows its text, as in Excel, and its list when it is edited; by itself Univer draws a button.
    renderMode: DataValidationRenderMode.TEXT,
    showErrorMessage: alert?.show ?? false,
    error: alert?.message,
    errorTitle: alert?.title,
    errorStyle: ERROR_STYLES[alert?.style ?? "stop"],
    showInputMessage: prompt !== undefined,
    prompt: prompt?.message,
    promptTitle: prompt?.title,
  };
}

/** Univer cuts a list of words at its commas; the items of an array it takes as they are. */
function arrayOf(items: readonly string[]): string {
  return `={${items.map((item) => `"${item.replaceAll('"', '""')}"`).join(";")}}`;
}

/** Univer wants "=" before a range or a formula, and none before a list of words or a number. */
function shown(content: ValidationContent, formula: string | undefined): string | undefined {
  if (formula === undefined) return undefined;
  if (content.type === "list" && formula.startsWith('"')) return formula.slice(1, -1).replaceAll('""', '"');
  return Number.isNaN(Number(formula)) ? `=${formula}` : formula;
}

const ADD_CONDITIONAL = "sheet.mutation.add-conditional-rule";
const SET_CONDITIONAL = "sheet.mutation.set-conditional-rule";

/** A rule that no cell meets. */
const KEPT = { subType: "text", operator: "equal", value: "\u0000" };

export class UniverConditionalFormats extends UniverRules<ConditionalFormatContent> {
  constructor(
    book: UniverBook,
    private readonly limit: CalculationLimit,
  ) {
    super(book);
    limit.onPassed(() => {
      for (const sheet of book.workbook.getSheets().map((each) => each.getSheetId()))
        for (const rule of this.list(sheet)) this.put(sheet, rule);
    });
  }

  /**
   * Univer makes one formula of its own for each cell of a rule: where there are too many cells to be calculated, rules are
   * kept without being shown, as those that are no formula.
   */
  private toUniver({ id, areas, content }: Rule<ConditionalFormatContent>): object {
    const shown = this.limit.calculates && content.formula !== undefined;
    const condition = shown ? { subType: "formula", value: `=${content.formula}` } : KEPT;
    return {
      cfId: id,
      ranges: areas.map(toRange),
      stopIfTrue: content.stopIfTrue,
      rule: { type: "highlightCell", ...condition, style: toUniverStyle(content.style ?? {}) },
    };
  }

  protected known(sheet: SheetId): KnownRule[] {
    return this.book
      .sheet(sheet)
      .getConditionalFormattingRules()
      .map(({ cfId, ranges }) => ({ id: cfId, ranges }));
  }

  protected show(sheet: SheetId, rule: Rule<ConditionalFormatContent>): void {
    this.book.run("sheet.command.add-conditional-rule", {
      subUnitId: sheet,
      rule: this.toUniver(rule),
    });
  }

  protected put(sheet: SheetId, { id, areas, content }: Placed<ConditionalFormatContent>): void {
    const known = this.known(sheet).some((rule) => rule.id === id);
    if (areas.length > 0 && content) {
      const rule = this.toUniver({ id, areas, content });
      this.book.run(known ? SET_CONDITIONAL : ADD_CONDITIONAL, { subUnitId: sheet, cfId: id, rule });
    } else if (known) this.book.run("sheet.mutation.delete-conditional-rule", { subUnitId: sheet, cfId: id });
  }

  remove(sheet: SheetId, id: string): void {
    this.book.run("sheet.command.delete-conditional-rule", { subUnitId: sheet, cfId: id });
  }
}
