import { Field, Select, makeStyles } from "@fluentui/react-components";
import { diligenciar as texts } from "../../domain/catalogue/panel/diligenciar";
import { Responsable } from "../../domain/proposals/reporte";
import { DeQuien as Quien } from "./recordado";

const useStyles = makeStyles({ select: { minWidth: 0, width: "100%" } });

/** Names are told from the two that are none by what they begin with. */
const TODAS = "todas";
const NOMBRE = "de:";

interface Props {
  readonly responsables: readonly Responsable[];
  readonly filas: number;
  readonly value: Quien;
  readonly onChange: (deQuien: Quien) => void;
}

/** Whose rows are filled in. */
export function DeQuien({ responsables, filas, value, onChange }: Props) {
  const styles = useStyles();
  return (
    <Field label={texts.responsable} hint={texts.seRecuerda}>
      <Select
        className={styles.select}
        select={{ className: styles.select }}
        value={value === null ? TODAS : NOMBRE + value}
        onChange={(_, { value: chosen }) => onChange(chosen === TODAS ? null : chosen.slice(NOMBRE.length))}
      >
        <option value={TODAS}>{texts.todas(filas)}</option>
        {responsables.map(({ nombre, filas: own }) => (
          <option key={nombre} value={NOMBRE + nombre}>
            {nombre === "" ? texts.nadie(own) : texts.nombre(nombre, own)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
