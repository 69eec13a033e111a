import type { Area } from "../../../xlsx/workbook-data";
import type { Rule, SheetId, ValidationContent } from "../../engine/engine";
import { intersection } from "../address/address";
import { subtract } from "../address/areas";
import { invalidArgument } from "../errors";
import type { Host } from "../host";
import { OfficeObject } from "../office-object";
import { assertUnprotected } from "../protection/protection-rules";
import { fromOfficeRule, type OfficeValidationRule, toOfficeRule, TYPE_NAMES } from "./validation-rules";

interface Prompt {
  readonly title: string;
  readonly message: string;
  readonly showPrompt: boolean;
}

interface ErrorAlert {
  readonly title: string;
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: string;
}

const NO_RULE: ValidationContent = { type: "any", allowBlank: true };

/** Excel's `DataValidation` of a range: a cell has one rule at most, and setting one takes the cells from the others. */
export class DataValidation extends OfficeObject {
  constructor(
    host: Host,
    private readonly sheet: SheetId,
    private readonly areas: readonly Area[],
  ) {
    super(host);
  }

  /** null where the cells have different rules. */
  get type(): string | null {
    const contents = this.contents();
    if (contents.length > 1) return this.covered() ? "Inconsistent" : "MixedCriteria";
    const [content] = contents;
    if (content && !this.covered()) return "MixedCriteria";
    return content && content.type !== "any" ? TYPE_NAMES[content.type] : "None";
  }

  get rule(): OfficeValidationRule {
    const [content] = this.contents();
    return content ? toOfficeRule(content) : {};
  }

  set rule(rule: OfficeValidationRule) {
    const previous = this.contents()[0] ?? NO_RULE;
    this.replace({
      ...fromOfficeRule(rule),
      allowBlank: previous.allowBlank,
      prompt: previous.prompt,
      alert: previous.alert,
    });
  }

  get prompt(): Prompt {
    const prompt = this.contents()[0]?.prompt;
    return { title: prompt?.title ?? "", message: prompt?.message ?? "", showPrompt: true };
  }

  set prompt(prompt: Partial<Prompt> | null) {
    const { title = "", message = "", showPrompt = true } = lowerKeys(prompt ?? {}) as Partial<Prompt>;
    if (title.length > 32 || message.length > 255) throw invalidArgument("The message is too long.");
    const shown = showPrompt && (title || message) ? { title, message } : undefined;
    this.replace({ ...(this.contents()[0] ?? NO_RULE), prompt: shown });
  }

  get errorAlert(): ErrorAlert {
    const alert = this.contents()[0]?.alert;
    const style = alert ? alert.style[0]!.toUpperCase() + alert.style.slice(1) : "Stop";
    return {
      title: alert?.title ?? "",
      message: alert?.message ?? "",
      showAlert: alert?.show ?? true,
      style,
    };
  }

  set errorAlert(alert: Partial<ErrorAlert> | null) {
    const {
      title = "",
      message = "",
      showAlert = true,
      style = "Stop",
    } = lowerKeys(alert ?? {}) as Partial<ErrorAlert>;
    if (title.length > 32 || message.length > 255) throw invalidArgument("The message is too long.");
    if (!["Stop", "Warning", "Information"].includes(style)) throw invalidArgument();
    const content = this.contents()[0] ?? NO_RULE;
    this.replace({ ...content, alert: { title, message, style: style.toLowerCase(), show: showAlert } });
  }

  get ignoreBlanks(): boolean {
    return this.contents()[0]?.allowBlank ?? true;
  }

  set ignoreBlanks(allowBlank: boolean) {
    this.replace({ ...(this.contents()[0] ?? NO_RULE), allowBlank });
  }

  /** Lists and bounds are judged where the playground can; null: it can't say. */
  get valid(): boolean | null {
    return this.contents().length === 0 ? true : null;
  }

  clear(): void {
    assertUnprotected(this.host, this.sheet);
    for (const rule of this.touching()) {
      const left = this.areas.reduce<Area[]>(
        (areas, area) => areas.flatMap((other) => subtract(other, area)),
        [...rule.areas],
      );
      if (left.length === 0) this.host.engine.validations.remove(this.sheet, rule.id);
      else this.host.engine.validations.replace(this.sheet, { ...rule, areas: left });
    }
  }

  private replace(content: ValidationContent): void {
    this.clear();
    this.host.engine.validations.add(this.sheet, { id: this.host.nextId(), areas: this.areas, content });
  }

  private touching(): Rule<ValidationContent>[] {
    return this.host.engine.validations
      .list(this.sheet)
      .filter((rule) => rule.areas.some((area) => this.areas.some((own) => intersection(area, own))));
  }

  private contents(): ValidationContent[] {
    return this.touching().map((rule) => rule.content);
  }

  private covered(): boolean {
    const ruled = this.touching().flatMap((rule) => rule.areas);
    return this.areas.every(
      (own) =>
        ruled.reduce<Area[]>((left, area) => left.flatMap((part) => subtract(part, area)), [own]).length ===
        0,
    );
  }
}

const lowerKeys = (object: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key[0]!.toLowerCase() + key.slice(1), value]),
  );
