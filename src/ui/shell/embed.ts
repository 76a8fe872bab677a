/**
 * In a frame of another page: tells that page how high the content is, at every change, as `{ type, height }`. It
 * listens to nothing, so that the page around it can change nothing here.
 */
export function tellHeight(page: Window): void {
  if (page.parent === page) return;
  const root = page.document.documentElement;
  // Heights that depend on the height of the frame would never let it shrink.
  root.dataset["embedded"] = "";
  let told = 0;
  const tell = () => {
    const height = Math.ceil(page.document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    page.parent.postMessage({ type: "wegwijzer-height", height }, "*");
  };
  new ResizeObserver(tell).observe(page.document.body);
  tell();
}
