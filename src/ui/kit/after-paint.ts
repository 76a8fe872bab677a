/**
 * Acts once the browser has painted what a click or a key changed, so that it answers at once and a large change
 * follows (web.dev, "Optimize Interaction to Next Paint"). A page that is not visible paints nothing: it acts at once.
 */
export function afterPaint(act: () => void): void {
  if (document.visibilityState === "hidden") act();
  else requestAnimationFrame(() => setTimeout(act));
}
