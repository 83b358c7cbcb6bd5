/** The size of an ordinary laptop's window, in CSS pixels. */
export const viewport = {width: 1280, height: 800}
