import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { organizar } from "../../domain/catalogue/panel/organizar";
import { ColumnKey, Organized, RawTable } from "../../domain/reading/organize";
import { columnLetters } from "../../domain/base/cell-name";
import { marcoOperativo } from "../../domain/plan/tables/marco-operativo";
import { matriz } from "../../domain/plan/tables/matriz";
import { Desplegable } from "../controls/Desplegable";

const { columnas: texts } = organizar;

const APART = "";

const useStyles = makeStyles({
  fields: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalS,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  label: { overflowWrap: "anywhere" },
  control: { minWidth: 0, width: "100%" },
  title: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly table: RawTable;
  readonly organized: Organized;
  readonly onColumn: (index: number, key: ColumnKey | null) => void;
}

/** What each column of the source was taken for, to be corrected one by one. */
export function Columnas({ table, organized, onColumn }: Props) {
  const styles = useStyles();
  const { columns, target } = organized;
  const standard = { marcoOperativo, matriz }[target].columns.filter(({ view }) => view !== "auxiliar");
  const known = columns.filter(({ key }) => key !== null).length;
  return (
    <Desplegable
      summary={<span className={styles.title}>{texts.titulo(known, columns.length)}</span>}
      asked={known === 0}
    >
      <div className={styles.fields}>
        <p className={styles.hint}>{texts.ayuda}</p>
        {columns.map(({ index, heading, key, how, doubtful }) => (
          <Field
            key={index}
            size="small"
            className={styles.label}
            label={heading || texts.sinEncabezado(columnLetters((table.place?.column ?? 0) + index))}
            hint={doubtful ? texts.dudosa : how === "chosen" ? texts.elegida : undefined}
          >
            <Select
              className={styles.control}
              select={{ className: styles.control }}
              value={key ?? APART}
              onChange={(_, { value }) => onColumn(index, value === APART ? null : (value as ColumnKey))}
            >
              <option value={APART}>{texts.aparte}</option>
              {standard.map((column) => (
                <option key={column.key} value={column.key}>
                  {column.heading}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
    </Desplegable>
  );
}
