import { Choices, Organized, RawTable, organize } from "..";
import { MEANT } from "./plan";

/** The plan in one of the forms in which people have it; what comes out is the same eight columns and seven rows. */
export interface Variation {
  readonly source: RawTable;
  readonly choices?: Choices;
  /** Rows; those of the plan where they are not given. */
  readonly rows?: readonly (readonly unknown[])[];
  /** Lines left out, as «line:why», blank lines apart. */
  readonly dropped?: readonly string[];
  readonly questions?: readonly string[];
  readonly headings?: readonly string[];
}

export const sheet = (cells: RawTable["cells"], more: Partial<RawTable> = {}): RawTable => ({
  cells,
  ...more,
});

/** A row of which only these columns have something. */
export const only =
  (...columns: number[]) =>
  (row: readonly string[]) =>
    row.map((cell, column) => (columns.includes(column) ? cell : ""));

const leftOut = ({ dropped }: Organized) =>
  dropped.filter(({ reason }) => reason !== "blancos").map(({ line, reason }) => `${line}:${reason}`);

export function itOrganizes(variations: Readonly<Record<string, Variation>>): void {
  it.each(Object.entries(variations))("%s", (_, { source, choices, rows, dropped, questions, headings }) => {
    const result = organize(source, choices);
    expect(result.rows.map(({ values }) => values)).toEqual(rows ?? MEANT);
    expect(leftOut(result)).toEqual(dropped ?? []);
    expect(result.questions.map(({ key }) => key)).toEqual(questions ?? []);
    if (headings) expect(result.resultColumns.map(({ heading }) => heading)).toEqual(headings);
  });
}
