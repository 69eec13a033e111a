import { serialDate } from "../../../base/date";
import { HEADINGS, MEANT, WRITTEN } from "../testing/plan";
import { organize } from "..";
import { itOrganizes, sheet } from "../testing/variations";

itOrganizes({
  "percentages that Excel made numbers of": {
    source: sheet([HEADINGS, ...WRITTEN.map((row) => row.map((cell) => (cell === "100%" ? 1 : cell)))], {
      texts: [HEADINGS, ...WRITTEN],
    }),
  },
  "figures that a narrow column shows as hashes": {
    source: sheet(
      [HEADINGS, [...WRITTEN[0]!.slice(0, 3), 1900.5, ...WRITTEN[0]!.slice(4, 7), serialDate(2008, 12, 31)]],
      { texts: [HEADINGS, [...WRITTEN[0]!.slice(0, 3), "###", ...WRITTEN[0]!.slice(4, 7), "########"]] },
    ),
    rows: [[...WRITTEN[0]!.slice(0, 3), "1.900,5", ...WRITTEN[0]!.slice(4, 7), "31/12/2008"]],
  },
  "spaces, tags and words cut at the end of a line": {
    source: sheet([
      HEADINGS,
      ...WRITTEN.map((row) =>
        row.map((cell) =>
          cell
            .replace("cobertura", "cober-\ntura")
            .replace(" de ", "  de\u00a0")
            .replace("Visitar", "<p>Visitar"),
        ),
      ),
    ]),
  },
  "2,000 rows": {
    source: sheet([HEADINGS, ...Array.from({ length: 2000 }, (_, index) => MEANT[index % 7]!)]),
    rows: Array.from({ length: 2000 }, (_, index) => MEANT[index % 7]!),
  },
});

const numbered = (codes: readonly number[], shown: readonly string[]) => {
  const rows = (cells: readonly (string | number)[]) => [
    ["No.", ...HEADINGS],
    ...WRITTEN.slice(0, cells.length).map((row, index) => [cells[index]!, ...row]),
  ];
  return organize(sheet(rows(codes), { texts: rows(shown) as string[][] }));
};
const codesOf = ({ rows, resultColumns }: ReturnType<typeof organize>) => {
  const at = resultColumns.findIndex(({ key }) => key === "codigo");
  return rows.map(({ values }) => values[at]);
};

test("codes that Excel took for days are codes again, and it is said where they do not show as they were", () => {
  const found = numbered([1.1, serialDate(2026, 2, 1), serialDate(2026, 3, 1)], ["1,1", "1-feb", "1-mar"]);
  expect(codesOf(found)).toEqual(["1.1", "1.2", "1.3"]);
  expect(found.questions.find(({ kind }) => kind === "codigos")).toMatchObject({
    lines: [2, 3],
    about: "No.",
    sample: ["1-feb → 1.2", "1-mar → 1.3"],
    rows: 2,
  });
  const shown = numbered([1.1, serialDate(2026, 2, 1)], ["1,1", "1.2"]);
  expect(codesOf(shown)).toEqual(["1.1", "1.2"]);
  expect(shown.questions.map(({ kind }) => kind)).not.toContain("codigos");
});

test("a code has no marks of thousands", () => {
  expect(codesOf(numbered([220102805], ["220.102.805"]))).toEqual(["220102805"]);
});
