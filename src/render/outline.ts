/**
 * The levels of headings, in the order in which an article is rendered: the title of a box is one
 * level below what is around it, and headings in the box are below its title.
 */
export interface Outline {
  /** Returns the level of a heading in the text: 2 is just below the headline. */
  heading(depth: number): number
  /** Renders a part whose headings don't count for what follows it. */
  part<T>(render: () => T): T
  /** Renders a box with a title of the given level. */
  box<T>(render: (level: number) => T): T
}

export function createOutline(): Outline {
  /** The level of the last heading or title. */
  let around = 1
  /** The level of the title of the box around. */
  let title = 1
  /** How far the box moves its headings down. Its title counts as a heading of depth 2. */
  let shift = 0

  function part<T>(render: () => T): T {
    const outer = [around, title, shift] as const
    const rendered = render()
    ;[around, title, shift] = outer
    return rendered
  }

  return {
    heading(depth) {
      around = Math.max(depth + shift, title + 1)
      return around
    },
    part,
    box: (render) =>
      part(() => {
        around += 1
        title = around
        shift = title - 2
        return render(title)
      }),
  }
}
