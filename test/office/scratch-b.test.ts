import { startExcel } from "./start-excel";
import { measureOperations } from "../bench/operations";
import { Dispatcher } from "../../src/playground/dispatch/dispatcher";
test("x", async () => {
  const excel = await startExcel({ recalculates: false });
  const seen: string[] = [];
  const run = Dispatcher.prototype.run;
  Dispatcher.prototype.run = function (b) {
    const t = JSON.stringify(b);
    seen.push(t.length < 6000 ? t.slice(0, 1200) : `${t.length}`);
    return run.call(this, b);
  };
  const a = await measureOperations(excel, 10);
  console.log(a.map((m) => JSON.stringify(m)).join("\n"), "\n", seen.slice(0, 12).join("\n---\n"));
  const t = Date.now();
  const b = await measureOperations(excel, 10000);
  console.log(b.map((m) => JSON.stringify(m)).join("\n"), Date.now() - t);
}, 300000);
