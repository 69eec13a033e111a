import { print } from "../bench/print";
import { readMutations } from "./mutations";

const MUTATIONS = 10_000;
const MINUTES = 30;

test(
  "10,000 mutations of a workbook",
  async () => {
    const { wrong, same, refused, slowest } = await readMutations(MUTATIONS);
    print([
      ["mutaciones", "leídas igual", "rechazadas", "mal", "ms la más lenta"],
      [String(MUTATIONS), String(same), String(refused), String(wrong.length), slowest.toFixed(0)],
    ]);
    expect(wrong).toEqual([]);
    expect(slowest).toBeLessThan(2_000);
  },
  MINUTES * 60_000,
);
