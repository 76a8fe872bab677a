import type { Language } from "../../i18n/languages";
import type { SliceParts } from "../state";

/** What can be done to what belongs to the visit: where one is, in which language, and what one was told. */
export interface VisitActions {
  /** Remembers the page that is open. */
  setLastPage(page: string): void;
  /** Chooses the language; the answers do not change. */
  setLanguage(language: Language): void;
  /** Takes the notice away, and writes what stands here to the storage: it may have been cleared or have failed. */
  dismissNotice(): void;
}

/** The actions of the visit. */
export function visitActions({ set }: SliceParts): VisitActions {
  return {
    setLastPage: (lastPage) => set(() => ({ lastPage })),
    setLanguage: (language) => set(() => ({ language })),
    dismissNotice: () => set(() => ({ notice: null })),
  };
}
