import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { insertar } from "../../domain/catalogue/panel/insertar";
import { CampoDeFecha } from "../controls/CampoDeFecha";
import { Seccion } from "../controls/Seccion";
import { Esenciales } from "./esenciales";

const { datos } = insertar;

const useStyles = makeStyles({
  help: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  // Two dates side by side where the pane is wide enough.
  dates: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalM,
  },
});

interface Props {
  readonly value: Esenciales;
  readonly onChange: (value: Esenciales) => void;
}

/** The essentials of Parámetros, asked once and never required. */
export function DatosDelPlan({ value, onChange }: Props) {
  const styles = useStyles();
  const change = (name: keyof Esenciales) => (text: string) => onChange({ ...value, [name]: text });
  return (
    <Seccion title={datos.titulo}>
      <p className={styles.help}>{datos.ayuda}</p>
      <Field label={datos.entidad}>
        <Input
          value={value.entidad}
          autoComplete="organization"
          onChange={(_, data) => change("entidad")(data.value)}
        />
      </Field>
      <Field label={datos.municipio}>
        <Input value={value.municipio} onChange={(_, data) => change("municipio")(data.value)} />
      </Field>
      <div className={styles.dates}>
        <CampoDeFecha
          label={datos.inicio}
          hint={datos.inicioAyuda}
          value={value.inicio_plan}
          onChange={change("inicio_plan")}
        />
        <CampoDeFecha
          label={datos.corte}
          hint={datos.corteAyuda}
          value={value.fecha_corte}
          onChange={change("fecha_corte")}
        />
      </div>
    </Seccion>
  );
}
