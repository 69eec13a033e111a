import { readMutations } from "./mutations";

/** `npm run test:fuzz` tries 10,000. */
const SAMPLE = 150;
const MOST_MILLISECONDS = 2_000;

it("a workbook whose bytes were changed is read as it was, or refused, and soon", async () => {
  const { wrong, same, refused, slowest } = await readMutations(SAMPLE);
  expect(wrong).toEqual([]);
  expect(slowest).toBeLessThan(MOST_MILLISECONDS);
  // Both happen: bytes that nobody reads change nothing.
  expect([same > 0, refused > SAMPLE / 2]).toEqual([true, true]);
});
