/**
 * In a frame of another page: reports the height of the content to that page, at every change, as `{ type, height }`.
 * It listens to nothing, so that the surrounding page cannot change anything here.
 */
export function tellHeight(page: Window): void {
  if (page.parent === page) return;
  const root = page.document.documentElement;
  // Heights that depend on the height of the frame would never let it shrink.
  root.dataset["embedded"] = "";
  let sent = 0;
  const tell = () => {
    const height = Math.ceil(page.document.body.getBoundingClientRect().height);
    if (height === sent) return;
    sent = height;
    page.parent.postMessage({ type: "wegwijzer-height", height }, "*");
  };
  new ResizeObserver(tell).observe(page.document.body);
  tell();
}
