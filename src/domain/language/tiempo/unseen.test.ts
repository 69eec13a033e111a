import { serialDate } from "../../base/date";
import { expectShare } from "../meta/testing/expect-share";
import { readTiempo } from ".";
import unseen from "./testing/unseen-tiempos.json";

/** What the sheet takes from a tiempo; what is not written is null. */
interface Figures {
  deadline?: string;
  duration?: number;
  periodicity?: string;
}

interface Annotation extends Figures {
  text: string;
  inicio?: string;
  status: string;
  ambiguous?: boolean;
  accept?: Figures[];
}

type Reading = ReturnType<typeof readTiempo>;

/** Durations (months) are compared only where a duration is noted: days and weeks are parts of a month, so nearly is enough. */
const same = (noted: Figures, read: Reading): boolean =>
  (noted.deadline ?? noted.duration ?? noted.periodicity) !== undefined &&
  (noted.deadline ?? null) === read.deadline &&
  (noted.periodicity ?? null) === read.periodicity &&
  (noted.duration === undefined || Math.abs(noted.duration - (read.duration ?? NaN)) <= 0.1);

const figuresOf = ({ status, deadline, duration, periodicity }: (Figures & { status: string }) | Reading) =>
  `${status} ${deadline ?? "-"} ${duration ?? "-"} ${periodicity ?? "-"}`;

const readings = (unseen.tiempos as Annotation[]).map((noted) => {
  const inicio = noted.inicio?.split("-").map(Number) as [number, number, number] | undefined;
  const read = readTiempo(noted.text, inicio && { inicio: serialDate(...inicio) });
  const right = [noted, ...(noted.accept ?? [])].some((figures) => same(figures, read));
  return { noted, read, right, line: `«${noted.text}» noted ${figuresOf(noted)}, read ${figuresOf(read)}` };
});

describe("tiempos that the reader was not written for", () => {
  it("reads at least 99 % of those it takes as quantified with the right deadline, duration and periodicity", () => {
    const taken = readings.filter(({ read }) => read.status === "quantified");
    const wrong = taken.filter(({ right }) => !right).map(({ line }) => line);
    expectShare(taken.length - wrong.length, taken.length, 0.99, wrong);
  });

  it("reads at least 95 % of the plain ones", () => {
    const plain = readings.filter(({ noted }) => noted.status === "quantified" && !noted.ambiguous);
    const unread = plain.filter(({ read }) => read.status !== "quantified").map(({ line }) => line);
    expectShare(plain.length - unread.length, plain.length, 0.95, unread);
  });
});
