import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { organizar } from "../../domain/catalogue/panel/organizar";
import { CheckId } from "../../domain/checks";
import { ObservationGroup } from "../../domain/checks/observation";
import { isOurTable } from "../../domain/reading/our-table";
import { WorkbookReading } from "../../domain/reading/reading";

const { desdeValidar: texts } = organizar;

/** What a table that was pasted from a document has, and organizing it takes away. */
const OF_A_PASTED_TABLE: ReadonlySet<CheckId> = new Set<CheckId>([
  "encabezado-ausente",
  "encabezado-distinto",
  "encabezado-entre-filas",
  "pie-de-pagina",
  "fila-partida",
]);

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  text: { flexBasis: "16ch", flexGrow: 1 },
});

interface Props {
  readonly groups: readonly ObservationGroup[];
  readonly reading: WorkbookReading;
  readonly onOrganize: (sheet: string) => void;
}

/** The way to organizing, for each sheet whose table came from a document with its pages. */
export function TablasPorOrganizar({ groups, reading, onOrganize }: Props) {
  const styles = useStyles();
  const { marcos, matrices, sources } = reading;
  const ours = new Set([...marcos, ...matrices].filter(isOurTable).map(({ sheet }) => sheet));
  const sheets = new Set(
    groups
      .filter(({ rule, sheet }) => OF_A_PASTED_TABLE.has(rule) && !ours.has(sheet))
      .map(({ sheet }) => sheet),
  );
  return (
    <>
      {[...sheets].map((sheet) => (
        <div key={sheet} className={styles.root}>
          <span className={styles.text}>{texts.texto(sheet)}</span>
          <Button size="small" onClick={() => onOrganize(sheet)}>
            {texts.boton}
          </Button>
        </div>
      ))}
      {sources.length > 0 && <p className={styles.hint}>{texts.organizadas(sources)}</p>}
    </>
  );
}
