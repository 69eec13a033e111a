import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ReactNode, useEffect, useId, useRef, useState } from "react";
import { linea } from "./linea";

const useStyles = makeStyles({
  button: {
    ...linea,
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
  },
  summary: { flexGrow: 1, minWidth: 0 },
  chevron: {
    flexShrink: 0,
    marginTop: "2px",
    color: tokens.colorNeutralForeground3,
    transitionProperty: "transform",
    transitionDuration: tokens.durationFaster,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0.01ms" },
  },
  open: { transform: "rotate(180deg)" },
});

interface Props {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** Somebody asked for just this from another view: it comes open, in sight and with the focus. */
  readonly asked?: boolean;
}

/** A line that opens onto what it sums up. Its contents are made only when they are opened. */
export function Desplegable({ summary, children, asked = false }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(asked);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (asked) button.current?.focus();
  }, [asked]);
  return (
    <div>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.summary}>{summary}</span>
        <ChevronDown16Regular aria-hidden className={mergeClasses(styles.chevron, open && styles.open)} />
      </button>
      {open && <div id={id}>{children}</div>}
    </div>
  );
}
