import {
  Expression,
  and,
  call,
  column,
  different,
  equal,
  firstOf,
  greater,
  isNumber,
  joined,
  minus,
  name,
  not,
  or,
  rounded,
  total,
  when,
} from "../formula/expression";
import { limpio } from "../formula/text";
import { avance, escalaConfirmada, porLimpio, reportado, tipoLimpio } from "./entradas";
import { ESTADO } from "./estado";
import { GRUPO_NO_LISTADA, GRUPO_SIN_ACCION, GRUPO_SIN_RESPONSABLE } from "./grupos";
import { MAXIMO_CREIBLE } from "./escala";
import { metaEscrita, programadaMasLaxa } from "./meta-a-la-fecha";
import { nombreDeTipo } from "./tipos/nombres";

/** What is said of a row besides its Estado: its figure stands on somebody's word, or counts where nobody looks for it. */
export const AVISO = {
  metaEscrita: "meta a la fecha escrita",
  programadaLaxa: "programada por debajo de su meta",
  escala: "escala confirmada",
  variasVeces: "cumple de varias veces",
  porcentajeEscrito: "porcentaje escrito",
  distinta: "distinta de lo leído",
  sinAccion: "sin acción",
  noListada: "acción no listada",
  sinResponsable: "sin responsable",
  sinPeso: "pesa 0",
  sinLineaBase: "sin línea base",
  agregada: "no se leyó del marco",
} as const;

/** Why a row is por revisar whose avance and % reportado contradict each other. */
export const DIFIERE = "el avance y el % reportado no coinciden";

export type Aviso = (typeof AVISO)[keyof typeof AVISO];

/** What was read of a row from its marco, and the column that keeps it. */
export const LEIDAS = {
  accion: "accionLeida",
  meta: "metaLeida",
  responsable: "responsableLeido",
  tipo: "tipoLeido",
  cantidad: "cantidadLeida",
  por: "porLeido",
  veces: "vecesLeidas",
  lineaBase: "lineaBaseLeida",
  inicio: "inicioLeido",
  plazo: "plazoLeido",
  peso: "pesoLeido",
} as const;

/** 1 where the row was read from the marco: what it said then is kept beside it. A matriz without a marco has none. */
export const leida: Expression = call(
  "IFERROR",
  when(or(different(column(LEIDAS.accion), ""), different(column(LEIDAS.meta), "")), 1, 0),
  0,
);

const esNumerica: ReadonlySet<string> = new Set([
  "cantidad",
  "veces",
  "lineaBase",
  "inicio",
  "plazo",
  "peso",
]);

/** What is kept was written clean. A number is compared as a text, as the other side is. */
const textoDe = (leida: string): Expression => joined(column(leida), "");

/** Columns that have the text of another without the spaces that nobody sees. */
const LIMPIAS: Readonly<Partial<Record<string, Expression>>> = {
  accion: column("clave"),
  responsable: column("claveDelResponsable"),
  tipo: tipoLimpio,
  por: porLimpio,
};

/** Whether a cell says other than what was read; where nothing was, a person's word is all there is. */
const cambio = (key: string, leida: string): Expression =>
  esNumerica.has(key)
    ? and(
        isNumber(column(leida)),
        or(not(isNumber(column(key))), different(rounded(column(key)), rounded(column(leida)))),
      )
    : and(different(column(leida), ""), different(LIMPIAS[key] ?? limpio(column(key)), textoDe(leida)));

/** Of a meta that was plainly read, what was blank then and is written now, where it makes less be due. */
const agregado = (key: string, leida: string): Expression =>
  and(
    equal(column(leida), ""),
    esNumerica.has(key) ? isNumber(column(key)) : different(LIMPIAS[key] ?? column(key), ""),
  );

const distinta = or(
  ...Object.entries(LEIDAS).map(([key, leida]) => cambio(key, leida)),
  and(
    isNumber(column("cantidadLeida")),
    or(
      agregado("por", LEIDAS.por),
      agregado("veces", LEIDAS.veces),
      agregado("lineaBase", LEIDAS.lineaBase),
      and(agregado("inicio", LEIDAS.inicio), greater(column("desde"), name("inicio_efectivo"))),
      and(agregado("plazo", LEIDAS.plazo), greater(column("ultimoDia"), name("fin_efectivo"))),
    ),
  ),
);

const otraCifra = or(
  different(isNumber(column("cumplimiento")), isNumber(column("cifra"))),
  different(rounded(column("cumplimiento")), rounded(column("cifra"))),
);

const confirmada = and(
  greater(rounded(column("escala")), MAXIMO_CREIBLE),
  or(escalaConfirmada(reportado), and(equal(column("enPorcentaje"), 1), escalaConfirmada(avance))),
);

const CASOS: readonly (readonly [Expression, Aviso])[] = [
  [metaEscrita, AVISO.metaEscrita],
  [programadaMasLaxa, AVISO.programadaLaxa],
  [confirmada, AVISO.escala],
  [
    and(
      equal(column("modo"), nombreDeTipo.cumple),
      isNumber(column("cuantia")),
      greater(rounded(column("cuantia")), 1),
    ),
    AVISO.variasVeces,
  ],
  [otraCifra, AVISO.porcentajeEscrito],
  [distinta, AVISO.distinta],
  [equal(column("grupoDelResumen"), GRUPO_SIN_ACCION), AVISO.sinAccion],
  [equal(column("grupoDelResumen"), GRUPO_NO_LISTADA), AVISO.noListada],
  [equal(column("grupoDelResponsable"), GRUPO_SIN_RESPONSABLE), AVISO.sinResponsable],
  [and(equal(column("entra"), 1), equal(rounded(column("pesoEfectivo")), 0)), AVISO.sinPeso],
  [and(equal(column("modo"), nombreDeTipo.crece), not(isNumber(column("lineaBase")))), AVISO.sinLineaBase],
  // All the rows are added up only for one that was not read.
  [when(equal(column("leida"), 0), greater(total("leida"), 0), false), AVISO.agregada],
];

/** Between one aviso and the next, and around them all: each is found whole. */
export const ENTRE_AVISOS = "|";

/** What was wrong, or why nothing is due: what the Estado alone does not say. */
const motivo = firstOf(
  [
    [equal(column("juicio"), ESTADO.noExigible), column("noSeDebe")],
    [not(equal(column("juicio"), ESTADO.porRevisar)), ""],
    [different(column("revisar"), ""), column("revisar")],
    [different(column("ilegible"), ""), column("ilegible")],
    [equal(column("difiere"), 1), DIFIERE],
  ],
  "",
);

/** Detalle of the row: why it has its Estado, and what is said of it besides, to be read. */
export const detalle: Expression = call(
  "IFERROR",
  joined(
    motivo,
    when(
      equal(column("avisos"), ""),
      "",
      joined(
        when(equal(motivo, ""), "", " · "),
        call(
          "SUBSTITUTE",
          call("LEFT", column("avisos"), minus(call("LEN", column("avisos")), 1)),
          ENTRE_AVISOS,
          " · ",
        ),
      ),
    ),
  ),
  "",
);

const dicho = ([condition, aviso]: readonly [Expression, Aviso]) =>
  when(condition, `${aviso}${ENTRE_AVISOS}`, "");

/** Avisos of the row, each with a bar after it: "meta a la fecha escrita|sin responsable|"; "" where there is none. */
export const avisos: Expression = call(
  "IFERROR",
  firstOf(
    [[equal(column("juicio"), ""), ""]],
    CASOS.map(dicho).reduce((all, each) => joined(all, each)),
  ),
  "",
);
