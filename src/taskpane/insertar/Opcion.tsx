import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ReactNode, useId } from "react";

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  on: { backgroundColor: tokens.colorNeutralBackground2 },
  label: { fontWeight: tokens.fontWeightSemibold },
  body: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingInlineStart: "32px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  note: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly title: string;
  readonly text: string;
  /** What stands there already, or why it can't be chosen. */
  readonly note?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children?: ReactNode;
}

/** One of the things that can be inserted; what it needs to know opens below it once it is wanted. */
export function Opcion({ title, text, note, checked, disabled, onChange, children }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={mergeClasses(styles.root, checked && styles.on)}>
      <Checkbox
        label={<span className={styles.label}>{title}</span>}
        aria-describedby={id}
        checked={checked}
        disabled={disabled}
        onChange={(_, data) => onChange(data.checked === true)}
      />
      <div className={styles.body}>
        <span id={id}>
          {text} {note && <span className={styles.note}>{note}</span>}
        </span>
        {checked && children}
      </div>
    </div>
  );
}
