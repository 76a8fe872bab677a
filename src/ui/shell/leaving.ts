import { appStore } from "../../store/app";
import { hasContent } from "../../store/slices/answers";

/** Tells the text box that is being typed in that it is left, so that it keeps what stands in it; the focus stays. */
function leaveBox({ document }: Window): void {
  const box = document.activeElement;
  if (box instanceof HTMLInputElement) box.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
}

/**
 * Nothing typed gets lost by leaving, in whatever way: going back or on, loading anew, closing, taking another app. Where the
 * browser keeps nothing it asks before the window closes.
 */
export function keepOnLeaving(page: Window): void {
  const leave = () => leaveBox(page);
  page.addEventListener("pagehide", leave);
  page.document.addEventListener("visibilitychange", leave);
  // Before the page of the new address is drawn, and the box is gone.
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
