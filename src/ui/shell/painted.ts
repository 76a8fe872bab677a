/** Pages in a hidden window or frame are not painted: maximum waiting time, in milliseconds. */
const LATEST = 200;

/** Waits until the page is painted, or for the maximum time. */
export function painted(): Promise<void> {
  return new Promise((go) => {
    requestAnimationFrame(() => setTimeout(go));
    setTimeout(go, LATEST);
  });
}
