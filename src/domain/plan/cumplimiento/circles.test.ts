import { referencesOf } from "../formula/references-of";
import { matriz } from "../tables/matriz";

const computed = matriz.columns.filter((column) => column.formula);

it("no formula looks at itself, however far", () => {
  const reads = new Map(computed.map(({ key, formula }) => [key as string, referencesOf(formula!).columns]));
  const visiting = new Set<string>();
  const done = new Set<string>();
  const circle: string[] = [];
  function visit(key: string): void {
    if (done.has(key)) return;
    if (visiting.has(key)) return void circle.push(key);
    visiting.add(key);
    reads.get(key)?.forEach(visit);
    visiting.delete(key);
    done.add(key);
  }
  [...reads.keys()].forEach(visit);
  expect(circle).toEqual([]);
});
