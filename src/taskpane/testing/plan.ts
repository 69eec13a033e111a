import { serialDate } from "../../domain/base/date";
import { semaforoDelPreset } from "../../domain/plan/parametros/parametros";
import { Parametros } from "../../domain/plan/parametros/parametro";
import { presets } from "../../domain/plan/semaforo/presets";
import { matrizSheet } from "./sheets";

/** The corte of the worked rows: 31-dic-2008 of a plan from 3-sep-2008. */
export const parametrosDePrueba: Parametros = {
  entidad: "Alcaldía Municipal de Alvarado",
  municipio: "Alvarado",
  inicio_plan: serialDate(2008, 9, 3),
  fin_plan: serialDate(2012, 12, 31),
  fecha_corte: serialDate(2008, 12, 31),
  estado_corte: "abierto",
  ...semaforoDelPreset(presets[0]),
};

const alcaldia = "Secretaría de Planeación";

/** A matriz with a row of every Estado, after the worked rows of the specification. */
export const matrizDePrueba = () =>
  matrizSheet([
    {
      codigo: "1.1",
      accion: "Divulgar los trámites de la alcaldía en el sitio web",
      indicador: "Puntos de la ruta cumplidos",
      meta: "10 puntos",
      responsable: alcaldia,
      tipo: "se va sumando",
      cantidad: 10,
      plazo: serialDate(2010, 9, 3),
      avance: 2,
    },
    {
      codigo: "1.2",
      accion: "Divulgar los trámites de la alcaldía en el sitio web",
      indicador: "Actualizaciones del sitio",
      meta: "4 veces al mes y 100%",
      responsable: alcaldia,
      tipo: "cada periodo",
      cantidad: 4,
      por: "mes",
      porcentual: 0,
      avance: 14,
    },
    {
      codigo: "2.1",
      accion: "Vincular a las entidades del municipio",
      indicador: "Cantidad de entidades vinculadas",
      meta: "2 al año",
      responsable: "Despacho",
      tipo: "cada periodo",
      cantidad: 1,
      por: "semestre",
      avance: "",
    },
    {
      codigo: "2.2",
      accion: "Vincular a las entidades del municipio",
      indicador: "Trámites en línea",
      meta: "100 %",
      responsable: "Despacho",
      tipo: "crece desde la línea base",
      cantidad: 1,
      plazo: serialDate(2013, 9, 3),
      avance: 0.03,
    },
    {
      codigo: "3.1",
      accion: "Capacitar a los funcionarios",
      indicador: "Calendario de eventos",
      meta: "Calendario de eventos publicado",
      responsable: alcaldia,
      tipo: "cumple",
      avance: "Sí",
    },
    {
      codigo: "3.2",
      accion: "Capacitar a los funcionarios",
      indicador: "Funcionarios capacitados",
      meta: "50 funcionarios",
      responsable: "Talento humano",
      tipo: "",
      cantidad: "",
      avance: 12,
    },
    {
      codigo: "3.3",
      accion: "Capacitar a los funcionarios",
      indicador: "Visitas al sitio",
      meta: "1.900 visitas",
      responsable: "",
      tipo: "se va sumando",
      cantidad: 1900,
      avance: "",
    },
    {
      codigo: "4.1",
      accion: "Empalme",
      indicador: "Documento de empalme",
      meta: "Documento de empalme 2012",
      responsable: "Despacho",
      tipo: "cumple",
      plazo: serialDate(2012, 1, 31),
      avance: "",
    },
    {
      codigo: "4.2",
      accion: "Empalme",
      indicador: "Satisfacción",
      meta: "-",
      responsable: "Despacho",
      reportado: 0.6,
    },
  ]);
