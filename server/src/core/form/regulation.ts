/** The year in which the Regulation was revised as it is in force. From the report for that year on, the former one is no longer the law. */
export const REVISED = 2019;
