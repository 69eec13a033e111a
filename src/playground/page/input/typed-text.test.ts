import { interpretTyped, type CellContext } from "./typed-text";

const GENERAL: CellContext = { numberFormat: "General", currentYear: 2026 };
const number = (value: number, numberFormat?: string) => ({
  kind: "number",
  value,
  ...(numberFormat === undefined ? {} : { numberFormat }),
});
const text = (content: string) => ({ kind: "text", text: content });

describe("interpretTyped", () => {
  it.each([
    ["", { kind: "blank" }],
    ["7", number(7)],
    ["-3,25", number(-3.25)],
    ["+5", number(5)],
    [",5", number(0.5)],
    ["7,75", number(7.75)],
    ["1.900", number(1900, "#,##0")],
    ["1.234,5", number(1234.5, "#,##0.00")],
    ["1.234.567", number(1234567, "#,##0")],
    ["12,5%", number(0.125, "0.00%")],
    ["80 %", number(0.8, "0%")],
    ["29%", number(0.29, "0%")],
    ["-5%", number(-0.05, "0%")],
    ["$ 1.500", number(1500, '"$"\\ #,##0')],
    ["1,5E3", number(1500, "0.00E+00")],
    ["31/12/2008", number(39813, "dd/mm/yyyy")],
    ["3-9-08", number(39694, "dd/mm/yyyy")],
    ["31-dic-2008", number(39813, "dd/mm/yyyy")],
    ["2008-12-31", number(39813, "dd/mm/yyyy")],
    ["29/2/2008", number(39507, "dd/mm/yyyy")],
    ["1/5", number(46143, "d-mmm")],
    ["6:00", number(0.25, "h:mm")],
    ["verdadero", { kind: "boolean", value: true }],
    ["FALSO", { kind: "boolean", value: false }],
    ["=SUMA(A1;B1)", { kind: "formula", formula: "=SUM(A1,B1)" }],
    ["=1,5+1", { kind: "formula", formula: "=1.5+1" }],
  ])("%s in a cell without format", (typed, expected) => {
    expect(interpretTyped(typed, GENERAL)).toEqual(expected);
  });

  it.each([
    "1.5",
    "1.23",
    "0.500",
    "1.2345",
    "12.34,5",
    "1,2,3",
    "31/02/2008",
    "13/13/2008",
    "25:00",
    "1/Dependencia",
    "100% en 5 años",
    "4 veces al mes",
    "- Definir un responsable",
    "-socialización permanente",
    "+ actividades",
    "@comité",
    "= ver el acta 3",
    "-",
    "5 años",
    "1° de Diciembre de 2009",
  ])("%s stays text", (typed) => expect(interpretTyped(typed, GENERAL)).toEqual(text(typed)));

  it.each([
    ["80", "0%", number(0.8)],
    ["0,8", "0%", number(0.8)],
    ["80%", "0%", number(0.8)],
    ["12,5%", "0.0%", number(0.125)],
    ["1.900", "0", number(1900)],
    ["31/12/2008", "d-mmm-yy", number(39813)],
    ["12", "@", text("12")],
    ["=A1", "@", text("=A1")],
    ["'=A1", "General", text("=A1")],
  ])("%s in a cell with format %s", (typed, numberFormat, expected) => {
    expect(interpretTyped(typed, { ...GENERAL, numberFormat })).toEqual(expected);
  });
});
