import fc from "fast-check";
import { CellValue } from "../../src/domain/base/cell";
import { serialDate } from "../../src/domain/base/date";
import { unidadesDePor } from "../../src/domain/plan/cumplimiento/periodo";
import { nombresDeTipos } from "../../src/domain/plan/cumplimiento/tipos/nombres";
import { ESTADOS_DEL_CORTE } from "../../src/domain/plan/parametros/estado-del-corte";
import { semaforoDelPreset } from "../../src/domain/plan/parametros/parametros";
import { Parametros } from "../../src/domain/plan/parametros/parametro";
import { Programacion } from "../../src/domain/plan/programacion/programacion";
import { PUNTOS } from "../../src/domain/plan/programacion/numeros";
import { presets } from "../../src/domain/plan/semaforo/presets";
import { VERIFICACIONES } from "../../src/domain/plan/verificacion/verificacion";
import { MatrizKey } from "../../src/domain/plan/tables/matriz";

export type RandomRow = Partial<Record<MatrizKey, CellValue>>;

const blank = fc.constant("");
/** Where a month, a vigencia or a leap year begins and ends: cortes, inicios and plazos fall on the same days often. */
const BOUNDARIES = [
  serialDate(2008, 2, 28),
  serialDate(2008, 2, 29),
  serialDate(2008, 3, 1),
  serialDate(2008, 12, 31),
  serialDate(2009, 1, 1),
  serialDate(2009, 1, 31),
  serialDate(2009, 2, 1),
  serialDate(2009, 2, 28),
  serialDate(2009, 6, 30),
  serialDate(2009, 7, 1),
  serialDate(2009, 12, 31),
  serialDate(2012, 2, 29),
];

const date = (from: number, to: number) =>
  fc.oneof(
    fc.integer({ min: serialDate(from, 1, 1), max: serialDate(to, 12, 31) }),
    fc.constantFrom(...BOUNDARIES),
  );

/** Figures as people write them: few decimals, zeros and ones often, some nonsense. */
const amount = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 0, max: 400 }).map((hundredths) => hundredths / 100),
  fc.constantFrom(0, 1, 0.5, 80, 100, 1900, -3),
);

const accion = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom("Actualizar el sitio web", "ACTUALIZAR EL SITIO WEB", "Trámites", "¿Qué? *"),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "a~b*c?",
      "Acción larga ".repeat(24),
      "",
      "Trámites\u00a0",
      " trámites\n",
      "?",
    ),
  },
);

const rowWithAll: fc.Arbitrary<RandomRow> = fc.record({
  accion,
  indicador: fc.constantFrom("Número de visitas", "Porcentaje de trámites", ""),
  meta: fc.constantFrom(
    "10 puntos",
    "4 veces al mes",
    "100 %",
    "-",
    "N/A",
    "",
    " ",
    "?",
    "pendiente",
    "Calendario",
    1,
    0.8,
  ),
  responsable: fc.constantFrom("Planeación", "Comité GEL-T", ""),
  tipo: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...nombresDeTipos) },
    { weight: 1, arbitrary: fc.constantFrom("", "CUMPLE ", "se mantiene\u00a0", "acumulado") },
  ),
  cantidad: fc.oneof({ weight: 6, arbitrary: amount }, { weight: 1, arbitrary: fc.constantFrom("", "diez") }),
  por: fc.oneof({ weight: 2, arbitrary: blank }, { weight: 3, arbitrary: fc.constantFrom(...unidadesDePor) }),
  veces: fc.oneof({ weight: 3, arbitrary: blank }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 12 }) }),
  lineaBase: fc.oneof({ weight: 2, arbitrary: blank }, { weight: 2, arbitrary: amount }),
  inicio: fc.oneof({ weight: 3, arbitrary: blank }, { weight: 1, arbitrary: date(2008, 2010) }),
  plazo: fc.oneof({ weight: 1, arbitrary: blank }, { weight: 2, arbitrary: date(2008, 2013) }),
  peso: fc.oneof(
    { weight: 4, arbitrary: blank },
    { weight: 1, arbitrary: fc.constantFrom(0, 25, 50, 100, -5, "mucho", 33.3) },
  ),
  avance: fc.oneof(
    { weight: 2, arbitrary: blank },
    { weight: 4, arbitrary: amount },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        "Sí",
        "si",
        "No",
        "Parcial",
        "parcial",
        "en proceso",
        "Sí\u00a0",
        "Sin demanda",
        "5",
        " ",
      ),
    },
  ),
  porcentual: fc.oneof({ weight: 4, arbitrary: blank }, { weight: 1, arbitrary: fc.constantFrom(0, 1) }),
  escala: fc.oneof({ weight: 6, arbitrary: blank }, { weight: 1, arbitrary: fc.constantFrom(80, 2, 1.9) }),
  metaALaFecha: fc.oneof({ weight: 9, arbitrary: blank }, { weight: 1, arbitrary: amount }),
  accionLeida: fc.oneof({ weight: 6, arbitrary: blank }, { weight: 1, arbitrary: accion }),
  tipoLeido: fc.oneof(
    { weight: 6, arbitrary: blank },
    { weight: 1, arbitrary: fc.constantFrom(...nombresDeTipos) },
  ),
  plazoLeido: fc.oneof({ weight: 6, arbitrary: blank }, { weight: 1, arbitrary: date(2008, 2013) }),
  metaLeida: fc.oneof(
    { weight: 4, arbitrary: blank },
    { weight: 1, arbitrary: fc.constantFrom("10 puntos", "100 %", "-") },
  ),
  cantidadLeida: fc.oneof({ weight: 4, arbitrary: blank }, { weight: 1, arbitrary: amount }),
  reportado: fc.oneof(
    { weight: 4, arbitrary: blank },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 10) },
    { weight: 1, arbitrary: fc.constantFrom(80, -0.1, "casi", 0.13, 0.125, 0.605, 0.795, 1.5) },
  ),
  verificacion: fc.oneof(
    { weight: 4, arbitrary: blank },
    { weight: 3, arbitrary: fc.constantFrom(...VERIFICACIONES, "Verificado ", "visto") },
  ),
  verificado: fc.oneof(
    { weight: 2, arbitrary: blank },
    { weight: 2, arbitrary: fc.constantFrom(0, 0.4, 0.75, 1, 1.2, -0.1, "casi") },
  ),
});

/** What one row says under the twelve dates: most say nothing, some contradict themselves. */
const puntos = fc.oneof(
  { weight: 2, arbitrary: fc.constant<readonly CellValue[]>([]) },
  {
    weight: 5,
    arbitrary: fc.array<CellValue>(
      fc.oneof(
        { weight: 30, arbitrary: blank },
        { weight: 12, arbitrary: amount },
        { weight: 1, arbitrary: fc.constantFrom("cinco", " ", 2.5) },
      ),
      { minLength: PUNTOS, maxLength: PUNTOS },
    ),
  },
);

/** Dates as they come: the ends of years and quarters, in no order, some twice, some missing. */
const fechas = fc.array<CellValue>(
  fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 2008, max: 2013 }).map((year) => serialDate(year, 12, 31)) },
    { weight: 12, arbitrary: date(2008, 2013) },
    { weight: 1, arbitrary: fc.constantFrom("", "diciembre") },
  ),
  { minLength: PUNTOS, maxLength: PUNTOS },
);

/** A Programación for some rows of the matriz, by their Ids. */
export const randomProgramacion = (ids: readonly CellValue[]): fc.Arbitrary<Programacion> =>
  fc.record({
    fechas,
    filas: fc.tuple(...ids.map((id) => puntos.map((each) => ({ id, puntos: each })))),
  });

/**
 * A row of the matriz as a person might leave it, half filled and contradictory ones among them.
 * No booleans: LibreOffice takes TRUE for a number where Excel does not.
 */
export const randomRow: fc.Arbitrary<RandomRow> = rowWithAll.map(({ metaALaFecha, ...row }) =>
  // Its formula stands there until somebody types over it.
  metaALaFecha === "" ? row : { ...row, metaALaFecha },
);

/** Named cells of Parámetros; now and then without a corte, or without the plan's start. */
export const randomParametros: fc.Arbitrary<Parametros> = fc
  .record({
    inicio_plan: fc.oneof({ weight: 9, arbitrary: date(2008, 2009) }, { weight: 1, arbitrary: blank }),
    corte_anterior: fc.oneof(blank, date(2008, 2009)),
    fin_plan: fc.oneof(blank, date(2009, 2013)),
    fecha_corte: fc.oneof({ weight: 19, arbitrary: date(2008, 2013) }, { weight: 1, arbitrary: blank }),
    vigencia_inicio: fc.oneof(
      { weight: 4, arbitrary: blank },
      { weight: 1, arbitrary: fc.constantFrom(serialDate(2009, 7, 1), serialDate(2008, 2, 29)) },
    ),
    estado_corte: fc.constantFrom(...ESTADOS_DEL_CORTE, "Definitivo", " definitivo", "Abierto", "cerrado"),
    preset: fc.constantFrom(...presets),
  })
  .map(({ preset, ...values }) => ({ ...values, ...semaforoDelPreset(preset) }));

/** Weights of the acciones in Resumen, by acción in lower case: often none, and seldom such as add up to 100. */
export const randomPesos: fc.Arbitrary<ReadonlyMap<string, number>> = fc
  .uniqueArray(fc.constantFrom("actualizar el sitio web", "trámites", "¿qué? *"), { maxLength: 2 })
  .chain((acciones) =>
    fc.tuple(...acciones.map((accion) => fc.tuple(fc.constant(accion), fc.constantFrom(0, 0.5, 33.3, 50)))),
  )
  .map((pesos) => new Map(pesos));
