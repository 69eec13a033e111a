import { Field, Select } from "@fluentui/react-components";
import { marco } from "../../domain/catalogue/panel/marco";
import { MatrizReading } from "../../domain/reading/reading";

interface Props {
  readonly matrices: readonly MatrizReading[];
  readonly sheet: string;
  readonly onSheet: (sheet: string) => void;
}

/** Which matriz the pane looks at, in a workbook that has several. */
export function CualMatriz({ matrices, sheet, onSheet }: Props) {
  return (
    <Field label={marco.cual} hint={marco.cualAyuda}>
      <Select value={sheet} onChange={(_, data) => onSheet(data.value)}>
        {matrices.map((matriz) => (
          <option key={`${matriz.sheet}/${matriz.headerRow}`} value={matriz.sheet}>
            {matriz.sheet}
          </option>
        ))}
      </Select>
    </Field>
  );
}
