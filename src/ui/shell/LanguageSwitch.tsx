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

/**
 * The languages, each in its own name, with the current one marked. Links, so that they work without scripts; with
 * scripts the texts change in place and nothing typed is lost.
 */
export function LanguageSwitch() {
  const { t, language } = useStartTranslator();
  const site = useSite();
  const [route] = useLocation();
  const speak = (event: MouseEvent, code: Language) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    appStore.getState().setLanguage(code);
  };
  return (
    <nav aria-label={t("app.language")} className={styles.languages}>
      <ul>
        {LANGUAGES.map((code) => (
          <li key={code}>
            <a
              href={linkFrom(site.here(), translationOf(site, route, code))}
              lang={code}
              hrefLang={code}
              aria-label={spokenName(code)}
              aria-current={code === language ? "true" : undefined}
              onClick={(event) => speak(event, code)}
            >
              {signOf(code)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
