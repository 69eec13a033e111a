import { tsxOptions } from "../../swc.config.js";

/** What the pane is weighed against: see `bundle.bench.ts`. */
export default {
  mode: "production",
  entry: "./test/bench/baseline.tsx",
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: { rules: [{ test: /\.tsx$/, loader: "swc-loader", options: tsxOptions }] },
  performance: { hints: false },
};
