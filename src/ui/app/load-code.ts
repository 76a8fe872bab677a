import { appStore } from "../../state/app";

/** Remembers, for this window alone, that it was reloaded because a file was missing. */
const RELOADED = "wegwijzer-mondiale-samenwerking.reloaded";

/** The part of the window that is used. */
export interface CodePage {
  readonly sessionStorage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  readonly navigator: { readonly onLine: boolean };
  readonly location: { reload(): void };
}

function remembered(page: CodePage): boolean {
  return page.sessionStorage.getItem(RELOADED) !== null;
}

/**
 * Whether a reload may help and loses nothing: once, with a connection, and with the answers in the browser's storage.
 * Where the storage is denied it says no: there a reload would lose the answers.
 */
function mayReload(page: CodePage): boolean {
  try {
    return page.navigator.onLine && !remembered(page) && appStore.getState().notice?.kind !== "not-stored";
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
    const loaded = await load().catch(() => load());
    forget(page);
    return loaded;
  } catch (error) {
    if (!mayReload(page)) throw error;
    page.sessionStorage.setItem(RELOADED, "yes");
    page.location.reload();
    // The window goes: nothing is drawn any more.
    return new Promise(() => undefined);
  }
}

function forget(page: CodePage): void {
  try {
    page.sessionStorage.removeItem(RELOADED);
  } catch {
    // Denied: nothing was remembered.
  }
}
