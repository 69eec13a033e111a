import { secondMeasure } from "./second-measure";

/** What begins the second indicador. */
const second = (indicador: string) => {
  const place = secondMeasure(indicador);
  return place < 0 ? null : indicador.slice(place).trim();
};

it.each<[string, string]>([
  ["Frecuencia de entrega y porcentaje de canales", "y porcentaje de canales"],
  ["Frecuencia de visitas Reducción de tiempos", "Reducción de tiempos"],
  ["Frecuencia de visitas Encuestas de satisfacción", "Encuestas de satisfacción"],
  ["Frecuencia de visitas al sitio Nivel de satisfacción", "Nivel de satisfacción"],
  ["Número de talleres Evaluaciones de los asistentes", "Evaluaciones de los asistentes"],
])("«%s» goes on with «%s»", (indicador, expected) => expect(second(indicador)).toBe(expected));

it.each([
  "Número de talleres y foros",
  "Porcentaje de personas inscritas en el Registro de proponentes",
  "Número de hogares del Nivel de pobreza uno",
  "Porcentaje de avance de las Encuestas de hogares",
  "Número de respuestas a Encuestas de satisfacción",
  "Número de quejas por Tasa de aseo",
  "Porcentaje de satisfacción (Encuestas de salida)",
  "Frecuencia de encuestas de satisfacción",
  "Encuestas de satisfacción aplicadas",
])("«%s» is one indicador", (indicador) => expect(second(indicador)).toBeNull());
