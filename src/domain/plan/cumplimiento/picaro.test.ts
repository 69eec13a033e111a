import { dicho, informeTras, trucos } from "./casos/picaro";

const honesto = informeTras();

test("a plan with nothing to hide says nothing", () => {
  expect(honesto.plan.cumplimiento).toBe(0.75);
  expect(dicho(honesto)).toEqual([]);
});

// Every way to raise a percentage without doing the work: it leaves the figure where it was or lower, or it is said.
test.each(trucos)("the cunning official: $hace", (truco) => {
  const tried = informeTras(truco);
  if (truco.seDice === null)
    expect(tried.plan.cumplimiento ?? 0).toBeLessThanOrEqual(honesto.plan.cumplimiento!);
  else expect(dicho(tried)).toContain(truco.seDice);
});
