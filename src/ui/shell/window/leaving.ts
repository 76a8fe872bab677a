import { appStore } from "../../../store/app";
import { hasContent } from "../../../store/slices/answers";

/** Tells the active text box that it is being left, so that it stores its contents; the focus stays. */
function leaveBox({ document }: Window): void {
  const box = document.activeElement;
  if (box instanceof HTMLInputElement) box.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
}

/**
 * Prevents the loss of typed text on leaving in any way: navigating, reloading, closing, switching apps. If the browser
 * stores nothing, it asks before the window closes.
 */
export function keepOnLeaving(page: Window): void {
  const leave = () => leaveBox(page);
  page.addEventListener("pagehide", leave);
  page.document.addEventListener("visibilitychange", leave);
  // Before the new page renders and the box is gone.
  page.addEventListener("popstate", leave, true);
  const ask = (event: BeforeUnloadEvent) => {
    leave();
    if (hasContent(appStore.getState().dossier) && !appStore.isKept()) event.preventDefault();
  };
  const watch = () => {
    const kind = appStore.getState().notice?.kind;
    if (kind === "not-stored" || kind === "removed-elsewhere") page.addEventListener("beforeunload", ask);
  };
  appStore.subscribe(watch);
  watch();
}
