import { Level, nextLevel, noHistory, withLevel, withRefused, withoutLevel } from "./history";

const level = (...touches: readonly string[]): Level => ({
  written: [],
  undo: Object.assign(async () => undefined, { touches: new Set(touches) }),
});

const first = level("Matriz\nBCDFGH\nAvance");
const second = level("Matriz\nBCDFGH\nAvance", "Matriz\nJKLMNP\nMeta");
const third = level("Parámetros");
const firmas = level("Firmas");
const three = [first, second, third].reduce(withLevel, noHistory);

test.each([
  ["nothing was done", noHistory, null],
  ["three things were", three, third],
  ["the last was taken back", withoutLevel(three, third), second],
  ["the last was refused: the others are of other cells", withRefused(three, third), second],
  [
    "the second was refused: the first is of the same cell",
    withRefused(withoutLevel(three, third), second),
    null,
  ],
  ["something of other cells is done after a refusal", withLevel(withRefused(three, second), firmas), firmas],
])("what is taken back next when %s", (_, history, expected) => {
  expect(nextLevel(history)).toBe(expected);
});
