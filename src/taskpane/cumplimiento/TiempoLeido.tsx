import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { fecha, leerFecha } from "../../domain/base/written-dates";
import { cumplimiento } from "../../domain/catalogue/panel/cumplimiento";
import { StandingProposal } from "../../domain/proposals/matriz";
import { ProposedCells } from "../../domain/language/meta";
import { CampoDeFecha, esFechaValida } from "../controls/CampoDeFecha";
import { Leida } from "./Leida";

const { leidas: texts, propuestas } = cumplimiento;

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalS },
});

interface Props {
  readonly tiempo: StandingProposal;
  readonly disabled: boolean;
  readonly onCorrect: (answer: ProposedCells) => void;
  readonly onShow: () => void;
}

/** A tiempo of the marco, with the dates that were read in it for all the rows that have it. */
export function TiempoLeido({ tiempo: { text, cells, rows }, ...rest }: Props) {
  const styles = useStyles();
  const read = { inicio: fecha(cells.inicio), plazo: fecha(cells.plazo) };
  const [dates, setDates] = useState(read);
  const valid = esFechaValida(dates.inicio) && esFechaValida(dates.plazo);
  return (
    <Leida
      text={text}
      notes={[`${texts.fechas(read.inicio, read.plazo)} · ${propuestas.filas(rows.length)}`]}
      answer={valid ? { inicio: leerFecha(dates.inicio) ?? "", plazo: leerFecha(dates.plazo) ?? "" } : null}
      onCancel={() => setDates(read)}
      {...rest}
    >
      <div className={styles.fields}>
        <CampoDeFecha
          label={texts.inicio}
          value={dates.inicio}
          onChange={(inicio) => setDates({ ...dates, inicio })}
        />
        <CampoDeFecha
          label={texts.plazo}
          value={dates.plazo}
          onChange={(plazo) => setDates({ ...dates, plazo })}
        />
      </div>
    </Leida>
  );
}
