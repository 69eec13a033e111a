import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { addinUrl, LOCAL_URL } from "./scripts/addin-url.mjs";
import { devServer } from "./scripts/dev-server.mjs";
import { Licences } from "./scripts/licences.mjs";
import { tsxOptions, typescriptOptions } from "./swc.config.js";

const root = path.dirname(fileURLToPath(import.meta.url));
const OFFICE_HOST = "https://appsforoffice.microsoft.com";

// What the pages may run: their own scripts and Microsoft's. Styles are left open: Griffel writes them.
const CONTENT_POLICY = `script-src 'self' ${OFFICE_HOST}; object-src 'none'; base-uri 'self'`;

const contentPolicy = (production) =>
  production ? `<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}" />` : "";

/**
 * The language of the pane is chosen when it is built: `PANEL=en` takes each view's texts from catalogue/panel-en where
 * they stand there, else from catalogue/panel. The sheets stay in Spanish: they are the entity's documents.
 */
const PANEL = path.resolve(root, "src/domain/catalogue/panel");
const panelIn = (language) =>
  new webpack.NormalModuleReplacementPlugin(/\/panel\//, (resource) => {
    const asked = path.resolve(resource.context, resource.request);
    const translated = asked.replace(`${PANEL}/`, `${PANEL}-${language}/`);
    if (translated !== asked && existsSync(`${translated}.ts`)) resource.request = translated;
  });

const common = (production, out) => ({
  mode: production ? "production" : "development",
  devtool: production ? false : "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      { test: /\.tsx$/, exclude: /node_modules/, loader: "swc-loader", options: tsxOptions },
      { test: /\.ts$/, exclude: /node_modules/, loader: "swc-loader", options: typescriptOptions },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
      { test: /\.(png|svg|woff2?|ttf)$/, type: "asset" },
    ],
  },
  output: { path: path.resolve(root, out) },
  cache: {
    type: "filesystem",
    version: process.env.PANEL ?? "",
    buildDependencies: { config: [fileURLToPath(import.meta.url)] },
  },
  // The pane's weight is held by `npm run bench`, with the figure that matters: gzipped, first view only.
  performance: { hints: false },
  stats: "errors-warnings",
  infrastructureLogging: { level: "warn" },
});

/** The add-in: what a host serves, and what Excel loads. */
const addin = (production, out, url) => {
  const base = common(production, out);
  return {
    ...base,
    name: "addin",
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      ...base.output,
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      clean: { keep: /^(?:playground|cli)/ },
    },
    plugins: [
      ...(process.env.PANEL ? [panelIn(process.env.PANEL)] : []),
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        templateParameters: {
          officeJs: production ? `${OFFICE_HOST}/lib/1/hosted/office.js` : "/office/office.js",
          contentPolicy: contentPolicy(production),
        },
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets", globOptions: { ignore: ["**/*.svg"] } },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (content) => content.toString().replaceAll(LOCAL_URL, url),
          },
        ],
      }),
    ],
  };
};

/** The page that plays Excel. Apart, so that nothing of it can reach the add-in's files. */
const playground = (production, out) => {
  const base = common(production, out);
  return {
    ...base,
    name: "playground",
    entry: { playground: "./src/playground/index.ts" },
    output: {
      ...base.output,
      filename: production ? "playground/[name].[contenthash:8].js" : "playground/[name].js",
      assetModuleFilename: "playground/[hash][ext]",
      clean: { keep: /^(?!playground)/ },
    },
    // Nobody downloads this page over a network, and making a spreadsheet engine small takes a minute.
    optimization: { minimize: false },
    plugins: [
      new HtmlPlugin({
        template: "./src/playground/playground.html",
        filename: "playground.html",
        templateParameters: { contentPolicy: contentPolicy(production) },
      }),
    ],
  };
};

/** The command line: one program for Node, with all that it uses, and the licences of what is not ours. */
const commandLine = (production, out) => {
  const base = common(production, out);
  return {
    ...base,
    name: "cli",
    target: "node20",
    entry: { seguimatriz: "./src/cli/seguimatriz.ts", worker: "./src/cli/consolidar/worker.ts" },
    // Where a file stands is Node's to say, when it runs.
    module: { ...base.module, parser: { javascript: { importMeta: false, url: false, worker: false } } },
    experiments: { outputModule: true },
    output: {
      path: path.resolve(root, out, "cli"),
      filename: "[name].mjs",
      chunkFilename: "[id].mjs",
      module: true,
      chunkFormat: "module",
      clean: true,
    },
    // Nobody downloads it over a slow network, and whoever looks into it should see what it does.
    optimization: { minimize: false },
    // Only pages need it, and it is larger than all the rest: see src/cli/organizar/read-file.ts.
    externals: { jsdom: "import jsdom" },
    plugins: [
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, test: /^seguimatriz/ }),
      new Licences(),
    ],
  };
};

/**
 * `--env playground` adds the page that plays Excel (always there in development), `--env out=folder` builds elsewhere
 * than in dist, `--env only=cli` builds the command line alone, `--env excel` serves with the certificate that Excel trusts.
 */
export default async function configure(env, argv) {
  const production = argv.mode === "production";
  const out = env.out ?? "dist";
  if (env.only === "cli") return [commandLine(production, out)];
  const configurations = [addin(production, out, addinUrl(process.env.ADDIN_URL))];
  if (env.playground || !production) configurations.push(playground(production, out));
  else configurations.push(commandLine(production, out));
  if (env.WEBPACK_SERVE) configurations[0].devServer = await devServer(root, Boolean(env.excel));
  return configurations;
}
