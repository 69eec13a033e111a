import { BrandVariants } from "@fluentui/react-components";

/** The blues of GOV.CO: #004884 and #3366CC are theirs, the rest fills the ramp that Fluent asks for. */
export const brand: BrandVariants = {
  10: "#00101F",
  20: "#001C36",
  30: "#00284C",
  40: "#003461",
  50: "#003E73",
  60: "#004884",
  70: "#1F58A8",
  80: "#3366CC",
  90: "#4A78D3",
  100: "#608ADA",
  110: "#779CE0",
  120: "#8FAEE7",
  130: "#A8C0ED",
  140: "#C1D2F3",
  150: "#DAE5F9",
  160: "#EEF3FC",
};
