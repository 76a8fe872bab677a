import type { MouseEvent } from "react";
import { useLocation } from "wouter";
import { isWholeLanguage, type Language, LANGUAGES, languages } from "../../i18n/languages";
import { appStore } from "../../store/app";
import { linkFrom, translationOf } from "../kit/site/site";
import { useSite } from "../kit/site/site-context";
import { useStartTranslator } from "../kit/hooks/translator-context";
import styles from "./LanguageSwitch.module.css";

/** The visible name, as short as possible. */
export const signOf = (code: Language) => (isWholeLanguage(code) ? code.toUpperCase() : languages[code].sign);

/** The name for screen readers. */
const spokenName = (code: Language) => `${isWholeLanguage(code) ? `${signOf(code)}: ` : ""}${languages[code].name}`;

/** A language, as a link that works without scripts; with scripts the texts change in place and nothing typed is lost. */
function LanguageItem({ code }: { readonly code: Language }) {
  const { language } = useStartTranslator();
  const site = useSite();
  const [route] = useLocation();
  const speak = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    appStore.getState().setLanguage(code);
  };
  return (
    <li>
      <a
        href={linkFrom(site.here(), translationOf(site, route, code))}
        lang={code}
        hrefLang={code}
        aria-label={spokenName(code)}
        aria-current={code === language ? "true" : undefined}
        onClick={speak}
      >
        {signOf(code)}
      </a>
    </li>
  );
}

/** The languages, each in its own name, with the current one marked. */
export function LanguageSwitch() {
  const { t } = useStartTranslator();
  return (
    <nav aria-label={t("app.language")} className={styles.languages}>
      <ul>
        {LANGUAGES.map((code) => (
          <LanguageItem key={code} code={code} />
        ))}
      </ul>
    </nav>
  );
}
