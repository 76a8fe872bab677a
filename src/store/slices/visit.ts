import type { Language } from "../../i18n/languages";
import type { SliceParts } from "../state";

/** Actions on the visit: page, language and notices. */
export interface VisitActions {
  /** Remembers the open page. */
  setLastPage(page: string): void;
  /** Sets the language, without changing answers. */
  setLanguage(language: Language): void;
  /** Dismisses the notice, and stores the present state: it may have been cleared or have failed. */
  dismissNotice(): void;
}

/** Creates the visit actions. */
export function visitActions({ set }: SliceParts): VisitActions {
  return {
    setLastPage: (lastPage) => set(() => ({ lastPage })),
    setLanguage: (language) => set(() => ({ language })),
    dismissNotice: () => set(() => ({ notice: null })),
  };
}
