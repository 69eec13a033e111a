import { cuenta, deExigibles } from "../formato";
import { porcentaje } from "../../base/written-numbers";

/** What frames every view: the header, the tabs, what is under way and what was done. */
export const marco = {
  producto: "Seguimatriz",
  lema: "Plan de acción y matriz de seguimiento",
  sinEntidad: "Entidad sin escribir",
  corte: (date: string, state: string) => `Corte ${date}${state ? ` · ${state}` : ""}`,
  sinCorte: "Sin fecha de corte",
  sinCifra: "Sin cifra todavía",
  cumplimientoDelPlan: "Cumplimiento del plan",
  exigibles: (provisional: boolean, calculated: number, due: number) =>
    due === 0
      ? "nada exigible a esta fecha"
      : `${provisional ? "provisional, " : ""}${deExigibles(calculated, due)}`,
  leyendo: "Leyendo el libro…",
  vistas: "Vistas",
  pestanas: {
    insertar: "Insertar",
    validar: "Validar",
    cumplimiento: "Cumplimiento",
    diligenciar: "Diligenciar",
  },
  volver: "Volver al inicio",
  deshacer: "Deshacer",
  revisarLeido: "Revisar lo leído",
  /** What can be taken back after something else: «Lo anterior: Se escribieron 3 celdas de la matriz.» */
  loAnterior: (done: string) => `Lo anterior: ${done}`,
  porDeshacer: "Lo último que se hizo",
  deshecho: "Se deshizo: el libro quedó como antes.",
  deshaciendo: "Deshaciendo…",
  reintentar: "Reintentar",
  cerrar: "Cerrar el aviso",
  cancelar: "Cancelar",
  paso: (step: number, of: number, label: string) => (of > 1 ? `${label} (${step} de ${of})` : label),
  /** Before what is said of what another view began. */
  enVista: (view: string) => `En «${view}»:`,
  cancelado: (done: string) => `Se canceló lo que faltaba. ${done}`,
  canceladoSinCambios: "Se canceló: no se cambió nada.",
  aMedias: (done: string) => `${done} Lo que seguía no se pudo hacer.`,
  cual: "Matriz",
  cualAyuda: "Este libro tiene más de una.",
  mostrarMas: (more: number) => `Mostrar ${cuenta(more, "más", "más")}`,
  semaforo: (word: string) => word.charAt(0).toUpperCase() + word.slice(1),
  cifra: porcentaje,
};
