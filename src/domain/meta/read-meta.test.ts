import fc from "fast-check";
import { MetaReading } from "./meta";
import { readMeta } from "./read-meta";

/** What a reading says, in a line: quantity, %, comparator, rate, per. */
function said({
  status,
  quantity,
  percent,
  comparator,
  rate,
  per,
  baseline,
  parts,
  reason,
}: MetaReading): string {
  if (status === "compound") return parts.map(said).join(" + ");
  if (quantity === null) return reason ?? "";
  const compared = comparator === "=" ? "" : `${comparator} `;
  const from = baseline === null ? "" : ` from ${baseline}`;
  return `${compared}${quantity}${percent ? " %" : ""}${rate ? ` / ${rate}` : ""}${per ? ` × ${per}` : ""}${from}`;
}

describe("reads", () => {
  it.each([
    ["1", "1"],
    ["10 puntos", "10"],
    ["uno", "1"],
    ["4 horas", "4"],
    ["1.900 visitas", "1900"],
    ["cuatro (4) talleres", "4"],
    ["Mínimo 20 personas", ">= 20"],
    ["100%", "100 %"],
    ["100% cumplimiento.", "100 %"],
    ["80 % de los procesos consultados en linea", "80 %"],
    ["7,75 %", "7.75 %"],
    ["cien por ciento", "100 %"],
    ["Mantener el 90 % de los usuarios", "maintain 90 %"],
    ["no inferior a 80%", ">= 80 %"],
    ["4 veces al mes", "4 / mes"],
    ["4 veces ea el mes", "4 / mes"],
    ["Actualización 4 veces al mes.", "4 / mes"],
    ["5 veces a la semana", "5 / semana"],
    ["2 al año", "2 / año"],
    ["2 veces por año.", "2 / año"],
    ["1900 visitas mensuales", "1900 / mes"],
    ["150 visitas por mes.", "150 / mes"],
    ["publicación de por lo menos 5 noticias distintas por mes.", ">= 5 / mes"],
    ["Actualización ce canal de eventos mínimo 1 vez por mes.", ">= 1 / mes"],
    ["Revisión de toda la información de la página 1 vez cada tres meses", "1 / trimestre"],
    ["Una reunión mensual", "1 / mes"],
    ["1 para cada dependencia", "1 × dependencia"],
    ["1/Dependencia", "1 × dependencia"],
    ["uno por cada tema", "1 × tema"],
    ["3 por cada fase", "3 × fase"],
    ["1 documento de empalme por cada ente", "1 × ente"],
    [
      "Aumento del 100% en el acceso municipal a Internet tanto de la administraci ón, como la ciudadanía.",
      "increase_by 100 %",
    ],
    ["Pasar de 3 a 10 puntos", "increase_to 10 from 3"],
    ["4 veces al mes y 100%", "4 / mes + 100 %"],
    ["4 veces al mes y uno por dependencia", "4 / mes + 1 × dependencia"],
    ["5 Servicios Publicados. 2 Servicios automatizados.", "5 + 2"],
  ])("«%s» as %s", (text, reading) => expect(said(readMeta(text))).toBe(reading));
});

describe("does not read", () => {
  it.each([
    ["", "blank"],
    ["-", "placeholder"],
    ["\\$", "placeholder"],
    ["N/A", "placeholder"],
    ["Manual de gestión", "words"],
    ["Calendario de eventos con información del mes siguiente.", "words"],
    ["Frecuencia de acuerdo al Manual de Implementación", "words"],
    ["Informe trimestral", "words"],
    ["N° Consultas al sitio Web Reducción de los tiempos operativos", "words"],
    ["Ley 962 de 2005", "unclear"],
    ["Cumplir el Decreto 1151", "unclear"],
    ["Formato 12 cada mes", "unclear"],
    ["3 de marzo", "unclear"],
    ["2012", "unclear"],
    ["5 años", "unclear"],
    ["24 meses", "unclear"],
    ["1.5", "unclear"],
    ["2/3", "unclear"],
    ["2 mil visitas", "unclear"],
    ["20 % más", "unclear"],
    ["10 % anual", "unclear"],
    ["0", "unclear"],
    ["entre 10 y 20 talleres", "unclear"],
    ["10 a 20 talleres", "unclear"],
    ["cuatro (5) talleres", "unclear"],
    ["12 boletines mensuales en el año", "unclear"],
    ["2 por correo electrónico", "unclear"],
    ["4 horas por grupo", "unclear"],
    [
      "Identificación por dependencia totalidad servicios que presta el municipio. Automatización de 2 servicios.",
      "unclear",
    ],
    ["Número de visitantes mensuales pagina del municipio no inferior a 100", "unclear"],
  ])("«%s»: %s", (text, reason) => {
    expect(readMeta(text)).toMatchObject({ status: "not-quantified", quantity: null, reason });
  });

  it("a bare number of an indicator in percentages", () => {
    expect(readMeta("100", { indicador: "Porcentaje de trámites" }).reason).toBe("unclear");
    expect(readMeta("100", { indicador: "Número de trámites" }).quantity).toBe(100);
  });
});

it("never throws, and says why whenever it does not quantify", () => {
  const word = fc.constantFrom(
    "4",
    "veces",
    "al",
    "mes",
    "100%",
    "por",
    "cada",
    "y",
    "uno",
    "de",
    ".",
    "1.900",
    "/",
    "año",
  );
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.array(word, { maxLength: 60 }).map((words) => words.join(" ")),
  );
  fc.assert(
    fc.property(text, (each) => {
      const { status, reason, quantity } = readMeta(each);
      expect(reason === null).toBe(status === "quantified");
      if (quantity !== null) expect(quantity).toBeGreaterThan(0);
    }),
  );
});

it("looks at a text of 100 000 characters once", () => {
  expect(readMeta("1 ".repeat(50_000)).reason).toBe("unclear");
});
