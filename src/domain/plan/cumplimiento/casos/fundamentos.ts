import { serialDate } from "../../../base/date";
import { AVISO, DIFIERE } from "../avisos";
import { ESTADO } from "../estado";
import { ILEGIBLE } from "../ilegible";
import { Celdas, Regla } from "./caso";
import { alvarado } from "./parametros";

const { calculado, porRevisar } = ESTADO;
const corte = alvarado.fecha_corte!;

/** Half of the days from the plan's start to it have gone by at the corte. */
const aLaMitad = serialDate(2009, 4, 29);

const suma: Celdas = { meta: "10 talleres", tipo: "se va sumando", cantidad: 10 };
const aDosAnos: Celdas = { ...suma, plazo: serialDate(2010, 9, 3) };

/** What all the other rules stand on: what is compared with what, and how numbers are. */
export const reglasDeFundamentos: readonly Regla[] = [
  {
    numero: "1.1",
    dice: "El cumplimiento compara con lo que se debía al corte; el avance del plan, con la meta final. Nunca se mezclan.",
    casos: [
      {
        caso: "2 de 10, cuando se debía 1: va al doble, y el plan en 20 %",
        fila: { ...aDosAnos, avance: 2 },
        espera: { meta: 1, cumplimiento: 200, plan: 20, estado: calculado },
      },
    ],
  },
  {
    numero: "2.1",
    dice: "Lo que se debe sale de la Programación donde la fila tiene puntos, y si no de su fórmula; lo que dice el tiempo no mira la meta que alguien escribe.",
    casos: [
      {
        caso: "con un punto al corte",
        fila: { ...aDosAnos, avance: 4 },
        programacion: [[corte, 4]],
        espera: { meta: 4, cumplimiento: 100, estado: calculado },
      },
      {
        caso: "sin puntos",
        fila: { ...aDosAnos, avance: 4 },
        espera: { meta: 1, cumplimiento: 400, estado: calculado },
      },
      {
        caso: "con su plazo vencido y 5 escritos como meta a la fecha",
        fila: { ...suma, plazo: serialDate(2008, 10, 1), metaALaFecha: 5, avance: 5 },
        espera: { cumplimiento: 100, estado: calculado, situacion: "vencida", avisos: [AVISO.metaEscrita] },
      },
    ],
  },
  {
    numero: "2.7",
    dice: "Lo que se cuenta en unidades enteras se debe en unidades enteras: nadie debe medio taller, ni medio día menos.",
    casos: [
      {
        caso: "5 talleres, a la mitad: 2,5 son 2",
        fila: { ...suma, cantidad: 5, plazo: aLaMitad, avance: 2 },
        espera: { meta: 2, cumplimiento: 100, estado: calculado },
      },
      {
        caso: "de 10 a 5 días, a la mitad: 7,5 son 8",
        fila: { meta: "5 días", tipo: "se reduce", lineaBase: 10, cantidad: 5, plazo: aLaMitad, avance: 8 },
        espera: { meta: 8, cumplimiento: 100, estado: calculado },
      },
      {
        caso: "de 10 a 5,5, a la mitad: no son enteros",
        fila: { meta: "5,5", tipo: "se reduce", lineaBase: 10, cantidad: 5.5, plazo: aLaMitad, avance: 7.75 },
        espera: { meta: 7.75, cumplimiento: 100, estado: calculado },
      },
    ],
  },
  {
    numero: "2.8",
    dice: "Si una meta es un porcentaje queda escrito al leerla; mientras nadie la lea, lo es la que tiene «%».",
    casos: [
      {
        caso: "«aumentar 3 %» leída: de 100 a 103 personas, a la mitad",
        fila: {
          meta: "aumentar 3 %",
          tipo: "crece desde la línea base",
          porcentual: 0,
          lineaBase: 100,
          cantidad: 103,
          plazo: aLaMitad,
          avance: 101,
        },
        espera: { meta: 101, cumplimiento: 100, estado: calculado },
      },
      {
        caso: "«95 %» sin leer, y 80 escrito por 80 %",
        fila: { meta: "95 %", tipo: "se mantiene", cantidad: 0.95, avance: 80 },
        espera: { cumplimiento: null, estado: porRevisar, motivo: ILEGIBLE.escala },
      },
    ],
  },
  {
    numero: "6.1",
    dice: "Lo que decide se compara con nueve decimales: medio punto exacto no es más de medio punto.",
    casos: [
      {
        caso: "1 de 8 y se afirma 13 %: difieren en medio punto",
        fila: { ...suma, cantidad: 8, plazo: corte, avance: 1, reportado: 0.13 },
        espera: { cumplimiento: 12.5, estado: calculado },
      },
      {
        caso: "1 de 8 y se afirma 13,1 %",
        fila: { ...suma, cantidad: 8, plazo: corte, avance: 1, reportado: 0.131 },
        espera: { cumplimiento: null, estado: porRevisar, motivo: DIFIERE },
      },
    ],
  },
];
