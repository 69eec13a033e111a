import type { HeaderFooter } from "../../../xlsx/workbook-data";
import { invalidArgument } from "../errors";
import type { Host } from "../host";
import { OfficeObject } from "../office-object";
import type { PageLayout } from "./page-layout";

/** Excel's `HeaderFooterGroup`: the playground's pages all have the same header. */
export class HeaderFooterGroup extends OfficeObject {
  constructor(
    host: Host,
    private readonly page: PageLayout,
  ) {
    super(host);
  }

  get state(): string {
    return "Default";
  }

  set state(state: string) {
    if (state !== "Default") throw invalidArgument("Only one header for all the pages is supported.");
  }

  get useSheetMargins(): boolean {
    return true;
  }

  get useSheetScale(): boolean {
    return true;
  }

  get defaultForAllPages(): PageHeaderFooter {
    return new PageHeaderFooter(this.host, this.page);
  }
}

/** Excel's `HeaderFooter`. */
class PageHeaderFooter extends OfficeObject {
  constructor(
    host: Host,
    private readonly page: PageLayout,
  ) {
    super(host);
  }

  get leftHeader(): string {
    return this.part("header", "left");
  }

  set leftHeader(text: string) {
    this.setPart("header", "left", text);
  }

  get centerHeader(): string {
    return this.part("header", "center");
  }

  set centerHeader(text: string) {
    this.setPart("header", "center", text);
  }

  get rightHeader(): string {
    return this.part("header", "right");
  }

  set rightHeader(text: string) {
    this.setPart("header", "right", text);
  }

  get leftFooter(): string {
    return this.part("footer", "left");
  }

  set leftFooter(text: string) {
    this.setPart("footer", "left", text);
  }

  get centerFooter(): string {
    return this.part("footer", "center");
  }

  set centerFooter(text: string) {
    this.setPart("footer", "center", text);
  }

  get rightFooter(): string {
    return this.part("footer", "right");
  }

  set rightFooter(text: string) {
    this.setPart("footer", "right", text);
  }

  private part(where: "header" | "footer", side: keyof HeaderFooter): string {
    return this.page.hostPage[where]?.[side] ?? "";
  }

  private setPart(where: "header" | "footer", side: keyof HeaderFooter, text: string): void {
    const parts: HeaderFooter = { ...this.page.hostPage[where], [side]: text };
    if (Object.values(parts).join("").length > 255)
      throw invalidArgument("A header may have 255 characters.");
    this.page.hostChange({ [where]: parts });
  }
}
