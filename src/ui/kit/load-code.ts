import { appStore } from "../../store/app";

/** When this window was reloaded because of a missing file. */
const RELOADED = "wegwijzer-mondiale-samenwerking.reloaded";

/** A second reload within this many milliseconds would not help either. */
const PAUSE = 60_000;

/** The part of the window that we use. */
export interface CodePage {
  readonly sessionStorage: Pick<Storage, "getItem" | "setItem">;
  readonly navigator: { readonly onLine: boolean };
  readonly location: { reload(): void };
}

/**
 * Reloads the window if that may help and loses nothing: not right after the last time, with a connection, and with the
 * answers in the browser's storage. If the storage is denied, reloading would lose the answers.
 * @returns whether the window is reloading.
 */
function reloaded(page: CodePage, now: number): boolean {
  try {
    const last = Number(page.sessionStorage.getItem(RELOADED) ?? Number.NEGATIVE_INFINITY);
    // A clock that was set back must not prevent it forever.
    const recent = Math.abs(now - last) < PAUSE;
    if (recent || !page.navigator.onLine || appStore.getState().notice?.kind === "not-stored") return false;
    page.sessionStorage.setItem(RELOADED, String(now));
    page.location.reload();
    return true;
  } catch {
    return false;
  }
}

/**
 * Loads a piece of the application, retrying once. If it fails again, an update may have removed the old files: then
 * the window is reloaded once, and the answers are still there.
 * @throws what `load` threw, when reloading would not help; the error boundary then offers the dossier.
 */
export async function loadCode<T>(load: () => Promise<T>, page: CodePage = window): Promise<T> {
  try {
    return await load().catch(() => load());
  } catch (error) {
    if (!reloaded(page, Date.now())) throw error;
    // Nothing renders any more.
    return new Promise(() => undefined);
  }
}
