import fc from "fast-check";
import { idGenerator, isId, withIds } from "./matriz-id";

const sequence = (...numbers: readonly number[]) => {
  let index = 0;
  return () => numbers[index++ % numbers.length]!;
};

test.each([
  ["the lowest", sequence(0), "BBBBBB"],
  ["the highest", sequence(0.999999), "ZZZZZZ"],
])("%s numbers give an Id", (_, random, expected) => {
  expect(idGenerator([], random)()).toBe(expected);
});

test("an Id that is taken is not given, nor one twice", () => {
  const next = idGenerator(
    ["BBBBBB"],
    sequence(...Array<number>(11).fill(0), 0.5, ...Array<number>(5).fill(0), 0.1),
  );
  expect(next()).toBe("BBBBBN");
  expect(next()).toBe("BBBBBD");
});

test("any numbers give Ids that are ours, all different", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      let state = seed;
      const random = () => ((state = (Math.imul(state, 1664525) + 1013904223) | 0) >>> 0) / 2 ** 32;
      const next = idGenerator([], random);
      const ids = Array.from({ length: 50 }, next);
      return ids.every(isId) && new Set(ids).size === 50;
    }),
  );
});

test.each([[17], ["1E5"], ["BCDFG"], ["BCDFGA"], ["bcdfgh"], [""]])("%p is no Id of ours", (value) => {
  expect(isId(value)).toBe(false);
});

test("rows that have an Id keep it", () => {
  const rows = withIds([{ id: "BBBBBB" }, {}, { id: "" }], sequence(0, 0, 0, 0, 0, 0, 0.1));
  expect(rows[0]!.id).toBe("BBBBBB");
  expect(rows.map(({ id }) => isId(id))).toEqual([true, true, true]);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(3);
});
