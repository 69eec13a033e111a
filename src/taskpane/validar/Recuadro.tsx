import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FormEvent, KeyboardEvent, ReactNode, useEffect, useRef } from "react";
import { validar } from "../../domain/catalogue/panel/validar";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
  readonly action: string;
  readonly disabled: boolean;
  readonly onAction: () => void;
  readonly onCancel: () => void;
}

/** What is asked or shown before something is done: it comes with the focus on its first control, and Esc closes it. */
export function Recuadro({ id, title, children, action, disabled, onAction, onCancel }: Props) {
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("textarea, input, button[type=submit]")?.focus();
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!disabled) onAction();
  };
  const close = (event: KeyboardEvent) => {
    if (event.key === "Escape") onCancel();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc is one more way out of a form that has its own button for it
    <form id={id} ref={form} className={styles.root} aria-label={title} onSubmit={submit} onKeyDown={close}>
      <p className={styles.title}>{title}</p>
      {children}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" size="small" disabled={disabled}>
          {action}
        </Button>
        <Button size="small" onClick={onCancel}>
          {validar.acciones.cancelar}
        </Button>
      </div>
    </form>
  );
}
