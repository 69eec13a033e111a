import { Aviso } from "../../../plan/cumplimiento/avisos";
import { ACCION_SIN_PESO } from "../../../plan/cumplimiento/conteos";
import { Estado } from "../../../plan/cumplimiento/estado";
import { NO_SE_DEBE } from "../../../plan/cumplimiento/no-se-debe";
import { ClaveDeTipo } from "../../../plan/cumplimiento/tipos";

/** What the page says in its own words, before and between what it computes. */
export const introduccion = `# Cómo se calcula cada cifra

<!-- Esta página la escribe \`npm run metodo\` desde las fórmulas y sus pruebas. -->

Este documento dice, para quien llena la matriz y para quien la revisa, de dónde sale cada porcentaje. Puede anexarse al
informe de Control Interno. Las reglas son las mismas en la hoja de Excel, que calcula por sí sola, y en el panel; los
ejemplos los calcula el mismo programa que llena la hoja, cada vez que esta página se escribe. Si una cifra de su libro no
sale como aquí se dice, desconfíe de la cifra.

## 1. Dos porcentajes que no se mezclan

**Porcentaje de cumplimiento**: lo que se lleva, contra lo que se debía llevar *a la fecha de corte*. Es el único que tiene
semáforo. **Avance del plan**: lo que se lleva, contra la meta *final*. No tiene color. Un plan a la mitad de su tiempo, con
la mitad hecha, cumple al 100 % y avanza al 50 %: promediarlos juntos lo publicaría en rojo.`;

export const introduccionDeTipos = `## 2. Cómo se lee el avance: los seis tipos

El tipo dice qué se escribe en *Avance* y contra qué se compara. Entre paréntesis, como lo llama el DNP.`;

/** How each tipo is computed, in an official's words. */
export const calculoDeTipos: Readonly<Record<ClaveDeTipo, string>> = {
  seVaSumando:
    "El avance dividido por lo que se debía a la fecha. Se debe en línea recta, desde el inicio hasta el plazo, y en unidades enteras: nadie debe un cuarto de taller.",
  cadaPeriodo:
    "El avance de la vigencia dividido por los periodos que van de ella. Lo de otras vigencias no cuenta, ni a favor ni en contra.",
  seMantiene:
    "El último valor dividido por el que hay que mantener, que se debe completo desde el primer día. Si la meta es cero («ningún accidente»), se cumple o no.",
  crece:
    "Lo que se ganó desde la línea base, dividido por lo que se debía ganar a la fecha. Sin línea base se parte de 0, y se dice.",
  seReduce:
    "Lo que se bajó desde la línea base, dividido por lo que se debía bajar a la fecha. Si no hay de dónde bajar («no superar 15 días»), es un máximo: se cumple o no.",
  cumple: "Sí es 100 %, No es 0 % y Parcial es el % reportado. Se debe en su plazo, y no antes.",
};

export const introduccionDeReglas = `## 3. Las reglas, una por una

Cada regla lleva sus casos, resueltos a mano en las pruebas del programa y calculados otra vez aquí. El número es el de la
especificación.`;

export const introduccionDeEstados = `## 4. El Estado de una fila

Es el primero que se cumpla, y de él depende si la fila entra en los promedios.`;

/** What each Estado means, and what becomes of the row. */
export const significados: Readonly<Record<Estado, string>> = {
  calculado: "Su porcentaje sale de un avance. Entra en los promedios.",
  reportado:
    "Su porcentaje es uno que alguien afirma, sin avance con qué calcularlo. Entra, en cursiva, y se cuenta aparte.",
  "sin reporte":
    "Se debía y nadie ha dicho nada. Con el corte abierto no entra; en el definitivo cuenta 0 %.",
  "por revisar":
    "Hay algo que se contradice o no se puede leer, y se dice qué. Con el corte abierto no entra; en el definitivo cuenta 0 %.",
  "no exigible": "Al corte no se debía nada, y se dice por qué. No entra.",
  "sin meta": "La meta no dice nada, ni lo decía el plan. Lo que se reporte se muestra y no se promedia.",
  "sin fórmulas":
    "Se agregó donde no hay complemento (LibreOffice, debajo de la tabla): nada la calcula. No entra, y se cuenta.",
};

export const promedios = `## 5. Los promedios

- Para promediar, cada fila vale entre 0 y 100 %: lo que se hizo de más en una no tapa lo que falta en otra. La fila conserva
  su cifra, y si pasa de 125 % de su meta final se le pide justificación.
- Una **acción** es el promedio de sus filas. Todas pesan igual, salvo que se escriban pesos; entonces la que quede sin peso
  pesa 0, y se dice. Si las que cuentan no tienen peso, pesan igual.
- El **plan** es el promedio de sus acciones, con la misma regla y los pesos del Resumen. Las filas sin acción, y las de una
  acción que el Resumen no lista, cuentan cada grupo como una acción más: nadie sale del promedio por borrar un nombre.
- **Por responsable** se reparten las mismas contribuciones: sumadas dan el plan, con «(sin responsable)» entre ellas.
- Con el corte **abierto** el total es *provisional*. Cuando Planeación lo pone **definitivo**, lo que no tiene reporte o
  está por revisar cuenta 0 %; si el avance y el % reportado se contradicen, cuenta el menor. Lo no exigible y lo que no
  tiene meta se listan y no se promedian nunca.
- El **avance del plan** promedia sólo lo que tiene una meta final a la que llegar, y ahí lo que está en blanco, es sólo
  reportado o está por revisar cuenta 0 en cualquier corte.
- Ningún total lee la columna *Porcentaje de cumplimiento*: salen de columnas auxiliares que lo calculan todo otra vez. Lo
  que alguien escriba encima cambia lo que se ve, no lo que se promedia.`;

export const ejemploDePromedios = `Un ejemplo: cuatro filas que debían 10 talleres cada una. En la acción A se hicieron 5 y 10; en la B, 12 en una fila, y de
la otra no hay reporte.`;

export const columnasDePromedios = ["", "Corte abierto", "Corte definitivo"] as const;
export const filaDelPlan = "Cumplimiento del plan";
export const filaDelAvance = "Avance del plan";

export const introduccionDeConteos = `## 6. Lo que se cuenta junto al total

Al lado de cada total se lee *n de m exigibles, de t filas*: n tienen cifra, m se debían, t son todas. Y, donde no es cero,
cuántas filas hay de cada una de estas clases. No son faltas: son lo que un lector tiene que saber para creer la cifra.`;

/** Why the rows of a count are named. */
export const porQueSeCuentan: Readonly<
  Record<
    | Aviso
    | (typeof NO_SE_DEBE)[keyof typeof NO_SE_DEBE]
    | Exclude<Estado, "calculado" | "no exigible">
    | typeof ACCION_SIN_PESO,
    string
  >
> = {
  "sin meta": "No hay contra qué compararlas.",
  "por empezar": "Su inicio no ha llegado, o el tiempo no alcanza todavía para una primera unidad.",
  terminada: "Su plazo es de una vigencia anterior.",
  "sin demanda": "Nadie pidió el servicio en el periodo. Sólo vale en un porcentaje que se mantiene.",
  "nada se debe en la vigencia": "Según sus fechas, en toda la vigencia no cabe ni una unidad de la meta.",
  "sin fórmulas": "Nada las calcula.",
  "sin reporte": "Se debían y nadie dijo nada.",
  "por revisar": "Se contradicen o no se pueden leer.",
  reportado: "La cifra es un porcentaje que alguien afirma.",
  "meta a la fecha escrita": "Alguien cambió lo que se debía a la fecha. Vale para ese corte.",
  "programada por debajo de su meta":
    "La Programación pide menos que la línea, la tasa o el nivel de la fila.",
  "escala confirmada": "Un valor mayor de 150 % que alguien dijo que está bien.",
  "cumple de varias veces": "Un solo «Sí» responde por varias unidades.",
  "porcentaje escrito": "Se ve un porcentaje que no es el que se calcula.",
  "distinta de lo leído":
    "La meta, el tipo, la cantidad, las fechas, la acción o el responsable no son los que se leyeron del plan.",
  "sin acción": "Cuentan como una acción aparte.",
  "acción no listada": "El Resumen no tiene su acción: cuentan juntas, como una acción aparte.",
  "sin responsable": "Nadie responde por ellas.",
  "pesa 0": "Se les dio peso 0, o ninguno donde otras lo tienen.",
  "no se leyó del marco": "Alguien las agregó a una matriz que salió del marco operativo.",
  "de una acción que pesa 0": "El Resumen da pesos, y a su acción no le dio ninguno.",
  "sin línea base": "Crecen desde 0 porque nadie dijo desde dónde.",
};

export const introduccionDeAvisos = `Y junto a la cifra del plan se dice, cuando es así:`;

export const introduccionDelPicaro = `## 7. Lo que no sube la cifra sin que se diga

Un plan de dos acciones, cada una con una fila: en la primera se hicieron 5 de los 10 talleres que se debían, y la segunda
está completa. El corte es definitivo y el plan cumple el HONESTO. Estas son las maneras que hemos encontrado de subir ese
porcentaje sin hacer el trabajo, y lo que pasa con cada una: o la cifra queda donde estaba (o baja), o se dice al lado de
ella lo que se hizo.`;

export const columnasDelPicaro = ["Lo que se intenta", "El plan queda en", "Lo que se dice al lado"] as const;
export const columnasDeCasos = [
  "Caso",
  "Lo que dice la fila",
  "Corte",
  "Debía",
  "Cumplimiento",
  "Avance del plan",
  "Estado",
] as const;
