import { serialDate } from "../../base/date";
import { cambio } from "../verificacion/cambio";
import { aporteVerificado, cifraVerificada } from "../verificacion/cifra-verificada";
import { VERIFICACIONES } from "../verificacion/verificacion";
import { Column, columns } from "./column";
import { auxiliar } from "./matriz-auxiliares";
import { guardada } from "./matriz-leidas";

const vista = <Key extends string>(key: Key, heading: string, type: Column["type"]): Column<Key> =>
  guardada(key, heading, "Lo que decía la fila cuando se verificó.", type);

/** What the last corte left, and what Control Interno says of the row. */
export const verificacion = columns([
  {
    key: "avanceAnterior",
    heading: "Avance anterior",
    aliases: ["Avance del corte anterior"],
    type: "avance",
    required: "optional",
    filledBy: "addIn",
    view: "detalle",
    width: 11,
    help: "El avance con que se cerró el corte anterior. Lo escribe el complemento al abrir el siguiente.",
  },
  {
    key: "verificacion",
    heading: "Verificación",
    aliases: ["Verificación de Control Interno"],
    type: "choice",
    required: "optional",
    filledBy: "person",
    view: "control",
    width: 14,
    help: "La escribe Control Interno: lo que muestra la evidencia. No cambia el porcentaje reportado.",
    choices: VERIFICACIONES,
  },
  {
    key: "verificado",
    heading: "% verificado",
    aliases: ["Porcentaje verificado"],
    type: "percentage",
    required: "optional",
    filledBy: "person",
    view: "control",
    width: 13,
    help: "Lo escribe Control Interno, sólo si hay diferencia: el porcentaje que la evidencia sostiene.",
    minimum: 0,
    maximum: 1.5,
  },
  {
    key: "queSeVio",
    heading: "Qué se vio",
    aliases: ["Evidencia revisada"],
    type: "text",
    required: "optional",
    filledBy: "person",
    view: "control",
    width: 24,
    help: "Lo escribe Control Interno: la evidencia que miró, en una línea.",
  },
  {
    key: "verifico",
    heading: "Verificó",
    aliases: ["Quién verificó"],
    type: "text",
    required: "optional",
    filledBy: "addIn",
    view: "control",
    width: 16,
    help: "Quién lo verificó. Lo escribe el complemento.",
  },
  {
    key: "verificadoEl",
    heading: "Verificado el",
    aliases: ["Fecha de verificación"],
    type: "date",
    required: "optional",
    filledBy: "addIn",
    view: "control",
    width: 11,
    help: "Cuándo se verificó. Lo escribe el complemento.",
    minimum: serialDate(1990, 1, 1),
    maximum: serialDate(2100, 12, 31),
  },
  {
    key: "cambio",
    heading: "Cambió",
    aliases: [],
    type: "text",
    required: "optional",
    filledBy: "formula",
    view: "control",
    width: 14,
    help: "Lo calcula la hoja: dice si el avance, el % reportado, la evidencia o la meta a la fecha cambiaron después de verificada la fila.",
    formula: cambio,
  },
  vista("avanceVisto", "Avance visto", "avance"),
  vista("reportadoVisto", "% visto", "percentage"),
  vista("evidenciaVista", "Evidencia vista", "link"),
  vista("metaVista", "Meta a la fecha vista", "number"),
  auxiliar(
    "cifraVerificada",
    "Cifra verificada",
    "La que sostiene Control Interno, entre 0 y 100 %; en blanco si no la ha verificado.",
    "percentage",
    cifraVerificada,
  ),
  auxiliar(
    "aporteVerificado",
    "Aporte verificado",
    "Peso efectivo por la cifra verificada.",
    "number",
    aporteVerificado,
  ),
]);
