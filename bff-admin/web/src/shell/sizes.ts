/** CSS pixels. */
export const TOP_BAR = 64;
export const SIDE = 248;
