import type { Language } from "../../i18n/languages";
import type { SliceParts } from "../state";

/** Actions on the visit: page, language and notices. */
export function visitActions({ set }: SliceParts) {
  return {
    /** Remembers the open page. */
    setLastPage: (lastPage: string) => set(() => ({ lastPage })),
    /** Sets the language, without changing answers. */
    setLanguage: (language: Language) => set(() => ({ language })),
    /** Dismisses the notice, and stores the present state: it may have been cleared or have failed. */
    dismissNotice: () => set(() => ({ notice: null })),
  };
}
