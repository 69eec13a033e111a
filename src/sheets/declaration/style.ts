import { PALABRAS } from "../../domain/plan/semaforo/presets";

/** The entity's colours: GOV.CO's blues on white. */
export const COLOR = {
  navy: "#004884",
  blue: "#3366CC",
  white: "#FFFFFF",
  ink: "#1F2937",
  quiet: "#5B6470",
  line: "#B8C4D6",
  input: "#FFFDF0",
  computed: "#EEF2F7",
  key: "#F5F5F5",
  label: "#E6EFFD",
} as const;

export interface Style {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  /** Lines around and between the cells, around and between their rows, or only below them. */
  readonly lines?: "all" | "rows" | "bottom";
  readonly lineColor?: string;
}

const inTable = {
  color: COLOR.ink,
  vertical: "Top",
  wrap: true,
  lines: "all",
  lineColor: COLOR.line,
} as const;

const inHeader = {
  bold: true,
  color: COLOR.white,
  fill: COLOR.navy,
  horizontal: "Center",
  vertical: "Center",
  wrap: true,
  lines: "all",
  lineColor: COLOR.line,
} as const;

/** Short ones, in the middle of a row that a long text makes high. */
const centered = { ...inTable, horizontal: "Center", vertical: "Center" } as const;

/** Values of a form: its dates and percentages too begin where the texts do. */
const inForm = { ...inTable, horizontal: "Left", vertical: "Center" } as const;

/** Every look of our sheets, by name; nothing is coloured anywhere else. */
export const styles = {
  title: { size: 16, bold: true, color: COLOR.navy, vertical: "Center" },
  subtitle: { size: 10, color: COLOR.quiet, vertical: "Center" },
  section: {
    size: 12,
    bold: true,
    color: COLOR.navy,
    vertical: "Center",
    lines: "bottom",
    lineColor: COLOR.blue,
  },
  header: inHeader,
  headerAcross: { ...inHeader, lines: "rows" },
  label: { ...inTable, bold: true, fill: COLOR.label, vertical: "Center" },
  fieldLabel: { size: 10, bold: true, color: COLOR.quiet, vertical: "Center" },
  field: { size: 10, color: COLOR.ink, vertical: "Center", horizontal: "Left" },
  input: { ...inTable, fill: COLOR.input },
  inputCentered: { ...centered, fill: COLOR.input },
  computed: { ...inTable, fill: COLOR.computed },
  computedAcross: { ...inTable, fill: COLOR.computed, lines: "rows" },
  computedCentered: { ...centered, fill: COLOR.computed },
  inputInForm: { ...inForm, fill: COLOR.input },
  computedInForm: { ...inForm, fill: COLOR.computed },
  quietInForm: { ...inForm, fill: COLOR.key, color: COLOR.quiet },
  key: { ...centered, fill: COLOR.key, color: COLOR.quiet },
  note: { size: 10, italic: true, color: COLOR.quiet, vertical: "Center", wrap: true },
  aside: { size: 9, color: COLOR.quiet },
  figure: { size: 20, bold: true, color: COLOR.navy, horizontal: "Left", vertical: "Center" },
  totalCentered: { ...centered, bold: true, fill: COLOR.label },
  signature: { color: COLOR.ink, vertical: "Center" },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof styles;

/** How cells look where a conditional format holds: as a word of the semáforo, or otherwise. */
export type ColorLook = (typeof PALABRAS)[number] | "noCalculado" | "atencion" | "firma";

/** What a conditional format does. The semáforo's colours always go with their word; each reads at 4.5 to 1 or better. */
export const looks: Readonly<
  Record<ColorLook, { fill?: string; color?: string; bold?: boolean; italic?: boolean; lineBelow?: string }>
> = {
  rojo: { fill: "#A80521", color: "#FFFFFF", bold: true },
  amarillo: { fill: "#FFAB00", color: "#1F1600", bold: true },
  verde: { fill: "#068460", color: "#FFFFFF", bold: true },
  azul: { fill: "#004884", color: "#FFFFFF", bold: true },
  naranja: { fill: "#F58220", color: "#1F1000", bold: true },
  noCalculado: { italic: true },
  atencion: { fill: "#FFE9B8", color: "#5A3A00", bold: true },
  firma: { lineBelow: COLOR.ink },
};
