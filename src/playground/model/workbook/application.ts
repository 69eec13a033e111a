import { OfficeObject } from "../office-object";

/** Excel's `Application`, as it is in Colombia. */
export class Application extends OfficeObject {
  get calculationMode(): string {
    return this.host.state.calculationMode;
  }

  set calculationMode(mode: string) {
    this.host.state.calculationMode = mode;
  }

  get calculationState(): string {
    return "Done";
  }

  get decimalSeparator(): string {
    return ",";
  }

  get thousandsSeparator(): string {
    return ".";
  }

  get useSystemSeparators(): boolean {
    return true;
  }

  get cultureInfo(): CultureInfo {
    return new CultureInfo(this.host);
  }

  /** "Full" and "FullRebuild" are the same here. */
  calculate(): Promise<void> {
    return this.host.engine.calculate();
  }

  suspendScreenUpdatingUntilNextSync(): void {}

  suspendApiCalculationUntilNextSync(): void {}
}

/** Excel's `CultureInfo`. */
export class CultureInfo extends OfficeObject {
  get name(): string {
    return "es-CO";
  }

  get datetimeFormat(): DatetimeFormatInfo {
    return new DatetimeFormatInfo(this.host);
  }

  get numberFormat(): NumberFormatInfo {
    return new NumberFormatInfo(this.host);
  }
}

/** Excel's `DatetimeFormatInfo`. */
export class DatetimeFormatInfo extends OfficeObject {
  get dateSeparator(): string {
    return "/";
  }

  get longDatePattern(): string {
    return "dddd, d 'de' MMMM 'de' yyyy";
  }

  get shortDatePattern(): string {
    return "d/MM/yyyy";
  }

  get longTimePattern(): string {
    return "h:mm:ss tt";
  }

  get timeSeparator(): string {
    return ":";
  }
}

/** Excel's `NumberFormatInfo`. */
export class NumberFormatInfo extends OfficeObject {
  get numberDecimalSeparator(): string {
    return ",";
  }

  get numberGroupSeparator(): string {
    return ".";
  }

  get currencySymbol(): string {
    return "$";
  }
}
