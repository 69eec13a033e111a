import { CARRIED } from "../../rows";
import { Change, ColumnKey, Question } from "../contract";
import { Places, WorkRow, isBlankIn, short, tellingIn, textIn } from "../work-row";
import { beginsInside, isCut, isUnfinished, joinTexts } from "./sentence";
import { StepOn, changeKey, doIt } from "./step";

/** Where a column's cells often begin in lower case, that one does says nothing. */
const LOWER_CASE_STYLE = 0.3;
/** So many do, at least: of a table of few rows one that was split makes no habit. */
const LOWER_CASE_LEAST = 3;

/** A row of more parts than these was not split by pages. */
const MOST_PARTS = 12;

/**
 * Joins the rows that a page's end split: the rest of a row stands below it, without its acción, and goes on with
 * sentences that the row left unfinished. A split acción with indicators of its own only gets its text back.
 */
export const unidas: StepOn = (rows, { places, isOn }) => {
  const accion = places.get("accion");
  const changes: Change[] = [];
  const questions: Question[] = [];
  if (accion === undefined) return { rows: [...rows], changes, questions };
  const unreliable = lowerCaseColumns(rows, accion);
  const carriedColumns = new Set(carriedOf(places));
  const result: WorkRow[] = [];
  /** The last row with an acción of its own: what is merged over its rows stands there. */
  let owner: WorkRow | undefined;

  for (const row of rows) {
    const above = result.at(-1);
    const home = (column: number) =>
      above && isBlankIn(above, column) && carriedColumns.has(column) ? owner : above;
    const mayGoOn = above !== undefined && above.lines.length < MOST_PARTS;
    const verdict = mayGoOn && judge(row, home, { places, unreliable, accion });
    const key = changeKey("unidas", row.lines[0]!);
    if (!above || !verdict || verdict.what === "own") {
      result.push(row);
      if (!isBlankIn(row, accion)) owner = row;
      continue;
    }
    const { proposed } = verdict;
    const on = isOn("unidas", key, proposed);
    const first = verdict.continuing[0] ?? tellingIn(row)[0]!;
    const into = home(first) ?? above;
    changes.push({
      key,
      on,
      lines: [...row.lines],
      into: into.lines[0]!,
      columns: verdict.what === "accion" ? [accion] : tellingIn(row),
      before: short(textIn(row, first)),
      after: short(joinTexts(tailOf(textIn(into, first)), textIn(row, first))),
    });
    if (proposed) questions.push(doIt("posibleUnion", key, row.lines, short(textIn(row, first)), first));
    if (!on) {
      result.push(row);
      if (!isBlankIn(row, accion)) owner = row;
    } else if (verdict.what === "accion") {
      join(owner ?? above, row, accion);
      result.push({ ...row, cells: row.cells.map((value, column) => (column === accion ? "" : value)) });
    } else {
      for (const column of tellingIn(row)) join(home(column) ?? above, row, column);
      above.lines.push(...row.lines);
    }
  }
  return { rows: result, changes, questions };
};

/** The end of a text, to show what the rest was joined to. */
const tailOf = (text: string) => (text.length > 50 ? `…${text.slice(-49).replace(/^\S*\s/, "")}` : text);

const carriedOf = (places: Places) =>
  [...places].filter(([key]) => CARRIED.has(key)).map(([, column]) => column);

function join(into: WorkRow, row: WorkRow, column: number): void {
  const above = textIn(into, column);
  // A dash above was no text to go on with.
  into.cells[column] = tellingIn(into).includes(column)
    ? joinTexts(above, textIn(row, column))
    : row.cells[column]!;
}

interface Verdict {
  /** A row of its own; the rest of the one above; only its acción is. */
  readonly what: "own" | "rest" | "accion";
  /** Only asked about. */
  readonly proposed: boolean;
  readonly continuing: readonly number[];
}

function judge(
  row: WorkRow,
  home: (column: number) => WorkRow | undefined,
  known: { readonly places: Places; readonly unreliable: ReadonlySet<number>; readonly accion: number },
): Verdict {
  const { places, unreliable, accion } = known;
  const own: Verdict = { what: "own", proposed: false, continuing: [] };
  const telling = tellingIn(row);
  if (telling.length === 0) return own;
  const goesOnFrom = (column: number, isOpen: (text: string) => boolean) => {
    const above = home(column);
    if (!above || isBlankIn(above, column)) return false;
    return textIn(above, column) !== textIn(row, column) && isOpen(textIn(above, column));
  };
  const cut = telling.filter((column) => goesOnFrom(column, isCut));
  const inside = telling.filter((column) => beginsInside(textIn(row, column)));
  const strong = inside.filter((column) => cut.includes(column));
  const continuing = inside.filter(
    (column) => cut.includes(column) || (!unreliable.has(column) && goesOnFrom(column, isUnfinished)),
  );
  const rest = (proposed: boolean): Verdict => ({ what: "rest", proposed, continuing });
  const begins = (key: ColumnKey) => {
    const column = places.get(key);
    return column !== undefined && telling.includes(column) && !continuing.includes(column);
  };
  const measured = (begins("meta") && !isSpare(row, places)) || begins("indicador");
  if (begins("accion") || continuing.length === 0) {
    // «Secretaría de» cannot end there, whatever «Planeación» below it begins with.
    if (cut.includes(accion)) return { what: measured ? "accion" : "rest", proposed: true, continuing: cut };
    const mayGoOn = cut.length > 0 && !measured && !begins("accion");
    return mayGoOn ? { what: "rest", proposed: true, continuing: cut } : own;
  }
  if ((begins("meta") && !isSpare(row, places)) || (continuing.includes(accion) && begins("indicador"))) {
    return strong.includes(accion) ? { what: "accion", proposed: false, continuing: [accion] } : own;
  }
  const all = continuing.length === telling.length;
  if (row.breakBefore === 2) return rest(begins("indicador") && strong.length === 0);
  if (row.breakBefore === 1 && (strong.length > 0 || continuing.length > 1)) return rest(false);
  if (all && strong.length > 0) return rest(false);
  return all || strong.length > 0 ? rest(true) : own;
}

/** Whether the meta of a row is only a dash. */
const isSpare = (row: WorkRow, places: Places) => {
  const meta = places.get("meta");
  return meta === undefined || !tellingIn(row).includes(meta);
};

function lowerCaseColumns(rows: readonly WorkRow[], accion: number): ReadonlySet<number> {
  const seen = new Map<number, { all: number; lower: number }>();
  for (const row of rows) {
    if (isBlankIn(row, accion)) continue;
    for (const column of tellingIn(row)) {
      const count = seen.get(column) ?? { all: 0, lower: 0 };
      count.all++;
      if (beginsInside(textIn(row, column))) count.lower++;
      seen.set(column, count);
    }
  }
  return new Set(
    [...seen]
      .filter(([, { all, lower }]) => lower >= Math.max(LOWER_CASE_LEAST, all * LOWER_CASE_STYLE))
      .map(([column]) => column),
  );
}
