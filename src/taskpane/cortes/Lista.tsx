import { makeStyles, tokens } from "@fluentui/react-components";
import { cortes } from "../../domain/catalogue/panel/cortes";
import { CorteCerrado } from "../../domain/reading/cortes/corte-cerrado";
import { Seccion } from "../controls/Seccion";

const { lista: texts } = cortes;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  head: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  more: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0 },
});

/** The cortes that were closed, the last first, each with the figure of its last version. */
export function Lista({ cortes: closed }: { readonly cortes: readonly CorteCerrado[] }) {
  const styles = useStyles();
  return (
    <Seccion title={texts.titulo}>
      {closed.length === 0 && <p className={styles.text}>{texts.ninguno}</p>}
      <ul className={styles.list}>
        {[...closed].reverse().map(({ number, linea }) => (
          <li key={number}>
            <span className={styles.head}>
              <span>{linea.nombre}</span>
              <strong>
                {typeof linea.cumplimiento === "number" ? texts.cifra(linea.cumplimiento) : texts.sinCifra}
              </strong>
            </span>
            <span className={styles.more}>
              {texts.linea(Number(linea.fecha), Number(linea.conCifra), Number(linea.exigibles))}
            </span>
            {Number(linea.version) > 1 && (
              <span className={styles.more}>
                {texts.rectificado(Number(linea.version), String(linea.motivo))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Seccion>
  );
}
