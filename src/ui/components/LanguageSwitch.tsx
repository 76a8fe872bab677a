import { LANGUAGES } from "../../domain/texts";
import { LANGUAGE_NAMES } from "../../i18n/words";
import { appStore } from "../../state/app";
import { useWords } from "../app/words-context";
import styles from "./LanguageSwitch.module.css";

/** The four languages, each in its own name; the one in use is marked. */
export function LanguageSwitch() {
  const { t, language } = useWords();
  return (
    <nav aria-label={t("app.language")} className={styles.languages}>
      <ul>
        {LANGUAGES.map((code) => (
          <li key={code}>
            <button
              type="button"
              lang={code}
              aria-label={`${code.toUpperCase()}: ${LANGUAGE_NAMES[code]}`}
              aria-current={code === language ? "true" : undefined}
              onClick={() => appStore.getState().speak(code)}
            >
              {code.toUpperCase()}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
