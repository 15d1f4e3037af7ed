/** Where the rest of the site keeps the choice. */
const KEY = 'tsd-theme'

/** Takes the theme that was chosen on any page of the site, and lets the reader change it. */
export function followTheme(select: HTMLSelectElement): void {
  const chosen = stored()
  select.value = chosen
  apply(chosen)
  select.addEventListener('change', () => {
    apply(select.value)
    try {
      localStorage.setItem(KEY, select.value)
    } catch {
      // Without storage the choice holds for this visit.
    }
  })
}

function stored(): string {
  try {
    const value = localStorage.getItem(KEY)
    return value === 'light' || value === 'dark' ? value : 'os'
  } catch {
    return 'os'
  }
}

function apply(theme: string): void {
  document.documentElement.dataset.theme = theme
}
