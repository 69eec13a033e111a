import fc from "fast-check";
import { keyForPeople } from "../spelling/same-text";
import { MetaReading } from "./meta";
import { readMeta } from "./read-meta";
import * as cases from "./testing/cases";
import { said } from "./testing/said";
import { seeds } from "./testing/seeds";

describe.each(Object.entries(cases))("%s", (_, rows) => {
  it.each(rows)("«%s» says %s", (meta, says) => expect(said(readMeta(meta))).toBe(says));
});

describe("the plans of 2008", () => {
  /** The annotation gives no reasons. */
  const plainly = (reading: MetaReading): string =>
    reading.status === "compound"
      ? reading.parts.map(plainly).join(" + ")
      : reading.status === "not-quantified"
        ? "not quantified"
        : said({ ...reading, status: "quantified" }) + (reading.status === "partial" ? " (partial)" : "");

  it.each(seeds)("«%s»: %s, %s", (meta, unit, says) => {
    const reading = readMeta(meta);
    expect(plainly(reading)).toBe(says);
    // The annotator may have left an adjective out, or mended a word.
    const [read, annotated] = [reading.unit ?? "", unit ?? ""].map(keyForPeople) as [string, string];
    expect(read.startsWith(annotated) || annotated.startsWith(read)).toBe(true);
  });
});

describe("a bare number, by its indicador", () => {
  it.each([
    ["100", "Porcentaje de trámites en línea", "100 %"],
    ["80", "% de cumplimiento del plan", "80 %"],
    ["90", "(No. de solicitudes atendidas / No. de solicitudes recibidas) * 100", "90 %"],
    ["≥ 80", "Porcentaje de satisfacción", ">= 80 %"],
    ["90", "Solicitudes atendidas / Número de solicitudes", "unclear"],
    ["1", "Porcentaje de ejecución", "unclear"],
    ["0,8", "Porcentaje de cobertura", "unclear"],
    ["150", "Porcentaje de cobertura", "unclear"],
    ["15%", "Número de trámites", "15 %"],
    ["3 talleres", "Porcentaje de cobertura", "3"],
    ["100", "Número de trámites", "100"],
    ["cinco", "Número de puntos de acceso", "5"],
    ["4", "Número de actualizaciones mensuales", "4 / mes"],
    ["4", "Número de informes trimestrales presentados", "4 / año"],
    ["3", "Número de informes trimestrales presentados", "3 / trimestre"],
    ["2", "Número de veces al año que se actualiza", "2 / año"],
    ["2 al mes", "Número de reuniones anuales", "2 / mes"],
  ])("«%s» of «%s» says %s", (meta, indicador, says) => {
    expect(said(readMeta(meta, { indicador }))).toBe(says);
  });
});

it.each(["", " \n ", "-", "N/A", "\\$", "___", "%", "xxx"])("«%s» says nothing", (text) => {
  expect(readMeta(text)).toMatchObject({ status: "not-quantified", quantity: null });
  expect(["blank", "placeholder"]).toContain(readMeta(text).reason);
});

const piece = fc.constantFrom(
  ..."4 veces al mes 100% por cada y uno de . 1.900 / año entre 5 a 10 no menos pasar reducir en un (1) Ley 2012 , ; \n : - % c/ x mil l00 1° enero más".split(
    " ",
  ),
);

it("never throws, says why whenever it does not quantify, and reads no less than nothing", () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.array(piece, { maxLength: 60 }).map((words) => words.join(" ")),
  );
  fc.assert(
    fc.property(text, fc.string(), (meta, indicador) => {
      const { status, reason, quantity } = readMeta(meta, { indicador });
      expect(reason === null).toBe(status === "quantified");
      if (quantity === null) expect(status).not.toBe("quantified");
      else expect(quantity).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 2000 },
  );
});

it("reads the same in capitals, without accents and with spaces to spare", () => {
  const text = fc.array(piece, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
  const plain = (meta: string) => said(readMeta(meta)).toLowerCase();
  fc.assert(
    fc.property(text, (meta) => {
      expect(plain(meta.toUpperCase())).toBe(plain(meta));
      expect(plain(` ${meta.replaceAll(" ", "  ")} `)).toBe(plain(meta));
    }),
  );
});

it("takes a text as long as a paragraph for one", () => {
  expect(readMeta("1 ".repeat(50_000)).reason).toBe("unclear");
});
