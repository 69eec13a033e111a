import { CellValue } from "../../base/cell";
import { Campo, Lectura, leerAvance, leerPorcentaje, textoDe } from ".";

const numero: Campo = { clase: "numero", unidad: "puntos" };
const porcentaje: Campo = { clase: "porcentaje", sinDemanda: false };
const atendidas: Campo = { clase: "porcentaje", sinDemanda: true };
const cumple: Campo = { clase: "palabra", palabras: ["Sí", "Parcial", "No"] };

/** What was read, or why it was not. */
const said = (lectura: Lectura): CellValue => (lectura.kind === "valor" ? lectura.value : lectura.porque);

it.each<[Campo, string, CellValue]>([
  [numero, "14", 14],
  [numero, " 12,5 ", 12.5],
  [numero, "1.900", 1900],
  [numero, "-3", -3],
  [numero, "0", 0],
  [numero, "", ""],
  [numero, "  ", ""],
  [numero, "1.5", "noEsNumero"],
  [numero, "casi todo", "noEsNumero"],
  [numero, "14 puntos", "noEsNumero"],
  [numero, "80 %", "noEsPorcentaje"],
  [porcentaje, "80", 0.8],
  [porcentaje, "80 %", 0.8],
  [porcentaje, "12,5", 0.125],
  [porcentaje, "0", 0],
  [porcentaje, "1 %", 0.01],
  [porcentaje, "0,8 %", 0.008],
  [porcentaje, "0,8", "faltaElSigno"],
  [porcentaje, "1", "faltaElSigno"],
  [porcentaje, "1,1", 0.011],
  [porcentaje, "mucho", "noEsNumero"],
  [atendidas, "sin demanda", "Sin demanda"],
  [atendidas, "90", 0.9],
  [porcentaje, "sin demanda", "noEsNumero"],
  [cumple, "Sí", "Sí"],
  [cumple, "si", "Sí"],
  [cumple, "s", "Sí"],
  [cumple, "PARCIAL", "Parcial"],
  [cumple, "n", "No"],
  [cumple, "", ""],
  [cumple, "sin", "noEsDeLaLista"],
  [cumple, "80 %", "noEsDeLaLista"],
])("in a field of $clase, «%s» is %s", (campo, text, expected) => {
  const read = said(leerAvance(campo, text));
  if (typeof expected === "number") expect(read).toBeCloseTo(expected, 12);
  else expect(read).toBe(expected);
});

it.each<[Campo, string, string | undefined]>([
  [numero, "14", "number"],
  [porcentaje, "80", "percentage"],
  [porcentaje, "0", "percentage"],
  [cumple, "Sí", undefined],
  [numero, "", undefined],
])("in a field of $clase, «%s» is shown as %s", (campo, text, expected) => {
  const read = leerAvance(campo, text);
  expect(read.kind === "valor" && read.format).toBe(expected);
});

it.each<[Campo, CellValue, string]>([
  [numero, 1900, "1.900"],
  [numero, 12.5, "12,5"],
  [porcentaje, 0.8, "80\u00a0%"],
  [porcentaje, 0.008, "0,8\u00a0%"],
  [porcentaje, 1, "100\u00a0%"],
  [cumple, "Parcial", "Parcial"],
  [numero, "", ""],
])("in a field of $clase, %s is shown as «%s», and read back", (campo, value, text) => {
  expect(textoDe(campo, value)).toBe(text);
  expect(said(leerAvance(campo, text))).toBe(value);
});

it("a % reportado is read as any percentage", () => {
  expect(said(leerPorcentaje("50"))).toBe(0.5);
  expect(said(leerPorcentaje("0,5"))).toBe("faltaElSigno");
});
