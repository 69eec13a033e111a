import { ExampleRow, accionRows } from "./marco-row";

/** A phase of Gobierno en Línea with its deadlines. */
interface Fase {
  readonly fase: string;
  readonly nacional: string;
  readonly territorial: string;
}

/** The five phases of Decreto 1151 de 2008, since superseded, with the deadlines of national and of territorial entities. */
const FASES: readonly Fase[] = [
  { fase: "Información", nacional: "1° de junio de 2008", territorial: "1° de noviembre de 2008" },
  { fase: "Interacción", nacional: "1° de diciembre de 2008", territorial: "1° de diciembre de 2009" },
  { fase: "Transacción", nacional: "1° de diciembre de 2009", territorial: "1° de diciembre de 2010" },
  { fase: "Transformación", nacional: "1° de junio de 2010", territorial: "1° de diciembre de 2011" },
  { fase: "Democracia", nacional: "1° de diciembre de 2010", territorial: "1° de diciembre de 2012" },
];

/** The phases as rows of the marco: each with the deadline of an alcaldía as its tiempo. */
export const fasesDelDecreto1151: readonly ExampleRow[] = accionRows(
  {
    accion: "Implementar las fases de Gobierno en Línea en los plazos del Decreto 1151 de 2008",
    beneficios: "Trámites, servicios e información de la administración al alcance de todos por internet",
    responsables: "Comité GEL-T",
    recursos:
      "Manual para la implementación de Gobierno en Línea, sitio web del municipio y equipos de cómputo",
  },
  FASES.map(({ fase, nacional, territorial }) => [
    `Porcentaje de criterios cumplidos de la fase de ${fase}`,
    "100%",
    `Cumplir los criterios de la fase de ${fase} (plazo de las entidades nacionales: ${nacional})`,
    territorial,
  ]),
);
