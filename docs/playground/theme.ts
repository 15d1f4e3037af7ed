/** The storage key of the theme on the rest of the site. */
const KEY = 'tsd-theme'

/** Applies the theme chosen on the site, and lets the reader change it. */
export function followTheme(select: HTMLSelectElement): void {
  const chosen = stored()
  select.value = chosen
  apply(chosen)
  select.addEventListener('change', () => {
    apply(select.value)
    try {
      localStorage.setItem(KEY, select.value)
    } catch {
      // Without storage, the choice applies to this visit.
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
