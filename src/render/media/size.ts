/** The width and the height of a file or a frame in pixels. */
export interface Size {
  width: number | undefined
  height: number | undefined
}

/** The dimensions that are whole numbers above zero: the caller's hooks may give any. */
export function sizeOf({ width, height }: Partial<Size>): Size {
  return { width: positiveInteger(width), height: positiveInteger(height) }
}

/** The value if it is a whole number above zero. */
export function positiveInteger(value: number | undefined): number | undefined {
  return Number.isSafeInteger(value) && (value as number) > 0 ? value : undefined
}
