/** A page in a hidden window, or in a frame that is out of view, is not drawn: it does not wait longer than this, ms. */
const LATEST = 200;

/** Waits until the page is drawn as it stands, at the latest so many milliseconds. */
export function painted(): Promise<void> {
  return new Promise((go) => {
    requestAnimationFrame(() => setTimeout(go));
    setTimeout(go, LATEST);
  });
}
