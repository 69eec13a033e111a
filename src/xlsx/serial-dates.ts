/** How the file counts days. */
export const MS_PER_DAY = 86_400_000;
export const SERIAL_OF_1970 = 25_569;
/** Days between the two systems: Excel for old Macs counted from 1904. */
export const DAYS_1904 = 1_462;
