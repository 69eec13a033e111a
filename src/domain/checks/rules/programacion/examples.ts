import { serialDate } from "../../../base/date";
import { Examples } from "../../examples/example";

const finDe = (year: number) => serialDate(year, 12, 31);
const id = "BCDFGH";
const plazo = finDe(2010);
/** The matriz has a row with this Id, of 10 puntos until the end of 2010. */
const matriz = [{ id, plazo }];
const conPuntos = (fechas: readonly (number | string)[], ...puntos: readonly (number | string)[]) => ({
  matriz,
  programacion: { fechas, filas: [{ id, puntos }] },
});
const right = conPuntos([finDe(2008), finDe(2009)], 3, 6);

/** Examples of what is said of the sheet Programación. */
export const programacion = {
  "programacion-como-texto": {
    wrong: conPuntos([finDe(2008)], "tres"),
    says: "«tres» es un texto, y aquí va un número.",
    right,
  },
  "programacion-sin-fecha": {
    wrong: conPuntos([finDe(2008), ""], 3, 6),
    says: "Debajo hay 1\u00a0punto, y no se sabe a qué fecha.",
    right,
  },
  "programacion-fecha-repetida": {
    wrong: conPuntos([finDe(2008), finDe(2008)], 3, 6),
    says: "El 31/12/2008 está dos veces.",
    right,
  },
  "programacion-despues-del-plazo": {
    wrong: conPuntos([finDe(2008), finDe(2011)], 3, 6),
    says: "El 31/12/2011 es posterior al plazo de la fila (31/12/2010): para entonces se debe toda la meta.",
    right,
  },
  "programacion-laxa": {
    wrong: conPuntos([finDe(2008)], 0),
    says: "Según la Programación se debían 0; según el plazo y la meta de la fila, 1.",
    right,
  },
  "programacion-del-otro-lado": {
    wrong: {
      matriz: [{ id, plazo, tipo: "crece desde la línea base", cantidad: 10, lineaBase: 5 }],
      programacion: { fechas: [finDe(2008)], filas: [{ id, puntos: [4] }] },
    },
    says: "Lo programado, 4, se aleja de la meta final, 10.",
    right,
  },
  "programacion-sin-fila": {
    wrong: { matriz, programacion: { fechas: [finDe(2008)], filas: [{ id: "QWRTPS", puntos: [3] }] } },
    says: "Ninguna fila de la matriz tiene el Id «QWRTPS»: estos puntos no cuentan.",
    right,
  },
} satisfies Examples;
