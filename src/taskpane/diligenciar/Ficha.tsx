import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { cumplimiento } from "../../domain/catalogue/panel/cumplimiento";
import { diligenciar as texts } from "../../domain/catalogue/panel/diligenciar";
import { FilaCalculada } from "../../domain/plan/cumplimiento/fila";
import { metaEnPalabras } from "../cumplimiento/meta-en-palabras";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  // A long one must not push the field out of sight; whole, it is in the sheet and in what points at it.
  clamped: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "3",
    overflow: "hidden",
    margin: 0,
    overflowWrap: "anywhere",
  },
  accion: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  indicador: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  due: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What a row is about, in sight while its avance is typed: acción, indicador, meta, and what was due at the corte. */
export function Ficha({ fila }: { readonly fila: FilaCalculada }) {
  const styles = useStyles();
  const { codigo, accion, indicador, meta } = fila.row.values;
  const title = [codigo, accion || texts.sinAccion].filter((part) => part !== "").join("\u2002");
  const due = metaEnPalabras(fila);
  return (
    <div className={styles.root}>
      <p className={mergeClasses(styles.clamped, styles.accion)} title={String(accion)}>
        {title}
      </p>
      <h2 className={mergeClasses(styles.clamped, styles.indicador)} title={String(indicador)}>
        {String(indicador || cumplimiento.fila.sinIndicador)}
      </h2>
      <p className={styles.clamped} title={String(meta)}>
        {cumplimiento.fila.meta(meta)}
      </p>
      {due && <p className={styles.due}>{due}</p>}
    </div>
  );
}
