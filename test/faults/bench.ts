import { CellValue } from "../../src/domain/base/cell";
import { columnLetters } from "../../src/domain/base/cell-name";
import { isId } from "../../src/domain/plan/tables/matriz-id";
import { WorkbookReading } from "../../src/domain/reading/reading";
import { createWorkbook } from "../../src/excel";
import { patience } from "../../src/excel/host/patience";
import { ExcelFailure, Workbook, Written } from "../../src/excel/workbook";
import { toWorkbookData } from "../../src/playground/model/saving/to-workbook-data";
import type { Deed } from "../office/colleague";
import { MadeWorkbook } from "../office/made-workbook";
import type { TestExcel } from "../office/start-excel";
import { Base, Operation, bases } from "./operations";

/** What came of an operation. */
export type Result =
  | { readonly kind: "written"; readonly written: Written }
  | { readonly kind: "failed"; readonly failure: ExcelFailure };

/** The workbooks that operations of this run begin with. */
const made = new Map<Base | Operation, MadeWorkbook>();

/** A workbook to try an operation in again and again: opened anew only where the last try changed it. */
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
    await this.anew();
    this.before = this.state();
  }

  /** The same, opened anew; with what somebody else did in it before the operation was decided upon. */
  async anew(deed?: Deed): Promise<void> {
    this.last = null;
    const { base, prepare } = this.operation;
    await (prepare ? this.open(this.operation, () => this.prepared(prepare)) : this.openBase(base));
    if (deed) await this.excel.byColleague(deed);
    this.seen = await this.book.read();
    this.ids = new Set(this.seen.matrices.flatMap(({ rows }) => rows.map(({ values }) => values.id)));
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

  /** Takes back what was written: cheaper than a workbook opened anew, where it leaves it as before. */
  async takeBack({ undo }: Written): Promise<void> {
    this.last = null;
    await undo?.();
  }

  /**
   * What stands in the cells, by sheet, a line for each row, wherever it stands by then: what must never be on another
   * row, nor lost. Of rows that come in below the same one it is all the same which is first.
   */
  cells(): string {
    const { sheets } = toWorkbookData(this.excel.workbook.host);
    return sheets
      .flatMap(({ name, cells, tables }) => {
        const rows = new Map<string, string[]>();
        for (const [at, { value, formula }] of cells) {
          const content = formula ?? value ?? "";
          if (content === "") continue;
          const [row = "", column = ""] = at.split(",");
          const text = `${columnLetters(Number(column))} ${String(this.plain("", content))}`;
          rows.set(row, [...(rows.get(row) ?? []), text]);
        }
        return [
          ...[...rows.values()].map((texts) => `${name}: ${texts.sort().join(" · ")}`),
          ...tables.map((table) => `${name}: ${table.name} of ${table.area.rows} × ${table.area.columns}`),
        ].sort();
      })
      .join("\n");
  }

  /** All that a file of the workbook would have but which sheet is in front. */
  state(): string {
    const data = () => ({ ...toWorkbookData(this.excel.workbook.host), activeSheet: undefined });
    return (this.last ??= JSON.stringify(data(), this.plain));
  }

  private async prepared(prepare: NonNullable<Operation["prepare"]>): Promise<void> {
    await this.openBase(this.operation.base);
    await prepare(this.book, await this.book.read());
  }

  private openBase(base: Base): Promise<void> {
    return this.open(base, () => bases[base](this.book));
  }

  private open(key: Base | Operation, make: () => Promise<unknown>): Promise<void> {
    const workbook =
      made.get(key) ??
      new MadeWorkbook(() => {
        seedRandom(1);
        return make();
      });
    made.set(key, workbook);
    return workbook.open(this.excel);
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
