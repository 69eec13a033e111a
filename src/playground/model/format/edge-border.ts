import type { BorderStyle } from "../../../xlsx/workbook-data";
import { invalidArgument } from "../errors";
import type { Host } from "../host";
import { OfficeObject } from "../office-object";
import { hexColor } from "./hex-color";

/** A line's style as Excel says it, and as files do; of several of one style, the first is the one it is given by. */
export type LineStyle = readonly [style: string, line: BorderStyle["style"], ...unknown[]];

/** The line along one edge of some cells: what the borders of a range and those of a conditional format share. */
export abstract class EdgeBorder<Edge extends string = string> extends OfficeObject {
  constructor(
    host: Host,
    protected readonly edge: Edge,
  ) {
    super(host);
  }

  override get hostKey(): string {
    return this.edge;
  }

  get sideIndex(): string {
    return this.edge;
  }

  get id(): string {
    return this.edge;
  }

  get style(): string {
    const line = this.hostBorder()?.style;
    return line ? (this.hostStyles().find(([, each]) => each === line)?.[0] ?? "Continuous") : "None";
  }

  set style(style: string) {
    const line = this.hostStyles().find(([name]) => name === style)?.[1];
    if (!line && style !== "None") throw invalidArgument(`"${style}" is not a border style.`);
    this.hostChange(line ? { style: line, color: this.color } : null);
  }

  get color(): string {
    return this.hostBorder()?.color ?? "#000000";
  }

  set color(color: string) {
    this.hostChange({ style: this.hostBorder()?.style ?? "thin", color: hexColor(color) });
  }

  protected abstract hostStyles(): readonly LineStyle[];

  protected abstract hostBorder(): BorderStyle | null;

  protected abstract hostChange(border: BorderStyle | null): void;
}
