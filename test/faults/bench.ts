import { CellValue } from "../../src/domain/base/cell";
import { isId } from "../../src/domain/plan/tables/matriz-id";
import { WorkbookReading } from "../../src/domain/reading/reading";
import { createWorkbook } from "../../src/excel";
import { patience } from "../../src/excel/host/patience";
import { ExcelFailure, Workbook, Written } from "../../src/excel/workbook";
import { toWorkbookData } from "../../src/playground/model/saving/to-workbook-data";
import type { TestExcel } from "../office/start-excel";
import { Operation, bases } from "./operations";

/** What came of an operation. */
export type Result =
  | { readonly kind: "written"; readonly written: Written }
  | { readonly kind: "failed"; readonly failure: ExcelFailure };

/** A workbook to try an operation in again and again: made anew only where the last try changed it. */
export class Bench {
  readonly book: Workbook = createWorkbook();
  seen!: WorkbookReading;
  before = "";
  /** What `state` gave last, until something happens. */
  private last: string | null = null;
  /** Of the rows that there were. */
  private ids: ReadonlySet<CellValue> = new Set();

  constructor(
    readonly excel: TestExcel,
    private readonly operation: Operation,
  ) {
    patience.pauses = [0];
    patience.timeout = 15_000;
  }

  /** The workbook as the operation finds it. */
  async begin(): Promise<void> {
    if (this.before !== "" && this.state() === this.before) return;
    this.last = null;
    this.excel.reset();
    seedRandom(1);
    await bases[this.operation.base](this.book);
    await this.operation.prepare?.(this.book, await this.book.read());
    this.seen = await this.book.read();
    this.ids = new Set(this.seen.matrices.flatMap(({ rows }) => rows.map(({ values }) => values.id)));
    this.before = this.state();
  }

  async run(): Promise<Result> {
    this.last = null;
    // None that another table of the workbook has: those are known.
    seedRandom(2);
    try {
      return { kind: "written", written: await this.operation.write(this.book, this.seen) };
    } catch (error) {
      if (!(error instanceof ExcelFailure)) throw error;
      return { kind: "failed", failure: error };
    }
  }

  /** Takes back what was written: cheaper than a workbook made anew, where it leaves it as before. */
  async takeBack({ undo }: Written): Promise<void> {
    this.last = null;
    await undo?.();
  }

  /** What stands in the cells, by sheet: what must never be on another row, nor lost. */
  cells(): string {
    const { sheets } = toWorkbookData(this.excel.workbook.host);
    return JSON.stringify(
      sheets.map(({ name, cells, tables }) => [
        name,
        [...cells]
          .flatMap(([at, { value, formula }]) => {
            const content = formula ?? value ?? "";
            if (content === "") return [];
            return [[at, this.plain("", content)]];
          })
          .sort(),
        tables.map(({ name: table, area }) => [table, area]),
      ]),
    );
  }

  /** Makes the workbook anew. */
  async anew(): Promise<void> {
    this.before = "";
    await this.begin();
  }

  /** All that a file of the workbook would have but which sheet is in front. */
  state(): string {
    const data = () => ({ ...toWorkbookData(this.excel.workbook.host), activeSheet: undefined });
    return (this.last ??= JSON.stringify(data(), this.plain));
  }

  /** What can be compared as text. Which Id a new row gets is chance, and as good as any other. */
  private readonly plain = (key: string, value: unknown): unknown => {
    if (value instanceof Map) return [...(value as Map<unknown, unknown>)];
    if (value instanceof Set) return [...(value as Set<unknown>)];
    if (isId(value as CellValue) && !this.ids.has(value as CellValue)) return "an Id";
    return key === "selection" ? undefined : value;
  };
}

/** The same Ids in each try. No spy of jest's: it would remember the millions of numbers that the engine asks for. */
function seedRandom(seed: number): void {
  let state = seed;
  Math.random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
