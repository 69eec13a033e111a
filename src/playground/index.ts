import "./polyfill";
import { startPlayground } from "./page/playground";
import "./page/style.css";

const root = document.getElementById("playground");
if (root !== null) void startPlayground(root, window.location.search);
