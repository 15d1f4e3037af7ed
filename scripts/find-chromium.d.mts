/** Where Chromium is, if it is anywhere. */
export function findChromium(): string | undefined
