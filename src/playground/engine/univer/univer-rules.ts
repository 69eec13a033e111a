import type { IRange } from "@univerjs/core";
import type { ConditionalFormatContent, Rule, RuleStore, SheetId, ValidationContent } from "../engine";
import { toUniverStyle } from "./style-conversion";
import { toArea, toRange, type UniverBook } from "./univer-book";
import type {} from "@univerjs/sheets-conditional-formatting/facade";
import type {} from "@univerjs/sheets-data-validation/facade";

interface KnownRule {
  readonly id: string;
  readonly ranges: readonly IRange[];
}

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

  abstract remove(sheet: SheetId, id: string): void;
  protected abstract known(sheet: SheetId): KnownRule[];
  protected abstract show(sheet: SheetId, rule: Rule<Content>): void;
}

const ERROR_STYLES: Readonly<Record<string, number>> = { information: 0, stop: 1, warning: 2 };

export class UniverValidations extends UniverRules<ValidationContent> {
  protected known(sheet: SheetId): KnownRule[] {
    return this.book
      .sheet(sheet)
      .getDataValidations()
      .map((validation) => ({ id: validation.rule.uid, ranges: validation.rule.ranges as IRange[] }));
  }

  protected show(sheet: SheetId, { id, areas, content }: Rule<ValidationContent>): void {
    const { alert, prompt } = content;
    this.book.run("sheet.command.addDataValidation", {
      subUnitId: sheet,
      rule: {
        uid: id,
        ranges: areas.map(toRange),
        // Univer's name for "any value", which only shows the message.
        type: content.type === "any" ? "any" : content.type,
        operator: content.operator,
        formula1: shown(content, content.formula1),
        formula2: shown(content, content.formula2),
        allowBlank: content.allowBlank,
        showDropDown: content.inCellDropDown ?? true,
        showErrorMessage: alert?.show ?? false,
        error: alert?.message,
        errorTitle: alert?.title,
        errorStyle: ERROR_STYLES[alert?.style ?? "stop"],
        showInputMessage: prompt !== undefined,
        prompt: prompt?.message,
        promptTitle: prompt?.title,
      },
    });
  }

  remove(sheet: SheetId, id: string): void {
    this.book.run("sheet.command.remove-data-validation-rule", { subUnitId: sheet, ruleId: id });
  }
}

/** Univer wants "=" before a range or a formula, and none before a list of words or a number. */
function shown(content: ValidationContent, formula: string | undefined): string | undefined {
  if (formula === undefined) return undefined;
  if (content.type === "list" && formula.startsWith('"')) return formula.slice(1, -1).replaceAll('""', '"');
  return Number.isNaN(Number(formula)) ? `=${formula}` : formula;
}

export class UniverConditionalFormats extends UniverRules<ConditionalFormatContent> {
  protected known(sheet: SheetId): KnownRule[] {
    return this.book
      .sheet(sheet)
      .getConditionalFormattingRules()
      .map(({ cfId, ranges }) => ({ id: cfId, ranges }));
  }

  protected show(sheet: SheetId, { id, areas, content }: Rule<ConditionalFormatContent>): void {
    this.book.run("sheet.command.add-conditional-rule", {
      subUnitId: sheet,
      rule: {
        cfId: id,
        ranges: areas.map(toRange),
        stopIfTrue: content.stopIfTrue,
        rule: {
          type: "highlightCell",
          subType: "formula",
          // A rule that is no formula is kept without being shown.
          value: `=${content.formula ?? "FALSE"}`,
          style: toUniverStyle(content.style ?? {}),
        },
      },
    });
  }

  remove(sheet: SheetId, id: string): void {
    this.book.run("sheet.command.delete-conditional-rule", { subUnitId: sheet, cfId: id });
  }
}
