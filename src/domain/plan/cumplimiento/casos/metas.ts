import { serialDate } from "../../../base/date";
import { AVISO } from "../avisos";
import { ESTADO } from "../estado";
import { NO_SE_DEBE } from "../no-se-debe";
import { REVISAR } from "../revisar";
import { Celdas, Regla } from "./caso";
import { alvaradoEnJunio, en2026 } from "./parametros";

const { calculado, noExigible, porRevisar, sinReporte } = ESTADO;

const corte = serialDate(2008, 12, 31);
const a24Meses = serialDate(2010, 9, 3);
const suma: Celdas = { tipo: "se va sumando", cantidad: 10 };
const alMes: Celdas = { tipo: "cada periodo", cantidad: 4, por: "mes" };
const alAno = (cantidad: number): Celdas => ({ tipo: "cada periodo", cantidad, por: "año" });
const maximo: Celdas = { tipo: "se reduce", cantidad: 15 };
const baja: Celdas = { tipo: "se reduce", cantidad: 225, lineaBase: 245, plazo: corte };

/** How a tipo reads its avance, and what was due at the corte. */
export const reglasDeMetas: readonly Regla[] = [
  {
    numero: "1.2",
    dice: "Cada tipo compara el avance con lo que se debía llevar al corte; los que parten de una línea base cuentan sólo lo ganado desde ella.",
    casos: [
      {
        caso: "se va sumando: 10 puntos en 24 meses, 2 hechos",
        fila: { ...suma, meta: "10 puntos", plazo: a24Meses, avance: 2 },
        espera: { meta: 1, cumplimiento: 200, plan: 20, estado: calculado },
      },
      {
        caso: "cada periodo: 4 veces al mes, 14 hechas desde el 3 de septiembre",
        fila: { ...alMes, avance: 14 },
        espera: { meta: 15, cumplimiento: 93.3, plan: null, estado: calculado },
      },
      {
        caso: "se mantiene: 95 %, 90 %",
        fila: { meta: "95 %", tipo: "se mantiene", cantidad: 0.95, avance: 0.9 },
        espera: { meta: 0.95, cumplimiento: 94.7, plan: null, estado: calculado },
      },
      {
        caso: "se mantiene en cero: ningún accidente",
        fila: { tipo: "se mantiene", cantidad: 0, avance: 0 },
        espera: { meta: 0, cumplimiento: 100, estado: calculado },
      },
      {
        caso: "se mantiene en cero: un accidente",
        fila: { tipo: "se mantiene", cantidad: 0, avance: 1 },
        espera: { cumplimiento: 0, estado: calculado },
      },
      {
        caso: "crece: de 50 a 100, va en 75",
        fila: { tipo: "crece desde la línea base", cantidad: 100, lineaBase: 50, plazo: corte, avance: 75 },
        espera: { meta: 100, cumplimiento: 50, plan: 50, estado: calculado },
      },
      {
        caso: "se reduce: de 245 a 225, y subió a 255",
        fila: { ...baja, avance: 255 },
        espera: { meta: 225, cumplimiento: -50, estado: calculado },
      },
      {
        caso: "se reduce: de 245 a 225, y bajó a 202",
        fila: { ...baja, avance: 202 },
        espera: { meta: 225, cumplimiento: 215, estado: calculado },
      },
      {
        caso: "se reduce hasta cero",
        fila: { tipo: "se reduce", cantidad: 0, lineaBase: 30, plazo: corte, avance: 15 },
        espera: { meta: 0, cumplimiento: 50, estado: calculado },
      },
      {
        caso: "cumple: Sí, sin tilde",
        fila: { tipo: "cumple", plazo: corte, avance: "si" },
        espera: { meta: 1, cumplimiento: 100, plan: 100, estado: calculado },
      },
      {
        caso: "cumple: No",
        fila: { tipo: "cumple", plazo: corte, avance: "No" },
        espera: { meta: 1, cumplimiento: 0, estado: calculado },
      },
      {
        caso: "cumple: Parcial, 40 %",
        fila: { tipo: "cumple", plazo: corte, avance: "Parcial", reportado: 0.4 },
        espera: { meta: 1, cumplimiento: 40, plan: 40, estado: "reportado", situacion: null },
      },
    ],
  },
  {
    numero: "1.3",
    dice: "Una meta igual a su línea base se mantiene; una reducción sin de dónde bajar es un máximo: se cumple o no.",
    casos: [
      {
        caso: "crecer de 80 a 80",
        fila: { tipo: "crece desde la línea base", cantidad: 80, lineaBase: 80, avance: 76 },
        espera: { meta: 80, cumplimiento: 95, estado: calculado },
      },
      {
        caso: "crecer de 80 a 50",
        fila: { tipo: "crece desde la línea base", cantidad: 50, lineaBase: 80, avance: 60 },
        espera: { estado: porRevisar, motivo: REVISAR.metaBajoLaBase },
      },
      {
        caso: "no superar 15 días: 15",
        fila: { ...maximo, avance: 15 },
        espera: { meta: 15, cumplimiento: 100, estado: calculado },
      },
      {
        caso: "no superar 15 días: 16",
        fila: { ...maximo, avance: 16 },
        espera: { meta: 15, cumplimiento: 0, estado: calculado },
      },
      {
        caso: "no superar 15 días, con línea base de 10: 16",
        fila: { ...maximo, lineaBase: 10, avance: 16 },
        espera: { cumplimiento: 0, estado: calculado },
      },
      {
        caso: "no superar 15 días, con línea base de 15: 15",
        fila: { ...maximo, lineaBase: 15, avance: 15 },
        espera: { cumplimiento: 100, estado: calculado },
      },
    ],
  },
  {
    numero: "1.4",
    dice: "La meta final es Cantidad por Veces; en lo que se suma debe ser mayor que cero.",
    casos: [
      {
        caso: "1 por dependencia, 8 dependencias, 6 hechos",
        fila: { tipo: "se va sumando", cantidad: 1, veces: 8, plazo: corte, avance: 6 },
        espera: { meta: 8, cumplimiento: 75, estado: calculado },
      },
      {
        caso: "una cantidad de 0",
        fila: { ...suma, cantidad: 0, avance: 3 },
        espera: { estado: porRevisar, motivo: REVISAR.metaNoPositiva },
      },
    ],
  },
  {
    numero: "2.2",
    dice: "Un plan que empieza en los primeros 31 días de una vigencia empieza con ella; sin fechas propias, la fila va del inicio al fin del plan.",
    casos: [
      {
        caso: "plan desde el 20 de enero: 4 al mes a junio",
        fila: { ...alMes, avance: 24 },
        parametros: en2026(6, 30, { inicio_plan: serialDate(2026, 1, 20) }),
        espera: { meta: 24, cumplimiento: 100, estado: calculado },
      },
      {
        caso: "plan desde el 5 de febrero: 4,87 meses",
        fila: { ...alMes, avance: 19 },
        parametros: en2026(6, 30, { inicio_plan: serialDate(2026, 2, 5) }),
        espera: { meta: 19, cumplimiento: 100, estado: calculado },
      },
      {
        caso: "sin inicio del plan: desde el de la vigencia",
        fila: { ...alMes, avance: 12 },
        parametros: en2026(6, 30, { inicio_plan: "" }),
        espera: { meta: 24, cumplimiento: 50, estado: calculado },
      },
      {
        caso: "sin plazo: hasta el fin del plan, la mitad",
        fila: { ...suma, avance: 5 },
        parametros: en2026(1, 1),
        espera: { meta: 5, cumplimiento: 100, plan: 50, estado: calculado },
      },
      {
        caso: "una vigencia escrita que no es la del corte",
        fila: { ...alMes, avance: 24 },
        parametros: en2026(6, 30, { vigencia_inicio: serialDate(2025, 1, 1) }),
        espera: { estado: porRevisar, motivo: REVISAR.fueraDeLaVigencia },
      },
      {
        caso: "una vigencia de julio a junio",
        fila: { ...alMes, avance: 20 },
        parametros: en2026(11, 30, { vigencia_inicio: serialDate(2026, 7, 1) }),
        espera: { meta: 20, cumplimiento: 100, estado: calculado },
      },
    ],
  },
  {
    numero: "2.3",
    dice: "Los periodos se cuentan por meses enteros y la parte del último; las semanas y los días, por días: los de trabajo.",
    casos: [
      {
        caso: "4 al mes, de enero a junio",
        fila: { ...alMes, avance: 24 },
        parametros: en2026(6, 30),
        espera: { meta: 24, cumplimiento: 100, estado: calculado },
      },
      {
        caso: "1 por quincena, de enero a junio",
        fila: { tipo: "cada periodo", cantidad: 1, por: "quincena", avance: 6 },
        parametros: en2026(6, 30),
        espera: { meta: 12, cumplimiento: 50, estado: calculado },
      },
      {
        caso: "5 por semana, 120 días",
        fila: { tipo: "cada periodo", cantidad: 5, por: "semana", avance: 85 },
        espera: { meta: 85, cumplimiento: 100, estado: calculado },
      },
      {
        caso: "1 por día en diciembre de 2008: 23 de trabajo, menos la Inmaculada y Navidad",
        fila: { tipo: "cada periodo", cantidad: 1, por: "día", inicio: serialDate(2008, 12, 1), avance: 21 },
        espera: { meta: 21, cumplimiento: 100, estado: calculado },
      },
      {
        caso: "un mes desde el 31 de enero hasta el 28 de febrero",
        fila: { ...alMes, inicio: serialDate(2026, 1, 31), avance: 4 },
        parametros: en2026(2, 27),
        espera: { meta: 4, cumplimiento: 100, estado: calculado },
      },
    ],
  },
  {
    numero: "2.4",
    dice: "Una tasa se debe en unidades enteras dentro de su vigencia, y su meta final es la de la vigencia.",
    casos: [
      {
        caso: "1 al año, en junio",
        fila: { ...alAno(1), avance: 0 },
        parametros: en2026(6, 30),
        espera: { meta: 0, cumplimiento: null, estado: noExigible, situacion: "por empezar" },
      },
      {
        caso: "1 al año, en diciembre",
        fila: { ...alAno(1), avance: 1 },
        parametros: en2026(12, 31),
        espera: { meta: 1, cumplimiento: 100, estado: calculado },
      },
      {
        caso: "2 al año, hechos ambos a junio",
        fila: { ...alAno(2), avance: 2 },
        parametros: en2026(6, 30),
        espera: { meta: 1, cumplimiento: 200, estado: calculado },
      },
      {
        caso: "2 al año, hechos ambos, en diciembre",
        fila: { ...alAno(2), avance: 2 },
        parametros: en2026(12, 31),
        espera: { meta: 2, cumplimiento: 100, estado: calculado },
      },
      ...(
        [
          [3, 31, 1],
          [6, 30, 2],
          [9, 30, 3],
          [12, 31, 5],
        ] as const
      ).map(([mes, dia, meta]) => ({
        caso: `5 al año, al ${dia}/${mes}`,
        fila: { ...alAno(5), avance: meta },
        parametros: en2026(mes, dia),
        espera: { meta, cumplimiento: 100, estado: calculado },
      })),
      {
        caso: "4 al mes hasta el 31 de marzo, en junio",
        fila: { ...alMes, plazo: serialDate(2026, 3, 31), avance: 12 },
        parametros: en2026(6, 30),
        espera: { meta: 12, cumplimiento: 100, estado: calculado },
      },
      {
        caso: "2 al año desde septiembre: nada en toda la vigencia",
        fila: { ...alAno(2), avance: 1 },
        espera: {
          meta: 0,
          cumplimiento: null,
          estado: noExigible,
          situacion: "por empezar",
          motivo: NO_SE_DEBE.nadaEnLaVigencia,
          avisos: [],
        },
      },
    ],
  },
  {
    numero: "2.5",
    dice: "Lo que se suma y lo que crece se debe en línea recta, en unidades enteras; un solo producto, en su plazo.",
    casos: [
      {
        caso: "un producto antes de su plazo",
        fila: { tipo: "se va sumando", cantidad: 1, plazo: a24Meses },
        espera: { meta: 0, cumplimiento: null, estado: noExigible, situacion: "por empezar" },
      },
      {
        caso: "un producto en su plazo",
        fila: { tipo: "se va sumando", cantidad: 1, plazo: corte, avance: 1 },
        espera: { meta: 1, cumplimiento: 100, estado: calculado },
      },
      {
        caso: "2 talleres: nadie debe un cuarto de taller",
        fila: { tipo: "se va sumando", cantidad: 2, plazo: a24Meses, avance: 0 },
        espera: { meta: 0, cumplimiento: null, estado: noExigible },
      },
      {
        caso: "100 % en 5 años, 12 % a los diez meses",
        fila: {
          meta: "100%",
          tipo: "crece desde la línea base",
          cantidad: 1,
          plazo: serialDate(2013, 9, 3),
          avance: 0.12,
        },
        parametros: alvaradoEnJunio,
        espera: { meta: 0.16, cumplimiento: 73, plan: 12, estado: calculado },
      },
      {
        caso: "reducir de 10 a 0 en dos años: a los seis meses pueden quedar 8",
        fila: {
          tipo: "se reduce",
          cantidad: 0,
          lineaBase: 10,
          inicio: serialDate(2026, 1, 1),
          plazo: serialDate(2027, 12, 31),
          avance: 9,
        },
        parametros: en2026(6, 30),
        espera: { meta: 8, cumplimiento: 50, plan: 10, estado: calculado },
      },
      {
        caso: "pasado el plazo, la meta final",
        fila: { ...suma, plazo: serialDate(2008, 10, 1), avance: 5 },
        espera: { meta: 10, cumplimiento: 50, estado: calculado, situacion: "vencida" },
      },
      {
        caso: "un documento para 2012, en blanco",
        fila: { meta: "1", tipo: "cumple", plazo: serialDate(2012, 12, 31) },
        espera: { meta: 0, cumplimiento: null, estado: noExigible, situacion: "por empezar" },
      },
    ],
  },
  {
    numero: "2.6",
    dice: "Un nivel y un máximo se deben enteros desde que empiezan.",
    casos: [
      {
        caso: "95 % desde enero, en diciembre anterior",
        fila: {
          meta: "95 %",
          tipo: "se mantiene",
          cantidad: 0.95,
          inicio: serialDate(2009, 1, 1),
          avance: 0.9,
        },
        espera: { cumplimiento: null, estado: noExigible, situacion: "por empezar" },
      },
      {
        caso: "95 % desde el primer día",
        fila: { meta: "95 %", tipo: "se mantiene", cantidad: 0.95, inicio: corte },
        espera: { meta: 0.95, estado: sinReporte },
      },
    ],
  },
  {
    numero: "2.9",
    dice: "La meta a la fecha que alguien escribe vale para ese corte y se nombra; no puede quedar del otro lado de la base ni en ella.",
    casos: [
      {
        caso: "escribió 4 donde se debían 10",
        fila: { ...suma, plazo: corte, metaALaFecha: 4, avance: 3 },
        espera: { cumplimiento: 75, estado: calculado, avisos: [AVISO.metaEscrita] },
      },
      {
        caso: "escribió 0 con el plazo vencido",
        fila: { ...suma, plazo: serialDate(2008, 10, 1), metaALaFecha: 0, avance: 3 },
        espera: { estado: porRevisar, motivo: REVISAR.metaDelOtroLado },
      },
      {
        caso: "escribió una meta negativa",
        fila: { ...suma, plazo: corte, metaALaFecha: -1, avance: 3 },
        espera: { estado: porRevisar, motivo: REVISAR.metaDelOtroLado },
      },
      {
        caso: "escribió un texto",
        fila: { ...suma, plazo: corte, metaALaFecha: "diez", avance: 3 },
        espera: { estado: porRevisar, motivo: REVISAR.texto },
      },
    ],
  },
];
