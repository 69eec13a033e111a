import { serialDate } from "../../../base/date";
import { HEADINGS, MEANT, WRITTEN } from "../testing/plan";
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
