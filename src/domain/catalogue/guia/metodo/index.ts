import { porcentaje } from "../../../base/written-numbers";
import { Caso } from "../../../plan/cumplimiento/casos/caso";
import { calcularCaso } from "../../../plan/cumplimiento/casos/fila-de-caso";
import { dicho, informeTras, trucos } from "../../../plan/cumplimiento/casos/picaro";
import { promedioDeEjemplo } from "../../../plan/cumplimiento/casos/promedios";
import { reglas } from "../../../plan/cumplimiento/casos/reglas";
import { Informe } from "../../../plan/cumplimiento/informe";
import { GRUPOS_DE_CONTEOS, criterios, motivoDelConteo } from "../../../plan/cumplimiento/conteos";
import { PESOS_ESCRITOS } from "../../../plan/cumplimiento/pesos-escritos";
import { ESTADO } from "../../../plan/cumplimiento/estado";
import { ClaveDeTipo, porClave } from "../../../plan/cumplimiento/tipos";
import { AVISOS_DE_PARAMETROS } from "../../../plan/parametros/avisos";
import { cumplimiento } from "../../panel/cumplimiento";
import { gruposDeConteos } from "../../conteos";
import { casosEnTabla, table } from "./casos";
import * as textos from "./textos";

const casos: readonly Caso[] = reglas.flatMap((regla) => regla.casos);

/** The page that says how every figure is computed, in Markdown: written from the formulas, and from their tests' cases. */
export function metodoPage(): string {
  const parts = [
    textos.introduccion,
    textos.introduccionDeTipos,
    ...Object.keys(porClave).flatMap((clave) => tipo(clave as ClaveDeTipo)),
    textos.introduccionDeReglas,
    ...reglas.flatMap(({ numero, dice, casos: own }) => [`### ${numero}`, dice, casosEnTabla(own)]),
    textos.introduccionDeEstados,
    ...estados(),
    textos.promedios,
    textos.ejemploDePromedios,
    promedios(),
    textos.introduccionDeConteos,
    ...conteos(),
    textos.introduccionDeAvisos,
    [...AVISOS_DE_PARAMETROS, PESOS_ESCRITOS].map((each) => `- ${each}`).join("\n"),
    ...picaro(),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** A tipo with the first of its rows that has a figure. */
function tipo(clave: ClaveDeTipo): readonly string[] {
  const { nombre, nombreDnp, avanceEs } = porClave[clave];
  const worked = casos.find(
    (caso) => caso.fila.tipo === nombre && calcularCaso(caso).estado === ESTADO.calculado,
  );
  return [
    `### ${nombre} (${nombreDnp})`,
    `En *Avance* va ${avanceEs}. ${textos.calculoDeTipos[clave]}`,
    ...(worked ? [casosEnTabla([worked])] : []),
  ];
}

/** Each Estado, with the first row of the rules' cases that has it. A row without formulas has no cell that would say it. */
function estados(): readonly string[] {
  return Object.values(ESTADO).flatMap((estado) => {
    const example = casos.find((caso) => calcularCaso(caso).estado === estado);
    return [
      `### ${cumplimiento.estado(estado)}`,
      textos.significados[estado],
      ...(example ? [casosEnTabla([example])] : []),
    ];
  });
}

function promedios(): string {
  const [abierto, definitivo] = (["abierto", "definitivo"] as const).map(promedioDeEjemplo);
  const both = (name: string, figure: (informe: Informe) => number | null) => [
    name,
    shown(figure(abierto!)),
    shown(figure(definitivo!)),
  ];
  return table(textos.columnasDePromedios, [
    ...abierto!.acciones.map(({ nombre }, index) =>
      both(`Acción ${nombre}`, ({ acciones }) => acciones[index]!.cumplimiento),
    ),
    both(textos.filaDelPlan, ({ plan }) => plan.cumplimiento),
    both(textos.filaDelAvance, ({ plan }) => plan.avanceDelPlan),
  ]);
}

const conteos = (): readonly string[] =>
  GRUPOS_DE_CONTEOS.flatMap((grupo) => [
    `**${gruposDeConteos[grupo]}**`,
    criterios
      .filter((criterio) => criterio.grupo === grupo)
      .map(motivoDelConteo)
      .map(
        (motivo) => `- *${motivo}*: ${textos.porQueSeCuentan[motivo as keyof typeof textos.porQueSeCuentan]}`,
      )
      .join("\n"),
  ]);

const shown = (figure: number | null) => (figure === null ? cumplimiento.sinCifra : porcentaje(figure));

function picaro(): readonly string[] {
  const honesto = informeTras();
  const rows = trucos.map((truco) => {
    const tried = informeTras(truco);
    return [truco.hace, shown(tried.plan.cumplimiento), dicho(tried).join("; ")];
  });
  return [
    textos.introduccionDelPicaro.replace("HONESTO", shown(honesto.plan.cumplimiento)),
    table(textos.columnasDelPicaro, rows),
  ];
}
