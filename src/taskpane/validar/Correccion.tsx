import { makeStyles, tokens } from "@fluentui/react-components";
import {
  TextoDeCambio,
  TextoDeFila,
  describeCell,
  describeFix,
  describeRow,
} from "../../domain/catalogue/correcciones";
import { validar } from "../../domain/catalogue/panel/validar";
import { Fix } from "../../domain/checks/fixes";
import { MostrarMas } from "../controls/MostrarMas";
import { Recuadro } from "./Recuadro";

const { acciones: texts } = validar;

const useStyles = makeStyles({
  sentence: { margin: 0 },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  place: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "::first-letter": { textTransform: "uppercase" },
  },
  cell: { display: "block" },
  before: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
  read: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly id: string;
  readonly fixes: readonly Fix[];
  /** What the button says that does them. */
  readonly action: string;
  /** Of how many observaciones of the group there is none. */
  readonly left?: number;
  readonly disabled: boolean;
  readonly onFix: () => void;
  readonly onCancel: () => void;
}

/** What some fixes will change, cell by cell, before they do. */
export function Correccion({ id, fixes, action, left = 0, disabled, onFix, onCancel }: Props) {
  const styles = useStyles();
  return (
    <Recuadro
      id={id}
      title={texts.asiQueda}
      action={action}
      disabled={disabled}
      onAction={onFix}
      onCancel={onCancel}
    >
      {fixes.length === 1 && <p className={styles.sentence}>{describeFix(fixes[0]!)}</p>}
      <ul className={styles.list}>
        <MostrarMas items={fixes.flatMap(linesOf)} keyOf={({ place }, index) => `${place}/${index}`} page={8}>
          {(line) => (
            <li>
              <span className={styles.place}>{line.place}</span>
              {"cells" in line ? (
                line.cells.map(({ heading, value }) => (
                  <span key={heading} className={styles.cell}>
                    <span className={styles.before}>{`${heading}: `}</span>
                    <span className={styles.after}>{value}</span>
                  </span>
                ))
              ) : (
                <>
                  <span className={styles.before}>{line.before}</span>
                  <span aria-hidden> → </span>
                  <span className={styles.read}>{texts.pasaA}</span>
                  <span className={styles.after}>{line.after}</span>
                </>
              )}
            </li>
          )}
        </MostrarMas>
      </ul>
      {left > 0 && <p className={styles.note}>{texts.quedan(left)}</p>}
    </Recuadro>
  );
}

const linesOf = ({ cells, rows }: Fix): readonly (TextoDeCambio | TextoDeFila)[] => [
  ...cells.map(describeCell),
  ...rows.map(describeRow),
];
