import { MetaReading } from "../meta";

/** What a reading says, in a line, for tables of cases: quantity, %, comparator, rate, for each of what, from where. */
export function said({
  status,
  quantity,
  percent,
  comparator,
  rate,
  per,
  baseline,
  parts,
  reason,
}: MetaReading): string {
  if (status === "compound") return parts.map(said).join(" + ");
  if (quantity === null) return reason ?? "";
  const compared = comparator === "=" ? "" : `${comparator} `;
  const from = baseline === null ? "" : ` from ${baseline}`;
  const each = per === null ? "" : ` × ${per}`;
  const lacking = status === "partial" ? ` (${reason})` : "";
  return `${compared}${quantity}${percent ? " %" : ""}${rate ? ` / ${rate}` : ""}${each}${from}${lacking}`;
}
