import path from "node:path";
import { LOCAL_URL } from "./addin-url.mjs";

const PLAYGROUND = `${LOCAL_URL}/playground.html`;

/** Whether a browser can be opened here: a desktop, not a server, a container or somebody's CI. */
const hasScreen = () =>
  !process.env.CI &&
  !process.env.SSH_CONNECTION &&
  (process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

/** Excel refuses an unknown certificate; a browser lets its owner decide, so there a throwaway one does. */
async function certificate(forExcel) {
  if (!forExcel) return "https";
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return { type: "https", options: await getHttpsServerOptions() };
}

/**
 * webpack-dev-server's options.
 * @param {string} root the repository's folder
 * @param {boolean} forExcel desktop Excel will load the add-in: trusted certificate, no page opened
 */
export async function devServer(root, forExcel) {
  const opens = !forExcel && hasScreen();
  return {
    server: await certificate(forExcel),
    host: "localhost",
    port: 3000,
    hot: true,
    open: opens ? ["/playground.html"] : false,
    // An overlay would cover the pane, which is 320 px wide: errors stay in the console.
    client: { overlay: false, logging: "warn" },
    static: {
      directory: path.join(root, "node_modules/@microsoft/office-js/dist"),
      publicPath: "/office",
      watch: false,
    },
    onListening: () => console.log(`Seguimatriz está en ${PLAYGROUND}`),
  };
}
