import { describe as say } from "../../../catalogue/observaciones";
import { checkWorkbook } from "../..";
import { good, readingOf } from "../../testing/tables";

const said = (indicador: string, meta: string) =>
  checkWorkbook(readingOf([{ ...good, indicador, meta }]))
    .filter(({ rule }) => rule === "meta-contradice")
    .map((observation) => say(observation).sentence);

it.each<[string, string, string]>([
  ["Número de visitas: 100 visitas", "150 visitas", "pide 100."],
  ["100 visitas", "150 visitas", "pide 100."],
  ["Lograr 100 visitas", "150 visitas", "pide 100."],
  ["Número de visitas al mes (100)", "150 visitas al mes", "pide 100."],
  ["Visitas > 100 por mes", "150 visitas por mes", "pide 100."],
  ["Número de visitas superior a 100", "150 visitas", "pide 100."],
  ["Número de visitas superior a 100", "150", "pide 100."],
  ["Mínimo 100 visitantes", "150 visitas", "pide 100."],
  ["Número de visitantes mensuales a la página no inferior a 100", "150 visitas por mes.", "pide 100."],
  ["Cobertura de por lo menos 80 %", "90 %", "pide 80 %."],
  ["Reducir tiempos a 5 días", "10 días", "pide 5."],
  ["100 visitas", "150 visitas al mes", "pide 100."],
  ["100 visitas al mes", "400 visitas al trimestre", "pide 100."],
  ["Informes mensuales", "1 informe trimestral", "es por mes."],
  ["Informe anual de gestión", "1 informe mensual", "es por año."],
  ["Boletines mensuales", "4 boletines al año", "es por mes."],
  ["Número de trámites", "80 %", "El indicador es un número y la meta dice «80 %»."],
  ["Cantidad de funcionarios capacitados", "100 % de los funcionarios", "El indicador es un número"],
  ["Porcentaje de trámites", "10 trámites", "El indicador es un porcentaje"],
])("«%s» and «%s»", (indicador, meta, expected) => {
  const [sentence, ...more] = said(indicador, meta);
  expect(sentence).toContain(expected);
  expect(more).toEqual([]);
});

it.each([
  ["100 visitas", "100 visitas"],
  ["Número de visitas al mes (100)", "1.200 visitas al año"],
  ["Número de visitas al mes (100)", "300 visitas trimestrales"],
  ["12 talleres", "1 taller al mes"],
  ["48 talleres", "1 taller al mes"],
  ["Talleres de 20 personas", "4 talleres"],
  ["Talleres con asistencia de por lo menos 20 personas", "4 talleres"],
  ["Talleres con asistencia mínima (20)", "4 talleres"],
  ["Municipios con NBI superior a 50", "3 municipios"],
  ["Usuarios con satisfacción de por lo menos 80 %", "90 %"],
  ["Personas mayores de 60", "200 personas"],
  ["Niños menores de 5 años vacunados", "100 niños"],
  ["Familias de más de 5", "100 familias"],
  ["Empresas con más de 10 empleados", "40 empresas"],
  ["Predios inferiores a 5 hectáreas", "40 predios"],
  ["Computadores por cada 30 estudiantes", "1 computador por cada 20 estudiantes"],
  ["Mortalidad por 1.000 nacidos vivos", "10 nacidos vivos"],
  ["Viviendas construidas entre 2008 y 2011", "100 viviendas"],
  ["Viviendas construidas en la vigencia 2008", "100 viviendas"],
  ["Visitas a las 3 sedes", "150 visitas"],
  ["Kilómetros de la vía 45 pavimentados", "12 kilómetros"],
  ["Capacitaciones de 2 horas", "10 capacitaciones"],
  ["Proyectos de la Línea 2 del plan", "4 proyectos"],
  ["Proyectos del artículo 5", "4 proyectos"],
  ["Puntos Vive Digital 3", "4 puntos"],
  ["Asistencia a los talleres de por lo menos 20 personas", "2 veces por año"],
  ["Visitas al sitio en 2009", "150 visitas"],
  ["Visitas al sitio 2009", "150 visitas"],
  ["Visitas de la Ley 1712 de 2014", "150 visitas"],
  ["Publicaciones según el Decreto 1151", "4 publicaciones"],
  ["2. Visitas al sitio", "150 visitas"],
  ["2) Visitas al sitio", "150 visitas"],
  ["3 Visitas al sitio", "150 visitas"],
  ["Visitas de la fase 2", "150 visitas"],
  ["Visitas del 1 de enero al corte", "150 visitas"],
  ["Niños de 5 años atendidos", "100 niños"],
  ["Visitas a una dependencia", "4 dependencias"],
  ["Aumentar en 20 las visitas", "150 visitas"],
  ["Aumento del 20 % de las visitas", "80 % de satisfacción"],
  ["Pasar de 3 a 10 puntos", "7 puntos"],
  ["Puntos con conexión de 2 Mbps", "10 puntos"],
  ["Informes trimestrales de seguimiento", "3 informes trimestrales"],
  ["Informes mensuales", "12 informes al año"],
  ["Informes mensuales", "3 informes trimestrales"],
  ["Visitas mensuales", "1.200 visitas al año"],
  ["Promedio mensual de visitas", "1 visita anual"],
  ["Informes mensuales y trimestrales", "1 informe trimestral"],
  ["Informes mensuales", "1 reunión trimestral"],
  ["Número de trámites / total de trámites", "80 %"],
  ["Número de trámites sobre el total", "80 %"],
  ["Número de visitas", "Aumentar en 20 % las visitas"],
  ["Número de visitas", "Duplicar las visitas"],
  ["Trámites en línea", "80 %"],
])("«%s» and «%s» say the same, or can't be compared", (indicador, meta) => {
  expect(said(indicador, meta)).toEqual([]);
});
