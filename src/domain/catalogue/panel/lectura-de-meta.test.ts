import { readMeta } from "../../language/meta";
import { lecturaDeMeta } from "./lectura-de-meta";

it.each([
  ["4 veces ea el mes", "4 veces al mes"],
  ["publicación de por lo menos 5 noticias distintas por mes.", "al menos 5 noticias distintas al mes"],
  ["1900 visitas mensuales", "1.900 visitas al mes"],
  ["Mantener en 95% la cobertura", "mantener 95 % cobertura"],
  ["1 vez cada tres meses", "1 vez cada trimestre"],
  ["1/Dependencia", "1 por cada Dependencia"],
  ["Pasar de 3 a 10 puntos", "aumentar a 10 puntos (desde 3)"],
  ["Aumento del 100% en visitas", "aumentar en 100 %"],
  ["Aumentar 2 puntos porcentuales", "aumentar en 2 puntos porcentuales"],
  ["4 veces al mes y 100%", "4 veces al mes y 100 %"],
  ["Manual de gestión", ""],
])("«%s» was understood as «%s»", (meta, lectura) => {
  expect(lecturaDeMeta(readMeta(meta)).replaceAll("\u00a0", " ")).toBe(lectura);
});
