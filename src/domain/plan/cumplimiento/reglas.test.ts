import { Caso } from "./casos/caso";
import { calcularCaso } from "./casos/fila-de-caso";
import { reglas } from "./casos/reglas";
import { AVISO } from "./avisos";
import { FilaCalculada } from "./fila";

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

describe.each(reglas)("regla $numero: $dice", ({ casos }) => {
  it.each(casos)("$caso", (caso) => expect(obtained(calcularCaso(caso))).toMatchObject(caso.espera));
});
