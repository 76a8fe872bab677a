import { createInstance, type i18n as I18n, type TFunction } from "i18next";
import type { StartBundle } from "./bundle";
import { wholeOf } from "./languages";

/** Translates a key of the interface texts; keys and placeholders are typed (see `keys.gen.d.ts`). */
export type Translate = TFunction;

/** Creates an i18next instance for one language, ready for use. */
export function createI18n(bundle: StartBundle): I18n {
  const lng = wholeOf(bundle.language);
  const instance = createInstance();
  void instance.init({
    lng,
    resources: { [lng]: { interface: bundle.interface } },
    defaultNS: "interface",
    ns: ["interface"],
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return instance;
}
