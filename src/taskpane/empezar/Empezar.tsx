import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { empezar } from "../../domain/catalogue/panel/inicio";
import { ViewProps } from "../app/view";
import { Seccion } from "../controls/Seccion";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  first: { backgroundColor: tokens.colorBrandBackground2, border: `1px solid ${tokens.colorBrandStroke2}` },
});

/** The one view of a workbook that has nothing of ours: three ways to begin. */
export function Empezar({ workbook, operation, onView }: ViewProps) {
  const styles = useStyles();
  const showExample = async () => {
    const { ejemploCompleto } = await import("../insertar/ejemplo");
    await operation.run(ejemploCompleto(workbook));
  };
  return (
    <div className={styles.root}>
      <Seccion title={empezar.titulo}>
        <p className={styles.text}>{empezar.texto}</p>
      </Seccion>
      <div className={mergeClasses(styles.card, styles.first)}>
        <p className={styles.text}>{empezar.insertar.texto}</p>
        <Button
          appearance="primary"
          disabled={operation.progress !== null}
          onClick={() => onView("insertar")}
        >
          {empezar.insertar.titulo}
        </Button>
      </div>
      <div className={styles.card}>
        <p className={styles.text}>{empezar.tabla.texto}</p>
        <Button disabled={operation.progress !== null} onClick={() => onView("organizar")}>
          {empezar.tabla.titulo}
        </Button>
      </div>
      <div className={styles.card}>
        <p className={styles.text}>{empezar.ejemplo.texto}</p>
        <Button disabled={operation.progress !== null} onClick={() => void operation.attempt(showExample)}>
          {empezar.ejemplo.titulo}
        </Button>
      </div>
    </div>
  );
}
