import fc from "fast-check";
import { openXlsx, saveXlsx } from "./index";
import { page } from "./testing/features";
import { packageProblems } from "./testing/package-problems";
import { randomSheet } from "./testing/random-sheet";
import { sheet, workbook } from "./testing/sample";

it("any workbook comes back as it went, in a sound file", async () => {
  await fc.assert(
    fc.asyncProperty(
      randomSheet,
      fc.dictionary(fc.string({ minLength: 1 }), fc.json(), { noNullPrototype: true }),
      async (given, settings) => {
        const blank = page({}).sheets[0]!.page;
        const data = workbook({
          sheets: [sheet({ ...given, page: blank }), sheet({ name: "Otra hoja", page: blank })],
          settings,
        });
        const saved = await saveXlsx(data);
        expect(packageProblems(saved)).toEqual([]);
        expect(await openXlsx(saved)).toEqual(data);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
