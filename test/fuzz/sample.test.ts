import { readMutations } from "./mutations";

/** `npm run test:fuzz` tries 10,000. */
const SAMPLE = 150;
const MOST_MILLISECONDS = 2_000;

it("a workbook whose bytes were changed is read as it was, or refused, and soon", async () => {
  const { wrong, same, refused, slowest } = await readMutations(SAMPLE);
  expect(wrong).toEqual([]);
  expect(slowest).toBeLessThan(MOST_MILLISECONDS);
  // Few bytes are of what nobody reads.
  expect([same + refused, refused > SAMPLE / 2]).toEqual([SAMPLE, true]);
});
