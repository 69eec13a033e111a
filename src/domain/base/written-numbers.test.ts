import {
  exacto,
  leerNumero,
  numero,
  porcentaje,
  porcentajeExacto,
  tieneDosLecturas,
} from "./written-numbers";

it.each([
  [numero(1900), "1.900"],
  [numero(1.634), "1,63"],
  [numero(1234567.5, 1), "1.234.567,5"],
  [numero(3.93, 0), "4"],
  [exacto(0.0123456789), "0,0123456789"],
  [porcentaje(0.93333), "93,3\u00a0%"],
  [porcentaje(1), "100\u00a0%"],
  [porcentaje(12.5), "1.250\u00a0%"],
  [porcentajeExacto(0.29), "29\u00a0%"],
  [porcentajeExacto(0.012345), "1,2345\u00a0%"],
])("%s", (text, expected) => expect(text).toBe(expected));

it.each([
  ["1.900", 1900],
  ["7,75", 7.75],
  ["-3", -3],
  ["80 %", 0.8],
  ["1.234.567,5", 1234567.5],
  ["1.5", null],
  ["1,900.5", null],
  ["diez", null],
  ["", null],
])("reads the number %s", (text, expected) => expect(leerNumero(text)).toBe(expected));

it.each([0, 1, -3, 7.75, 1900, 1234567.5, 0.0123456789])("reads back the %d that it wrote", (value) => {
  expect(leerNumero(exacto(value))).toBe(value);
});

it.each([
  ["1,900", true],
  ["0,125", false],
  ["1,9", false],
  ["12,3456", false],
  ["1.900", false],
])("%s has two readings: %s", (text, two) => expect(tieneDosLecturas(text)).toBe(two));
