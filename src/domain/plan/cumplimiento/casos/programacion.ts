import { serialDate } from "../../../base/date";
import { MOTIVO } from "../../programacion/formulas";
import { AVISO } from "../avisos";
import { ESTADO } from "../estado";
import { REVISAR } from "../revisar";
import { Celdas, Regla } from "./caso";
import { en2026 } from "./parametros";

const { calculado, noExigible, porRevisar } = ESTADO;

const finDe = (year: number) => serialDate(year, 12, 31);
const al = (year: number, month: number, day: number) => ({
  ...en2026(1, 1),
  fecha_corte: serialDate(year, month, day),
});

const talleres: Celdas = { tipo: "se va sumando", cantidad: 10, plazo: finDe(2026) };
const porAno = [
  [finDe(2024), 2],
  [finDe(2025), 5],
  [finDe(2026), 10],
] as const;
const desdeEnero = { inicio: serialDate(2026, 1, 1), plazo: finDe(2026) };
const alMes: Celdas = { tipo: "cada periodo", cantidad: 4, por: "mes" };
const nivel: Celdas = { tipo: "se mantiene", cantidad: 100, ...desdeEnero };
const maximo: Celdas = { tipo: "se reduce", cantidad: 15, ...desdeEnero };
const reduce: Celdas = { tipo: "se reduce", cantidad: 0, lineaBase: 10, ...desdeEnero };

/** What was due where the plan says it date by date. */
export const reglasDeProgramacion: readonly Regla[] = [
  {
    numero: "3.1",
    dice: "La Programación dice lo que se debe llevar a cada fecha: un total acumulado, un nivel, o 1 cuando el producto se debe.",
    casos: [
      {
        caso: "se va sumando: el día del primer punto",
        fila: { ...talleres, avance: 2 },
        parametros: al(2024, 12, 31),
        programacion: porAno,
        espera: { meta: 2, cumplimiento: 100, plan: 20, estado: calculado, avisos: [AVISO.programadaLaxa] },
      },
      {
        caso: "crece: el nivel de esa fecha",
        fila: {
          tipo: "crece desde la línea base",
          cantidad: 100,
          lineaBase: 50,
          plazo: finDe(2026),
          avance: 60,
        },
        parametros: al(2025, 12, 31),
        programacion: [[finDe(2025), 90]],
        espera: { meta: 90, cumplimiento: 25, plan: 20, estado: calculado },
      },
      {
        caso: "un producto que se debe antes de su plazo",
        fila: { tipo: "cumple", plazo: finDe(2026), avance: "No" },
        parametros: al(2025, 7, 1),
        programacion: [[serialDate(2025, 6, 30), 1]],
        espera: { meta: 1, cumplimiento: 0, estado: calculado },
      },
      {
        caso: "un producto que aún no se debe",
        fila: { tipo: "cumple", plazo: finDe(2026) },
        parametros: al(2025, 6, 29),
        programacion: [[serialDate(2025, 6, 30), 1]],
        espera: { meta: 0, cumplimiento: null, estado: noExigible, situacion: "por empezar" },
      },
      {
        caso: "cada periodo: el total de la vigencia",
        fila: { ...alMes, avance: 20 },
        parametros: en2026(6, 30),
        programacion: [
          [serialDate(2026, 3, 31), 10],
          [serialDate(2026, 6, 30), 25],
        ],
        espera: { meta: 25, cumplimiento: 80, estado: calculado },
      },
      {
        caso: "se mantiene: el nivel hasta esa fecha",
        fila: { ...nivel, avance: 80 },
        parametros: en2026(6, 30),
        programacion: [
          [serialDate(2026, 6, 30), 80],
          [finDe(2026), 100],
        ],
        espera: { meta: 80, cumplimiento: 100, estado: calculado, avisos: [AVISO.programadaLaxa] },
      },
      {
        caso: "un máximo: el nivel hasta esa fecha",
        fila: { ...maximo, avance: 18 },
        parametros: en2026(6, 30),
        programacion: [[serialDate(2026, 9, 30), 20]],
        espera: { meta: 20, cumplimiento: 100, estado: calculado, avisos: [AVISO.programadaLaxa] },
      },
    ],
  },
  {
    numero: "3.2",
    dice: "Entre dos fechas se debe en línea recta y en unidades enteras, desde la base hasta la meta final; un nivel se debe entero.",
    casos: [
      {
        caso: "a la mitad entre 0 y 10: 5",
        fila: { ...talleres, ...desdeEnero, avance: 5 },
        parametros: en2026(7, 2),
        programacion: [[finDe(2026), 10]],
        espera: { meta: 5, cumplimiento: 100, estado: calculado },
      },
      {
        caso: "entre 2 y 5, a la mitad del año: nadie debe medio taller",
        fila: { ...talleres, avance: 3 },
        parametros: al(2025, 7, 2),
        programacion: porAno,
        espera: { meta: 3, cumplimiento: 100, estado: calculado },
      },
      {
        caso: "antes del primer punto, desde la base",
        fila: { ...talleres, avance: 1 },
        parametros: al(2024, 7, 1),
        programacion: porAno,
        espera: { meta: 0, cumplimiento: null, estado: noExigible },
      },
      {
        caso: "después del último, hasta la meta final en el plazo",
        fila: { ...talleres, plazo: finDe(2027), avance: 10 },
        parametros: al(2027, 12, 30),
        programacion: [[finDe(2025), 4]],
        espera: { meta: 9, cumplimiento: 111.1, estado: calculado },
      },
      {
        caso: "en el plazo y después, la meta final",
        fila: { ...talleres, avance: 8 },
        parametros: al(2027, 1, 1),
        programacion: [[finDe(2025), 4]],
        espera: { meta: 10, cumplimiento: 80, estado: calculado, situacion: "vencida" },
      },
      {
        caso: "un punto en blanco no es un punto",
        fila: { ...talleres, ...desdeEnero, avance: 5 },
        parametros: en2026(7, 2),
        programacion: [
          [serialDate(2026, 6, 30), ""],
          [finDe(2026), 10],
        ],
        espera: { meta: 5, cumplimiento: 100, estado: calculado },
      },
      {
        caso: "sin ningún punto, la fórmula de la fila",
        fila: { ...talleres, ...desdeEnero, avance: 4 },
        parametros: en2026(7, 2),
        programacion: [[finDe(2026), ""]],
        espera: { meta: 5, cumplimiento: 80, estado: calculado },
      },
      {
        caso: "el orden de las columnas no importa",
        fila: { ...talleres, avance: 3 },
        parametros: al(2025, 7, 2),
        programacion: [...porAno].reverse(),
        espera: { meta: 3, estado: calculado },
      },
      {
        caso: "una vigencia sin puntos usa la tasa",
        fila: { ...alMes, avance: 24 },
        parametros: en2026(6, 30),
        programacion: [[finDe(2025), 40]],
        espera: { meta: 24, cumplimiento: 100, estado: calculado },
      },
      {
        caso: "cada vigencia empieza en 0",
        fila: { ...alMes, avance: 10 },
        parametros: en2026(7, 2),
        programacion: [
          [finDe(2025), 40],
          [finDe(2026), 60],
        ],
        espera: { meta: 30, cumplimiento: 33.3, estado: calculado },
      },
      {
        caso: "de lo que se reduce, las unidades que aún pueden quedar",
        fila: { ...reduce, avance: 8 },
        parametros: en2026(7, 2),
        programacion: [[finDe(2026), 5]],
        espera: { meta: 8, cumplimiento: 100, estado: calculado, avisos: [AVISO.programadaLaxa] },
      },
      {
        caso: "un nivel programado de 0: nada se debe",
        fila: nivel,
        parametros: en2026(6, 30),
        programacion: [[serialDate(2026, 6, 30), 0]],
        espera: { meta: 0, cumplimiento: null, estado: noExigible, avisos: [AVISO.programadaLaxa] },
      },
      {
        caso: "un máximo programado en 0 tampoco pide nada, y se dice",
        fila: { ...maximo, avance: 20 },
        parametros: en2026(6, 30),
        programacion: [[serialDate(2026, 6, 30), 0]],
        espera: { cumplimiento: null, estado: noExigible, avisos: [AVISO.programadaLaxa] },
      },
      {
        caso: "cero accidentes, programado en 0: se deben cero",
        fila: { tipo: "se mantiene", cantidad: 0, ...desdeEnero, avance: 1 },
        parametros: en2026(6, 30),
        programacion: [[finDe(2026), 0]],
        espera: { meta: 0, cumplimiento: 0, estado: calculado, avisos: [] },
      },
      {
        caso: "dos puntos con la misma fecha",
        fila: { ...talleres, avance: 3 },
        parametros: al(2025, 7, 2),
        programacion: [
          [finDe(2024), 2],
          [finDe(2024), 3],
        ],
        espera: { estado: porRevisar, motivo: MOTIVO.repetida },
      },
      {
        caso: "dos fechas iguales, y un solo punto en ellas",
        fila: { ...talleres, avance: 2 },
        parametros: al(2024, 12, 31),
        programacion: [
          [finDe(2024), 2],
          [finDe(2024), ""],
        ],
        espera: { meta: 2, estado: calculado },
      },
      {
        caso: "un punto posterior al plazo",
        fila: { ...talleres, avance: 3 },
        parametros: al(2025, 7, 2),
        programacion: [[finDe(2027), 10]],
        espera: { estado: porRevisar, motivo: MOTIVO.posterior },
      },
      {
        caso: "un punto escrito como texto",
        fila: { ...talleres, avance: 3 },
        parametros: al(2025, 7, 2),
        programacion: [[finDe(2025), "cinco"]],
        espera: { estado: porRevisar, motivo: MOTIVO.texto },
      },
      {
        caso: "un punto sin fecha arriba",
        fila: { ...talleres, avance: 3 },
        parametros: al(2025, 7, 2),
        programacion: [["", 5]],
        espera: { estado: porRevisar, motivo: MOTIVO.sinFecha },
      },
      {
        caso: "un nivel programado por debajo de la línea base",
        fila: { tipo: "crece desde la línea base", cantidad: 100, lineaBase: 50, ...desdeEnero, avance: 60 },
        parametros: en2026(6, 30),
        programacion: [[serialDate(2026, 6, 30), 40]],
        espera: { estado: porRevisar, motivo: REVISAR.metaDelOtroLado },
      },
    ],
  },
  {
    numero: "3.3",
    dice: "Con «10 talleres (2 en 2024, 3 en 2025, 5 en 2026)», 2 hechos al final de 2024 son todo lo que se debía.",
    casos: [
      {
        caso: "al 31 de diciembre de 2024, 2 hechos",
        fila: { ...talleres, meta: "10 talleres (2 en 2024, 3 en 2025, 5 en 2026)", avance: 2 },
        parametros: al(2024, 12, 31),
        programacion: porAno,
        espera: { meta: 2, cumplimiento: 100, plan: 20, estado: calculado },
      },
      {
        caso: "la misma fila sin Programación",
        fila: { ...talleres, avance: 2 },
        parametros: al(2024, 12, 31),
        espera: { meta: 3, cumplimiento: 66.7, plan: 20, estado: calculado },
      },
      {
        caso: "una Programación más exigente que la línea no se nombra",
        fila: { ...talleres, avance: 8 },
        parametros: al(2024, 12, 31),
        programacion: [[finDe(2024), 8]],
        espera: { meta: 8, cumplimiento: 100, estado: calculado, avisos: [] },
      },
    ],
  },
];
