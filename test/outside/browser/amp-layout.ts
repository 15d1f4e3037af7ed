import type { Page } from 'playwright-core'

/**
 * Lays out an AMP page as the runtime does, which tests can't load: the boxes of the layouts, the
 * pictures in them, and the inline widths that `sizes` sets.
 *
 * @see https://amp.dev/documentation/guides-and-tutorials/develop/style_and_layout/control_layout
 */
export async function emulateAmp(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const style of document.querySelectorAll('style[amp-boilerplate]')) style.remove()
    const css = document.createElement('style')
    css.textContent = `
[layout] { position: relative; overflow: hidden; }
[layout="responsive"], [layout="fixed-height"] { display: block; }
[layout="intrinsic"] { display: inline-block; max-width: 100%; }
[layout="fill"] { position: absolute; inset: 0; display: block; }
[layout] > .content { position: absolute; inset: 0; width: 100%; height: 100%; margin: auto; max-width: none; }
[layout="responsive"] > .sizer { display: block; }
[layout="intrinsic"] > .sizer { display: block; max-width: 100%; height: auto; }
amp-carousel > div { position: absolute; inset: 0; overflow: hidden; }
[placeholder] { position: absolute; inset: 0; }`
    document.head.prepend(css)

    /** The length of the first matching part of `sizes`. */
    function lengthOf(sizes: string): string {
      for (const part of sizes.split(/,\s*(?![^(]*\))/)) {
        const [, media, length] = /^(\(.*?\)(?: and \(.*?\))*)\s+(.*)$/.exec(part) ?? []
        if (media === undefined) return part
        if (length !== undefined && matchMedia(media).matches) return length
      }
      return ''
    }

    for (const element of document.querySelectorAll<HTMLElement>('[layout]')) {
      const layout = element.getAttribute('layout')
      const [width, height] = ['width', 'height'].map((name) => element.getAttribute(name) ?? '')
      const sizes = element.getAttribute('sizes')
      if (sizes !== null && !element.hasAttribute('disable-inline-width')) {
        element.style.width = lengthOf(sizes)
      }
      if (layout === 'fixed-height') element.style.height = `${height}px`
      if (layout === 'responsive') {
        const sizer = document.createElement('i')
        sizer.className = 'sizer'
        sizer.style.paddingTop = `${(Number(height) / Number(width)) * 100}%`
        element.prepend(sizer)
      }
      if (layout === 'intrinsic') {
        const sizer = document.createElement('img')
        sizer.className = 'sizer'
        sizer.alt = ''
        sizer.src = `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`
        element.prepend(sizer)
      }
      if (element.localName === 'amp-img') {
        const image = document.createElement('img')
        image.className = 'content'
        for (const name of ['sizes', 'srcset', 'src', 'alt']) {
          const value = element.getAttribute(name)
          if (value !== null) image.setAttribute(name, value)
        }
        image.style.objectFit = element.getAttribute('object-fit') ?? ''
        element.append(image)
      }
    }
  })
}
