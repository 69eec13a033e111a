import { Switch, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { nombreDeLineas } from "../../domain/catalogue/organizar";
import { organizar } from "../../domain/catalogue/panel/organizar";
import { Organized, RawTable } from "../../domain/reading/organize";
import { MostrarMas } from "../controls/MostrarMas";
import { Seccion } from "../controls/Seccion";
import { CeldaComparada, FilaComparada, comparar } from "./comparacion";

const { comparacion: texts } = organizar;

/** Whole cells are in the sheet: here, enough to know them by. */
const LONGEST = 160;

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  row: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  heading: { color: tokens.colorNeutralForeground3 },
  tag: { color: tokens.colorNeutralForeground2, fontStyle: "italic" },
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalS },
  side: {
    display: "block",
    paddingInlineStart: tokens.spacingHorizontalXS,
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke2,
    textDecorationLine: "none",
  },
  after: {
    borderInlineStartWidth: tokens.strokeWidthThickest,
    borderInlineStartColor: tokens.colorBrandStroke1,
    fontWeight: tokens.fontWeightSemibold,
  },
  oneLine: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  caption: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightRegular,
  },
  piece: { display: "block" },
  blank: { fontStyle: "italic", color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly table: RawTable;
  readonly organized: Organized;
}

/** The rows that are not as they were, each cell before and after; the first of them, and how many there are. */
export function Comparacion({ table, organized }: Props) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const rows = useMemo(() => comparar(table, organized), [table, organized]);
  const changed = byInterest(rows.filter((row) => row.changed));
  return (
    <Seccion title={texts.titulo}>
      <p className={styles.hint}>{texts.cambiaron(changed.length, rows.length)}</p>
      {changed.length < rows.length && (
        <Switch label={texts.todas} checked={all} onChange={(_, data) => setAll(data.checked)} />
      )}
      <MostrarMas items={all ? rows : changed} keyOf={({ number }) => number} page={5}>
        {(row) => <Fila row={row} nameOf={(lines) => nombreDeLineas(table, lines)} />}
      </MostrarMas>
    </Seccion>
  );
}

interface FilaProps {
  readonly row: FilaComparada;
  readonly nameOf: (lines: readonly number[]) => string;
}

function Fila({ row, nameOf }: FilaProps) {
  const styles = useStyles();
  const title = texts.fila(row.number, nameOf(row.lines));
  const same = row.cells.filter(({ estado }) => estado === "igual");
  return (
    <div role="group" aria-label={title} className={styles.row}>
      <span className={styles.title}>{title}</span>
      {row.cells.map((cell, index) => {
        if (cell.estado === "igual") return null;
        if (cell.estado === "repetida") return <CeldaRepetida key={index} cell={cell} />;
        const place = cell.from === undefined ? "" : nameOf([cell.from]);
        return <Celda key={index} cell={cell} place={place} />;
      })}
      {row.changed && same.length > 0 && (
        <span className={styles.heading}>{texts.igual(same.map(({ heading }) => heading))}</span>
      )}
      {!row.changed &&
        same.map(({ heading, after }, index) => (
          <span key={index}>
            <span className={styles.heading}>{heading}</span> {cut(after)}
          </span>
        ))}
    </div>
  );
}

/** What is only repeated from above is seen at a glance. */
function CeldaRepetida({ cell: { heading, after } }: { readonly cell: CeldaComparada }) {
  const styles = useStyles();
  return (
    <div>
      <span className={styles.heading}>{heading}</span>
      <span className={styles.tag}> · {texts.estados.repetida}</span>
      <ins className={mergeClasses(styles.side, styles.after, styles.oneLine)}>{after}</ins>
    </div>
  );
}

interface CeldaProps {
  readonly cell: CeldaComparada;
  /** Where it was brought from. */
  readonly place: string;
}

function Celda({ cell: { heading, before, after, estado }, place }: CeldaProps) {
  const styles = useStyles();
  return (
    <div>
      <span className={styles.heading}>{heading}</span>
      <span className={styles.tag}> · {texts.estados[estado]}</span>
      <div className={styles.pair}>
        <del className={styles.side}>
          <span className={styles.caption}>{texts.antes(place)}</span>
          {before.length === 0 && <span className={styles.blank}>{texts.enBlanco}</span>}
          {before.map((piece, index) => (
            <span key={index} className={styles.piece}>
              {cut(piece)}
            </span>
          ))}
        </del>
        <ins className={mergeClasses(styles.side, styles.after)}>
          <span className={styles.caption}>{texts.ahora}</span>
          {after === "" ? <span className={styles.blank}>{texts.enBlanco}</span> : cut(after)}
        </ins>
      </div>
    </div>
  );
}

/** First the rows of which something was joined, moved or corrected; then those that only repeat what stands above. */
const byInterest = (rows: readonly FilaComparada[]) => [
  ...rows.filter((row) => !onlyRepeats(row)),
  ...rows.filter(onlyRepeats),
];

const onlyRepeats = ({ cells }: FilaComparada) =>
  cells.every(({ estado }) => estado === "igual" || estado === "repetida");

const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text);
