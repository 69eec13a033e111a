import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { empezar } from "../../domain/catalogue/panel/inicio";
import { lista } from "../../domain/catalogue/formato";

const { tabla } = empezar;

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0 },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
  },
});

interface Props {
  readonly sheetNames: readonly string[];
  readonly onSearch: () => Promise<void>;
}

/**
 * What to do when the person's own table was not recognised. Once it is, this view goes by itself: the pane reads the
 * workbook after each edit.
 */
export function YaTengoUnaTabla({ sheetNames, onSearch }: Props) {
  const styles = useStyles();
  const [search, setSearch] = useState<"no" | "searching" | "not found">("no");
  const look = async () => {
    setSearch("searching");
    await onSearch();
    setSearch("not found");
  };
  const sheets = lista(sheetNames.slice(0, 5).map((name) => `«${name}»`));
  return (
    <div className={styles.root}>
      {sheetNames.length > 0 && <p className={styles.text}>{tabla.buscadas(sheets)}</p>}
      <p className={styles.text}>{tabla.reconoce}</p>
      <ul className={styles.list}>
        {tabla.condiciones.map((condition) => (
          <li key={condition}>{condition}</li>
        ))}
      </ul>
      <p className={styles.text}>{tabla.arreglo}</p>
      <Button disabled={search === "searching"} onClick={() => void look()}>
        {tabla.buscar}
      </Button>
      <p className={styles.text} role="status">
        {search === "searching" ? tabla.buscando : search === "not found" ? tabla.noEsta : ""}
      </p>
    </div>
  );
}
