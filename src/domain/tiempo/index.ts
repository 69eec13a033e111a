export { readTiempo, type TiempoReading } from "./read-tiempo";
