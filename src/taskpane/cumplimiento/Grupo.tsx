import { makeStyles, tokens } from "@fluentui/react-components";
import { cumplimiento } from "../../domain/catalogue/panel/cumplimiento";
import { porcentaje } from "../../domain/base/written-numbers";
import { FilaCalculada } from "../../domain/plan/cumplimiento/fila";
import { Grupo as GrupoDelInforme } from "../../domain/plan/cumplimiento/informe";
import { Barra } from "../controls/Barra";
import { Desplegable } from "../controls/Desplegable";
import { MostrarMas } from "../controls/MostrarMas";
import { Semaforo } from "../controls/Semaforo";
import { Fila } from "./Fila";

const useStyles = makeStyles({
  summary: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  head: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  // An acción may be three hundred characters long: two lines tell it apart, opening it shows it whole.
  name: {
    display: "-webkit-box",
    WebkitLineClamp: "2",
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  code: { color: tokens.colorNeutralForeground3, marginInlineEnd: tokens.spacingHorizontalXS },
  figure: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  none: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  whole: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  rows: {
    marginInlineStart: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalXS,
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
});

/** Longer names than this don't fit the two lines of a closed group. */
const FITS = 80;

interface Props {
  readonly grupo: GrupoDelInforme;
  readonly onSelect: (fila: FilaCalculada) => void;
}

/** An acción, or a responsable: its figure, its bar and, opened, the rows that it comes from. */
export function Grupo({ grupo, onSelect }: Props) {
  const styles = useStyles();
  const {
    nombre,
    codigo,
    cumplimiento: figure,
    semaforo,
    calculados,
    exigibles,
    avanceDelPlan,
    verificado,
    filas,
  } = grupo;
  const summary = (
    <span className={styles.summary}>
      <span className={styles.head}>
        <span className={styles.name}>
          {codigo && <span className={styles.code}>{codigo}</span>}
          {nombre}
        </span>
        {figure === null ? (
          <span className={styles.none}>{cumplimiento.sinCifra}</span>
        ) : (
          <span className={styles.figure}>{porcentaje(figure)}</span>
        )}
      </span>
      <Barra fraction={figure} word={semaforo} />
      <span className={styles.foot}>
        <Semaforo word={semaforo} />
        <span>{cumplimiento.grupo(calculados, exigibles, avanceDelPlan, verificado)}</span>
      </span>
    </span>
  );
  return (
    <Desplegable summary={summary}>
      {nombre.length > FITS && <p className={styles.whole}>{nombre}</p>}
      <div className={styles.rows}>
        <MostrarMas items={filas} keyOf={(fila) => fila.row.number}>
          {(fila) => <Fila fila={fila} onSelect={onSelect} />}
        </MostrarMas>
      </div>
    </Desplegable>
  );
}
