import { readMeta } from ".";
import { expectShare } from "./testing/expect-share";
import unseen from "./testing/unseen-metas.json";

/** What the sheet takes from a meta; figures that are not written are null or false. */
interface Figures {
  quantity?: number;
  percent?: boolean;
  rate?: string;
  comparator?: string;
}

interface Annotation extends Figures {
  text: string;
  indicador?: string;
  status: string;
  ambiguous?: boolean;
  accept?: Figures[];
}

const same = (noted: Figures, read: ReturnType<typeof readMeta>): boolean =>
  noted.quantity !== undefined &&
  Math.abs(noted.quantity - (read.quantity ?? NaN)) < 1e-9 &&
  (noted.percent ?? false) === read.percent &&
  (noted.rate ?? null) === read.rate;

/** Compound and unquantified metas carry no quantity of their own, so no quantified reading of them is right. */
const isRight = (noted: Annotation, read: ReturnType<typeof readMeta>): boolean =>
  [noted, ...(noted.accept ?? [])].some((figures) => same(figures, read));

const figuresOf = (it: {
  status: string;
  quantity?: number | null;
  percent?: boolean;
  rate?: string | null;
}) => `${it.status} ${it.quantity ?? "-"}${it.percent ? " %" : ""}${it.rate ? ` / ${it.rate}` : ""}`;

const readings = (unseen.metas as Annotation[]).map((noted) => {
  const read = readMeta(noted.text, { indicador: noted.indicador });
  const line = `«${noted.text}» noted ${figuresOf(noted)}, read ${figuresOf(read)}`;
  return { noted, read, line, right: isRight(noted, read) };
});

/** «=» is not written. */
const comparesAsNoted = (noted: Annotation, { comparator }: ReturnType<typeof readMeta>): boolean =>
  [noted, ...(noted.accept ?? [])].some((figures) => (figures.comparator ?? "=") === comparator);

describe("metas that the reader was not written for", () => {
  it("reads at least 99 % of those it takes as quantified with the right quantity, percent and rate", () => {
    const taken = readings.filter(({ read }) => read.status === "quantified");
    const wrong = taken.filter(({ right }) => !right).map(({ line }) => line);
    expectShare(taken.length - wrong.length, taken.length, 0.99, wrong);
  });

  it("reads at least 95 % of the plainly quantified ones", () => {
    const plain = readings.filter(({ noted }) => noted.status === "quantified" && !noted.ambiguous);
    const unread = plain.filter(({ read }) => read.status !== "quantified").map(({ line }) => line);
    expectShare(plain.length - unread.length, plain.length, 0.95, unread);
  });

  it("compares at least 98 % of those it reads right as they are noted", () => {
    const taken = readings.filter(({ read, right }) => right && read.comparator !== null);
    const wrong = taken
      .filter(({ noted, read }) => !comparesAsNoted(noted, read))
      .map(({ line, noted, read }) => `${line}: ${noted.comparator ?? "="}, ${read.comparator}`);
    expectShare(taken.length - wrong.length, taken.length, 0.98, wrong);
  });
});
