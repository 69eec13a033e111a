import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Lightbulb16Regular } from "@fluentui/react-icons/svg/lightbulb";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { Severity } from "../../domain/checks/observation";

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  advertencia: { color: tokens.colorStatusWarningForeground3 },
  sugerencia: { color: tokens.colorBrandForeground1 },
});

const icons = { error: ErrorCircle16Filled, advertencia: Warning16Filled, sugerencia: Lightbulb16Regular };

/** The sign of a severity, always beside its word. */
export function IconoDeSeveridad({ severity }: { severity: Severity }) {
  const styles = useStyles();
  const Icon = icons[severity];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity])} />;
}
