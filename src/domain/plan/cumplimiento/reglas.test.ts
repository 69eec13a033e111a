import { MatrizKey, matriz } from "../tables/matriz";
import { CellValue } from "../../base/cell";
import { Caso, Celdas } from "./casos/caso";
import { reglasDeEstados } from "./casos/estados";
import { reglasDeMetas } from "./casos/metas";
import { reglasDeProgramacion } from "./casos/programacion";
import { alvarado } from "./casos/parametros";
import { AVISO } from "./avisos";
import { FilaCalculada, calcularFilas } from "./fila";
import { Libro } from "./libro";

const blank = Object.fromEntries(matriz.columns.map(({ key }) => [key, ""])) as Record<MatrizKey, CellValue>;

const ID = "BCDFGH";

const libroCon = (puntos: NonNullable<Caso["programacion"]>): Libro => ({
  programacion: {
    fechas: puntos.map(([fecha]) => fecha),
    filas: [{ id: ID, puntos: puntos.map(([, valor]) => valor) }],
  },
});

const row = (fila: Celdas) => ({
  number: 9,
  values: {
    ...blank,
    id: ID,
    accion: "Actualizar el sitio web",
    indicador: "Indicador",
    meta: "Meta",
    responsable: "Planeación",
    ...fila,
  },
  formulas: {},
  carried: [],
});

const percent = (figure: number | null) => (figure === null ? null : Math.round(figure * 1000) / 10);

/** What is said of every row of these tables, and of none in particular. */
const COMUNES: readonly string[] = [AVISO.sinLineaBase, AVISO.sinAccion];

const obtained = (fila: FilaCalculada): Required<Caso["espera"]> => ({
  meta: fila.metaALaFecha === null ? null : Math.round(fila.metaALaFecha * 100) / 100,
  cumplimiento: percent(fila.cumplimiento),
  plan: percent(fila.avanceDelPlan),
  estado: fila.estado,
  situacion: fila.situacion,
  motivo: fila.motivo,
  avisos: fila.avisos.filter((each) => !COMUNES.includes(each)),
});

describe.each([...reglasDeMetas, ...reglasDeProgramacion, ...reglasDeEstados])(
  "regla $numero: $dice",
  ({ casos }) => {
    it.each(casos)("$caso", ({ fila, parametros = alvarado, programacion, espera }) => {
      const libro = programacion && libroCon(programacion);
      expect(obtained(calcularFilas([row(fila)], parametros, libro)[0]!)).toMatchObject(espera);
    });
  },
);
