import { serialDate } from "../base/date";
import {
  cuenta,
  deExigibles,
  exacto,
  fecha,
  leerFecha,
  leerNumero,
  lista,
  numero,
  porcentaje,
  porcentajeExacto,
} from "./formato";

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
  [cuenta(1, "fila", "filas"), "1\u00a0fila"],
  [cuenta(0, "fila", "filas"), "0\u00a0filas"],
  [deExigibles(49999, 50000), "49.999 de 50.000\u00a0exigibles"],
  [lista(["Marco", "Matriz", "Firmas"]), "Marco, Matriz y Firmas"],
  [fecha(serialDate(2008, 12, 31)), "31/12/2008"],
  [fecha(""), ""],
])("%s", (text, expected) => expect(text).toBe(expected));

it.each([
  ["31/12/2008", serialDate(2008, 12, 31)],
  [" 1/3/2009 ", serialDate(2009, 3, 1)],
  ["29-02-2008", serialDate(2008, 2, 29)],
  ["31/02/2009", null],
  ["12/31/2008", null],
  ["31/12/08", null],
  ["31/12/1850", null],
  ["ayer", null],
])("reads the date %s", (text, expected) => expect(leerFecha(text)).toBe(expected));

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
