/** A frame that is out of view is not drawn until somebody scrolls to it. */
const LATEST = 200;

/** Waits until the page is drawn as it stands, at the latest so many milliseconds. */
export function painted(): Promise<void> {
  return new Promise((go) => {
    requestAnimationFrame(() => setTimeout(go));
    setTimeout(go, LATEST);
  });
}
