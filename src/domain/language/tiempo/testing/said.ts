import { TiempoReading } from "..";

/**
 * A reading in short, as the tables of cases have it: «m24» a duration in months, «d2010-06-30» a deadline, «s…» a start,
 * «pmes» a periodicity, «p4 año» so many times in it; «?reason» what it lacks, «!reason» why it isn't read.
 */
export function said({ status, reason, ...reading }: TiempoReading): string {
  const { periodicity, quantity, duration, deadline, start } = reading;
  const times = quantity === 1 ? "" : `${quantity} `;
  return [
    ...(reason === null ? [] : [`${status === "partial" || status === "quantified" ? "?" : "!"}${reason}`]),
    ...(periodicity === null ? [] : [`p${times}${periodicity}`]),
    ...(duration === null ? [] : [`m${duration}`]),
    ...(deadline === null ? [] : [`d${deadline}`]),
    ...(start === null ? [] : [`s${start}`]),
  ].join(" ");
}
