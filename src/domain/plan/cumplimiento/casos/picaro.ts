import { serialDate } from "../../../base/date";
import { Parametros } from "../../parametros/parametro";
import { Informe, informe } from "../informe";
import { constantesEn } from "../fuera";
import { LineaDelResumen } from "../libro";
import { matriz } from "../../tables/matriz";
import { Celdas } from "./caso";
import { filasDe } from "./fila-de-caso";
import { alvarado } from "./parametros";

const finDe2008 = serialDate(2008, 12, 31);

/** A row half done, with what was read of it from the marco; and one that is whole, of another acción. */
const fila: Celdas = {
  accion: "A",
  accionLeida: "A",
  indicador: "Talleres",
  meta: "10 talleres",
  metaLeida: "10 talleres",
  responsable: "Planeación",
  responsableLeido: "Planeación",
  tipo: "se va sumando",
  tipoLeido: "se va sumando",
  cantidad: 10,
  cantidadLeida: 10,
  plazo: finDe2008,
  plazoLeido: finDe2008,
  avance: 5,
};
const otra: Celdas = { ...fila, accion: "B", accionLeida: "B", avance: 10 };

const parametros: Parametros = {
  ...alvarado,
  inicio_leido: alvarado.inicio_plan!,
  fin_leido: alvarado.fin_plan!,
  estado_corte: "definitivo",
};

/** A way to raise a percentage without doing the work. */
export interface Truco {
  readonly hace: string;
  /** What he writes in the row that is half done; the other one stays. */
  readonly fila?: Celdas;
  /** Rows that he adds. */
  readonly mas?: readonly Celdas[];
  readonly parametros?: Parametros;
  /** The lines of the Resumen, as he leaves them. */
  readonly lineas?: readonly LineaDelResumen[];
  /** The row that he wrote has no formulas any more. */
  readonly sinFormulas?: true;
  /** A value over the formula of one of its auxiliary cells. */
  readonly encima?: Celdas;
  /** The row that is half done is not in the matriz any more; the marco still has it. */
  readonly borrada?: true;
  /** Rows that he writes below the table. */
  readonly debajo?: readonly Celdas[];
  /** What is said of it beside the figure; null: the figure stays where it was, or goes down. */
  readonly seDice: string | null;
}

/** Each in an official's words. */
export const trucos: readonly Truco[] = [
  { hace: "Deja en blanco el avance", fila: { avance: "" }, seDice: null },
  {
    hace: "Afirma 100 % en vez de dar el avance",
    fila: { avance: "", reportado: 1 },
    seDice: "reportado: 1",
  },
  { hace: "Afirma 100 % junto al avance", fila: { reportado: 1 }, seDice: null },
  {
    hace: "Escribe «en proceso» y afirma 100 %",
    fila: { avance: "en proceso", reportado: 1 },
    seDice: "reportado: 1",
  },
  {
    hace: "Escribe una meta a la fecha más baja",
    fila: { metaALaFecha: 5 },
    seDice: "meta a la fecha escrita: 1",
  },
  { hace: "Escribe 0 como meta a la fecha", fila: { metaALaFecha: 0 }, seDice: null },
  { hace: "Escribe una meta a la fecha negativa", fila: { metaALaFecha: -1 }, seDice: null },
  {
    hace: "Escribe 100 % encima de la fórmula",
    fila: { cumplimiento: 1 },
    seDice: "porcentaje escrito: 1",
  },
  { hace: "Escribe «no exigible» encima del Estado", fila: { estado: "no exigible" }, seDice: null },
  { hace: "Baja la Cantidad", fila: { cantidad: 5 }, seDice: "distinta de lo leído: 1" },
  { hace: "Pone Veces en 0,5", fila: { veces: 0.5 }, seDice: "distinta de lo leído: 1" },
  {
    hace: "Baja la Cantidad y cambia el texto de la Meta",
    fila: { cantidad: 5, meta: "5 talleres" },
    seDice: "distinta de lo leído: 1",
  },
  { hace: "Escribe la Cantidad como texto", fila: { cantidad: "5" }, seDice: null },
  {
    hace: "Cambia el tipo a «cumple» y dice Sí",
    fila: { tipo: "cumple", avance: "Sí" },
    seDice: "distinta de lo leído: 1",
  },
  { hace: "La vuelve un máximo", fila: { tipo: "se reduce" }, seDice: "distinta de lo leído: 1" },
  {
    hace: "Le pone una línea base inventada",
    fila: { tipo: "crece desde la línea base", lineaBase: -90 },
    seDice: "distinta de lo leído: 1",
  },
  { hace: "Inventa un tipo", fila: { tipo: "sobresaliente" }, seDice: null },
  { hace: "Le agrega un «Por»", fila: { por: "año" }, seDice: null },
  {
    hace: "Corre el Plazo",
    fila: { plazo: serialDate(2020, 1, 1) },
    seDice: "distinta de lo leído: 1",
  },
  { hace: "Borra el Plazo", fila: { plazo: "" }, seDice: "distinta de lo leído: 1" },
  { hace: "Escribe el Plazo con letras", fila: { plazo: "31 de diciembre" }, seDice: null },
  {
    hace: "Corre el Plazo de una fila que no lo traía",
    fila: { plazoLeido: "", plazo: serialDate(2020, 1, 1) },
    seDice: "distinta de lo leído: 1",
  },
  {
    hace: "Corre el Inicio",
    fila: { inicio: serialDate(2009, 1, 1), plazo: serialDate(2010, 1, 1) },
    seDice: "por empezar: 1",
  },
  {
    hace: "Corre el Inicio de una fila que no lo traía",
    fila: {
      plazo: serialDate(2009, 6, 30),
      plazoLeido: serialDate(2009, 6, 30),
      inicio: serialDate(2008, 12, 1),
    },
    seDice: "distinta de lo leído: 1",
  },
  { hace: "Borra la acción", fila: { accion: "" }, seDice: "sin acción: 1" },
  { hace: "Pasa la fila a otra acción", fila: { accion: "B" }, seDice: "distinta de lo leído: 1" },
  {
    hace: "Le deja un espacio al final a la acción",
    fila: { accion: "B " },
    seDice: "distinta de lo leído: 1",
  },
  {
    hace: "Le quita o le pone una tilde a la acción",
    fila: { accion: "Á" },
    seDice: "distinta de lo leído: 1",
  },
  { hace: "Borra la meta", fila: { meta: "-", cantidad: "" }, seDice: null },
  {
    hace: "Escribe «-» como meta y deja la Cantidad",
    fila: { meta: "-" },
    seDice: "distinta de lo leído: 1",
  },
  { hace: "Dice que no hubo demanda", fila: { avance: "Sin demanda" }, seDice: null },
  { hace: "Le pone Peso 0", fila: { peso: 0 }, seDice: null },
  { hace: "Le pone un Peso negativo", fila: { peso: -100 }, seDice: null },
  { hace: "Le pone un Peso con letras", fila: { peso: "muy poco" }, seDice: null },
  { hace: "Borra el responsable", fila: { responsable: "" }, seDice: "sin responsable: 1" },
  {
    hace: "Reporta en otra escala: 5 por 5 %",
    fila: { tipo: "se mantiene", meta: "10 %", cantidad: 0.1, avance: 5 },
    seDice: null,
  },
  {
    hace: "Confirma él mismo esa escala",
    fila: { tipo: "se mantiene", meta: "10 %", cantidad: 0.1, avance: 5, escala: 5 },
    seDice: "escala confirmada: 1",
  },
  { hace: "Oculta o filtra la fila", fila: {}, seDice: null },
  { hace: "Quita las fórmulas de la fila", sinFormulas: true, seDice: "sin fórmulas: 1" },
  {
    hace: "Escribe un valor sobre una fórmula auxiliar",
    encima: { aporte: 1 },
    seDice: "valores escritos sobre fórmulas auxiliares: 1",
  },
  {
    hace: "Borra de la matriz la fila que va atrasada",
    borrada: true,
    seDice: "filas del marco que no están en la matriz: 1",
  },
  {
    hace: "Escribe la fila debajo de la tabla",
    borrada: true,
    debajo: [fila],
    seDice: "sin fórmulas: 1",
  },
  {
    hace: "Da todo el peso a lo que no se debe",
    mas: [{ ...otra, accion: "A", plazo: serialDate(2020, 1, 1), avance: "", peso: 100 }],
    seDice: null,
  },
  {
    hace: "Agrega una fila ya cumplida",
    mas: [
      {
        accion: "A",
        indicador: "Otros talleres",
        meta: "1",
        responsable: "Planeación",
        tipo: "cumple",
        avance: "Sí",
      },
    ],
    seDice: "no se leyó del marco: 1",
  },
  {
    hace: "Da peso 1 a la que va atrasada y 99 a la cumplida de su acción",
    fila: { peso: 1 },
    mas: [{ ...otra, accion: "A", accionLeida: "A", peso: 99 }],
    seDice: "pesos escritos a mano: 2",
  },
  {
    hace: "Da en el Resumen peso 1 a su acción y 99 a la cumplida",
    lineas: [
      { accion: "A", peso: 1 },
      { accion: "B", peso: 99 },
    ],
    seDice: "pesos escritos a mano: 2",
  },
  {
    hace: "Da en el Resumen todo el peso a la acción cumplida",
    lineas: [
      { accion: "A", peso: "" },
      { accion: "B", peso: 100 },
    ],
    seDice: "de una acción que pesa 0: 1",
  },
  {
    hace: "Quita su acción del Resumen",
    lineas: [{ accion: "B", peso: "" }],
    seDice: "acción no listada: 1",
  },
  {
    hace: "Repite en el Resumen la acción cumplida",
    lineas: ["A", "B", "b ", "B"].map((accion) => ({ accion, peso: "" })),
    seDice: null,
  },
  {
    hace: "Corre el inicio de la vigencia",
    parametros: { vigencia_inicio: serialDate(2008, 7, 1) },
    seDice: "el inicio de la vigencia se escribió a mano",
  },
  {
    hace: "Corre el inicio del plan",
    parametros: { inicio_plan: serialDate(2008, 12, 1) },
    seDice: "el inicio del plan no es el que se leyó",
  },
  {
    hace: "Corre el fin del plan",
    parametros: { fin_plan: serialDate(2030, 12, 31) },
    seDice: "el fin del plan no es el que se leyó",
  },
  {
    hace: "Borra el fin del plan",
    parametros: { fin_plan: "" },
    seDice: "no hay fin del plan: se cuenta hasta el de la vigencia",
  },
  {
    hace: "Devuelve la fecha de corte a cuando nada se debía",
    parametros: { fecha_corte: serialDate(2008, 9, 4) },
    seDice: "por empezar: 1",
  },
  { hace: "Borra la fecha de corte", parametros: { fecha_corte: "" }, seDice: null },
  {
    hace: "Baja los límites del semáforo",
    parametros: { semaforo_limite_1: 0.1 },
    seDice: "los límites del semáforo son propios",
  },
  {
    hace: "Le cambia la palabra a una banda: el rojo se llama verde",
    parametros: { semaforo_palabra_1: "verde" },
    seDice: "los límites del semáforo son propios",
  },
  {
    hace: "Agrega festivos, para deber menos días",
    parametros: { festivos_suma: 1 },
    seDice: "la lista de festivos se cambió",
  },
];

/** The figures of the plan as they are, and after a trick. */
export function informeTras(truco?: Truco): Informe {
  const { lineas, encima = {} } = truco ?? {};
  const rows = filasDe([{ ...fila, ...truco?.fila, ...encima }, otra, ...(truco?.mas ?? [])]);
  const [first, ...others] = rows.map((row, index) => ({
    ...row,
    formulas: formulasDe(truco, index === 0),
  }));
  const left = truco?.borrada ? others : [first!, ...others];
  return informe(
    left,
    { ...parametros, ...truco?.parametros },
    {
      ...(lineas && { lineas }),
      constantes: constantesEn(left),
      sinSeguir: truco?.borrada ? [{ hoja: "Marco", fila: 5, indicador: "Talleres" }] : [],
      debajo: filasDe(truco?.debajo ?? []),
    },
  );
}

const FORMULAS = Object.fromEntries(
  matriz.columns.flatMap(({ key, formula }) => (formula && key !== "metaALaFecha" ? [[key, "=1"]] : [])),
);

/** The formulas that stand in a row: those that nobody typed over. */
function formulasDe(truco: Truco | undefined, isHis: boolean): Readonly<Record<string, string>> {
  if (!isHis) return FORMULAS;
  const typed = { ...truco?.fila, ...truco?.encima };
  if (truco?.sinFormulas) return {};
  return Object.fromEntries(Object.entries(FORMULAS).filter(([key]) => !(key in typed)));
}

/** What is said where the figure is said. `dicho(informeTras(truco))` // ["reportado: 1"] */
export const dicho = ({ conteos, avisos }: Informe): readonly string[] => [
  ...conteos.map(({ motivo, cuantas }) => `${motivo}: ${cuantas}`),
  ...avisos,
];
