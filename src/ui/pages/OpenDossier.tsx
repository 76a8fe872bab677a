import { type ChangeEvent, useState } from "react";
import { appStore, facts, loadMunicipalities } from "../../state/app";
import { readDossierText } from "../../state/read-dossier";
import { faultForPerson } from "../../i18n/fault-text";
import { useWords } from "../app/words-context";
import fields from "../questionnaire/fields.module.css";
import styles from "./StartPage.module.css";

/** Opens a dossier file from this computer. Good answers are used; each bad one gets its sentence. */
export function OpenDossier({ onOpened }: { readonly onOpened: (message: string) => void }) {
  const words = useWords();
  const { t } = words;
  const [problems, setProblems] = useState<readonly string[]>([]);

  const open = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target;
    const file = input.files?.[0];
    if (file === undefined) return;
    const text = await file.text();
    const list = await loadMunicipalities().catch(() => null);
    const nis = list === null ? null : new Set(list.map((m) => m.nis));
    const reading = readDossierText(text, facts, nis);
    input.value = "";
    if (!reading.ok) {
      setProblems([t(`fault.${reading.error}`)]);
      return;
    }
    setProblems(reading.faults.map((fault) => faultForPerson(words, fault)));
    appStore.getState().open(reading.dossier);
    const replaced = appStore.getState().before !== null;
    onOpened(t(replaced ? "start.openedOver" : "start.opened"));
  };

  return (
    <section aria-labelledby="open" className={styles.open}>
      <h2 id="open">{t("start.openTitle")}</h2>
      <p id="open-hint">{t("start.openHint")}</p>
      <p>
        <label htmlFor="open-file" className={fields.label}>
          {t("start.open")}
        </label>
        <input
          id="open-file"
          type="file"
          accept="application/json,.json"
          aria-describedby="open-hint open-problems"
          onChange={(event) => void open(event)}
        />
      </p>
      <div id="open-problems" role="alert">
        {problems.length > 0 && (
          <ul className={`bullets ${fields.error}`}>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
