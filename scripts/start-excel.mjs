// `npm run start:excel`: the add-in inside desktop Excel (Windows or Mac), served from this machine.
// The sideloading program is fetched by npx because one of its dependencies cannot always be installed; everything
// else works without it.
import { spawn, spawnSync } from "node:child_process";

const shell = process.platform === "win32";
const npx = (...args) => spawnSync("npx", args, { stdio: "inherit", shell }).status === 0;
const debugging = (...args) => npx("--yes", "office-addin-debugging", ...args);

function fail(message) {
  console.error(message);
  process.exit(1);
}

if (process.platform === "linux") {
  fail(
    "Excel de escritorio no existe para Linux. Use `npm start`, o instale el manifiesto en Excel en la web.",
  );
}
npx("office-addin-usage-data", "off");
if (!npx("office-addin-dev-certs", "install")) {
  fail(
    "No se pudo instalar la autoridad de certificación local. Ejecute otra vez y acepte el aviso del sistema.",
  );
}

const server = spawn("npx", ["webpack", "serve", "--mode", "development", "--env", "excel"], {
  stdio: "inherit",
  shell,
});
process.on("SIGINT", () => {
  debugging("stop", "manifest.xml");
  server.kill();
});

if (!debugging("start", "manifest.xml", "desktop", "--app", "excel", "--no-debug")) {
  console.error(
    "No se pudo abrir Excel con el complemento. El servidor sigue en marcha: en Excel, Insertar > Complementos > " +
      "Cargar mi complemento, elija el archivo manifest.xml de esta carpeta.",
  );
}
