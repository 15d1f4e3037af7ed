/** The width and the height of a file or a frame in pixels. */
interface Dimensions {
  width?: number | undefined
  height?: number | undefined
}

/** Returns the dimensions that are positive integers: hooks of the caller may return any number. */
export function dimensionsOf({ width, height }: Dimensions): Required<Dimensions> {
  return { width: positiveInteger(width), height: positiveInteger(height) }
}

/** Returns the value if it is a positive integer. */
export function positiveInteger(value: number | undefined): number | undefined {
  return Number.isSafeInteger(value) && (value as number) > 0 ? value : undefined
}
