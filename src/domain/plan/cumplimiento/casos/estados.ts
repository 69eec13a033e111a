import { serialDate } from "../../../base/date";
import { DIFIERE } from "../avisos";
import { ESTADO } from "../estado";
import { ILEGIBLE } from "../ilegible";
import { REVISAR } from "../revisar";
import { Celdas, Regla } from "./caso";
import { alvarado, en2026 } from "./parametros";

const { calculado, noExigible, porRevisar, reportado, sinMeta, sinReporte } = ESTADO;

const corte = serialDate(2008, 12, 31);
const manana = serialDate(2009, 1, 1);
const vencido = serialDate(2008, 12, 30);
const suma: Celdas = { tipo: "se va sumando", cantidad: 10, plazo: corte };
const porciento: Celdas = { meta: "100 %", tipo: "se mantiene", cantidad: 1 };
const revisa = (caso: string, fila: Celdas, motivo: string) => ({
  caso,
  fila,
  espera: { cumplimiento: null, estado: porRevisar, situacion: null, motivo },
});

/** The Estado of a row: the first that holds. */
export const reglasDeEstados: readonly Regla[] = [
  {
    numero: "4.0",
    dice: "Es una fila la que tiene algo en Acción, Indicador, Meta, Cantidad, Avance o % reportado.",
    casos: [
      {
        caso: "nadie escribió nada",
        fila: { accion: "", indicador: "", meta: "" },
        espera: { estado: null },
      },
      {
        caso: "sólo un avance",
        fila: { accion: "", indicador: "", meta: "", avance: 3 },
        espera: { estado: sinMeta },
      },
    ],
  },
  {
    numero: "4.2",
    dice: "Sin meta está la fila cuya meta no dice nada ni lo dijo el marco: se muestra, no se promedia.",
    casos: [
      { caso: "meta en blanco", fila: { meta: " " }, espera: { estado: sinMeta } },
      {
        caso: "meta «-», avance 60 %",
        fila: { meta: "-", avance: 0.6 },
        espera: { cumplimiento: 60, plan: null, estado: sinMeta },
      },
      {
        caso: "meta «N/A», se afirma 60 %",
        fila: { meta: "n/a", avance: 3, reportado: 0.6 },
        espera: { cumplimiento: 60, estado: sinMeta },
      },
      {
        caso: "meta «-» con su cantidad ya corregida",
        fila: { ...suma, meta: "-", avance: 5 },
        espera: { cumplimiento: 50, estado: calculado },
      },
      {
        caso: "meta borrada, que el marco tenía",
        fila: { meta: "-", metaLeida: "10 puntos" },
        espera: { estado: porRevisar },
      },
    ],
  },
  {
    numero: "4.3",
    dice: "No es exigible antes de empezar.",
    casos: [
      {
        caso: "empieza al día siguiente del corte",
        fila: { ...suma, inicio: manana, plazo: serialDate(2010, 1, 1) },
        espera: { estado: noExigible, situacion: "por empezar" },
      },
      {
        caso: "un máximo que empieza después",
        fila: { tipo: "se reduce", cantidad: 15, inicio: manana, avance: 20 },
        espera: { estado: noExigible, situacion: "por empezar" },
      },
    ],
  },
  {
    numero: "4.4",
    dice: "Por revisar está lo que no se puede calcular: un tipo o un Por que no están en su lista, una fecha imposible, un texto donde va un número.",
    casos: [
      revisa("sin tipo", { cantidad: 10, avance: 3 }, REVISAR.sinTipo),
      revisa("otro tipo", { ...suma, tipo: "acumulado", avance: 3 }, REVISAR.otroTipo),
      revisa("otro Por", { tipo: "cada periodo", cantidad: 4, por: "luna", avance: 3 }, REVISAR.otroPor),
      revisa("cada periodo sin Por", { tipo: "cada periodo", cantidad: 4, avance: 3 }, REVISAR.sinPor),
      revisa("se va sumando con Por", { ...suma, por: "mes", avance: 3 }, REVISAR.porDeMas),
      revisa(
        "plazo antes del inicio",
        { ...suma, inicio: corte, plazo: vencido, avance: 3 },
        REVISAR.plazoAntes,
      ),
      revisa("sin cantidad", { tipo: "se va sumando", avance: 3 }, REVISAR.sinCantidad),
      revisa("cantidad en letras", { ...suma, cantidad: "diez", avance: 3 }, REVISAR.texto),
      revisa("inicio en letras", { ...suma, inicio: "enero", avance: 3 }, REVISAR.texto),
      revisa("línea base en letras", { ...suma, lineaBase: "no hay", avance: 3 }, REVISAR.texto),
      revisa(
        "un porcentaje que se suma",
        { meta: "25 %", tipo: "se va sumando", cantidad: 0.25, avance: 25 },
        REVISAR.porcentajeQueSeSuma,
      ),
      {
        caso: "sin fecha de corte",
        fila: { ...suma, avance: 5 },
        parametros: { ...alvarado, fecha_corte: "" },
        espera: { cumplimiento: null, estado: porRevisar, motivo: REVISAR.sinCorte },
      },
      {
        caso: "un error en la fila",
        fila: { ...suma, avance: "#REF!" },
        espera: { cumplimiento: null, estado: porRevisar },
      },
      {
        caso: "sin tipo ni cantidad, pero se afirma 70 %",
        fila: { reportado: 0.7 },
        espera: { cumplimiento: 70, plan: null, estado: reportado, situacion: null },
      },
    ],
  },
  {
    numero: "4.5",
    dice: "No es exigible cuando nada se debe todavía, cuando terminó antes de la vigencia o cuando no hubo demanda.",
    casos: [
      {
        caso: "un nivel cuyo plazo es de la vigencia anterior",
        fila: { tipo: "se mantiene", cantidad: 0.95, plazo: serialDate(2025, 12, 31), avance: 0.5 },
        parametros: en2026(6, 30),
        espera: { cumplimiento: null, estado: noExigible, situacion: "terminada" },
      },
      {
        caso: "100 % de las solicitudes, sin demanda",
        fila: { ...porciento, avance: "Sin demanda" },
        espera: { cumplimiento: null, estado: noExigible, situacion: "sin demanda" },
      },
      revisa("10 puntos, sin demanda", { ...suma, avance: "Sin demanda" }, ILEGIBLE.avance),
      {
        caso: "la meta es 0: sí se debe",
        fila: { tipo: "se mantiene", cantidad: 0 },
        espera: { meta: 0, estado: sinReporte },
      },
    ],
  },
  {
    numero: "4.6",
    dice: "Por revisar está lo que se reporta y no se puede creer: un texto, un negativo, 80 por 80 %.",
    casos: [
      revisa("80 por 80 %", { ...porciento, avance: 80 }, ILEGIBLE.escala),
      revisa(
        "80 por 80 %, al crecer",
        { meta: "80%", tipo: "crece desde la línea base", cantidad: 0.8, plazo: corte, avance: 80 },
        ILEGIBLE.escala,
      ),
      {
        caso: "170 %, que alguien confirmó",
        fila: { ...porciento, avance: 1.7, escala: 1.7 },
        espera: { cumplimiento: 170, estado: calculado, avisos: ["escala confirmada"] },
      },
      {
        caso: "150 %, en el límite",
        fila: { ...porciento, avance: 1.5 },
        espera: { cumplimiento: 150, estado: calculado },
      },
      revisa("avance negativo", { ...suma, avance: -3 }, ILEGIBLE.negativo),
      revisa("avance en letras", { ...suma, avance: "en proceso" }, ILEGIBLE.avance),
      revisa(
        "un número escrito como texto, con % reportado",
        { ...suma, avance: "5", reportado: 0.5 },
        ILEGIBLE.avance,
      ),
      {
        caso: "avance en letras, con % reportado",
        fila: { ...suma, avance: "en proceso", reportado: 0.5 },
        espera: { cumplimiento: 50, estado: reportado },
      },
      revisa("% reportado en otra escala", { reportado: 70 }, ILEGIBLE.reportadoFuera),
      revisa("% reportado negativo", { reportado: -0.1 }, ILEGIBLE.reportadoFuera),
      revisa("% reportado en letras", { ...suma, reportado: "casi todo" }, ILEGIBLE.reportado),
      revisa("Parcial sin su %", { tipo: "cumple", plazo: corte, avance: "Parcial" }, ILEGIBLE.parcial),
      revisa("cumple con un número", { tipo: "cumple", plazo: corte, avance: 1 }, ILEGIBLE.avance),
    ],
  },
  {
    numero: "4.7",
    dice: "Lo que llegó antes a su meta final cuenta desde ya; un nivel no se alcanza antes de tiempo.",
    casos: [
      {
        caso: "10 hechos antes de deber el primero",
        fila: { ...suma, plazo: serialDate(2020, 1, 1), avance: 10 },
        espera: { meta: 0, cumplimiento: 100, plan: 100, estado: calculado },
      },
      {
        caso: "un producto entregado antes de su plazo",
        fila: { tipo: "cumple", plazo: serialDate(2012, 12, 31), avance: "Sí" },
        espera: { cumplimiento: 100, estado: calculado },
      },
      {
        caso: "9 hechos antes de deber el primero",
        fila: { ...suma, plazo: serialDate(2020, 1, 1), avance: 9 },
        espera: { cumplimiento: null, plan: 90, estado: noExigible },
      },
      {
        caso: "un nivel que todavía no empieza",
        fila: { ...porciento, inicio: manana, avance: 1 },
        espera: { cumplimiento: null, estado: noExigible },
      },
    ],
  },
  {
    numero: "4.8",
    dice: "Si el avance y el % reportado difieren en más de medio punto, se revisa; ninguno se borra.",
    casos: [
      {
        caso: "12,5 % y 13 %: medio punto justo",
        fila: { ...suma, cantidad: 8, avance: 1, reportado: 0.13 },
        espera: { cumplimiento: 12.5, estado: calculado },
      },
      revisa("12,5 % y 13,1 %", { ...suma, cantidad: 8, avance: 1, reportado: 0.131 }, DIFIERE),
      {
        caso: "120 % y 100 %: entre 0 y 100 son lo mismo",
        fila: { ...suma, avance: 12, reportado: 1 },
        espera: { cumplimiento: 120, estado: calculado },
      },
      revisa("Sí y 50 %", { tipo: "cumple", plazo: corte, avance: "Sí", reportado: 0.5 }, DIFIERE),
    ],
  },
  {
    numero: "4.9",
    dice: "Calculado sale de un avance; reportado es un porcentaje que se afirma; sin reporte, se debe y nadie ha dicho nada.",
    casos: [
      { caso: "nada", fila: suma, espera: { cumplimiento: null, estado: sinReporte, situacion: null } },
      {
        caso: "sólo un % reportado",
        fila: { ...suma, reportado: 1 },
        espera: { cumplimiento: 100, plan: null, estado: reportado, situacion: null },
      },
    ],
  },
  {
    numero: "4.10",
    dice: "Vencida está desde el día siguiente a su plazo la fila que no llegó a su meta final.",
    casos: [
      {
        caso: "en el día del plazo",
        fila: { ...suma, avance: 9 },
        espera: { estado: calculado, situacion: null },
      },
      {
        caso: "al día siguiente",
        fila: { ...suma, plazo: vencido, avance: 9 },
        espera: { estado: calculado, situacion: "vencida" },
      },
      {
        caso: "al día siguiente, completa",
        fila: { ...suma, plazo: vencido, avance: 10 },
        espera: { estado: calculado, situacion: null },
      },
      {
        caso: "al día siguiente, en silencio",
        fila: { ...suma, plazo: vencido },
        espera: { estado: sinReporte, situacion: "vencida" },
      },
      {
        caso: "con lo que alguien escribió como meta a la fecha",
        fila: { ...suma, plazo: vencido, metaALaFecha: 5, avance: 5 },
        espera: { cumplimiento: 100, estado: calculado, situacion: "vencida" },
      },
    ],
  },
  {
    numero: "6.2",
    dice: "Los espacios que no se ven y las mayúsculas no cambian lo que dice una celda; las tildes, sí.",
    casos: [
      {
        caso: "«Sí » en un «cumple » con espacios de no separación",
        fila: { tipo: "Cumple\u00a0", plazo: corte, avance: " SÍ\u00a0" },
        espera: { cumplimiento: 100, estado: calculado },
      },
      {
        caso: "«mes» con un salto de línea",
        fila: { tipo: "cada periodo", cantidad: 4, por: "mes\n", avance: 15 },
        espera: { cumplimiento: 100, estado: calculado },
      },
    ],
  },
];
