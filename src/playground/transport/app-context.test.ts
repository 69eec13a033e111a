import { excelApiOf } from "./app-context";
import { parseRequest } from "./protocol";

it.each([
  ["", 1.17],
  ["?excelApi=1.4", 1.4],
  ["?otra=1&excelApi=1.14", 1.14],
  ["?excelApi=2.0", 1.17],
  ["?excelApi=viejo", 1.17],
])("excelApiOf(%j) is %d", (search, version) => expect(excelApiOf(search)).toBe(version));

it.each([undefined, 7, "", "{", "null", '{"_messageType":1,"_actionName":"x"}', '{"_messageType":0}'])(
  "parseRequest(%j) is nothing of the add-in's",
  (data) => expect(parseRequest(data)).toBeNull(),
);
