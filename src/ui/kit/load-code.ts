import { appStore } from "../../store/app";

/** Remembers, for this window alone, when it was reloaded because a file was missing. */
const RELOADED = "wegwijzer-mondiale-samenwerking.reloaded";

/** A second reload within so many milliseconds would not help either. */
const PAUSE = 60_000;

/** The part of the window that is used. */
export interface CodePage {
  readonly sessionStorage: Pick<Storage, "getItem" | "setItem">;
  readonly navigator: { readonly onLine: boolean };
  readonly location: { reload(): void };
}

/**
 * Reloads the window where that may help and loses nothing: not just after the last time, with a connection, and with
 * the answers in the browser's storage. Where the storage is denied it does not: there a reload would lose the answers.
 * @returns whether the window goes.
 */
function reloaded(page: CodePage, now: number): boolean {
  try {
    const last = Number(page.sessionStorage.getItem(RELOADED) ?? Number.NEGATIVE_INFINITY);
    // A clock that was set back must not hold it up for ever.
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
 * Loads a piece of the application. What fails is tried once more; when it fails again, an update may have taken the old
 * files away: then the window is reloaded, once, and the answers are still there.
 * @throws what `load` threw, when a reload would not help; the error boundary then offers the dossier.
 */
export async function loadCode<T>(load: () => Promise<T>, page: CodePage = window): Promise<T> {
  try {
    return await load().catch(() => load());
  } catch (error) {
    if (!reloaded(page, Date.now())) throw error;
    // Nothing is drawn any more.
    return new Promise(() => undefined);
  }
}
