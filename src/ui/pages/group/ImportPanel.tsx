import { useState } from "react";
import { RESPONDENT_LIMIT } from "../../../domain/answers";
import { faultForPerson } from "../../../wording/answers/dossier-fault";
import { noteText } from "../../../wording/answers/dossier-note";
import type { Translator } from "../../../i18n/translator";
import { appStore, loadMunicipalities } from "../../../store/app";
import { facts } from "../../../store/facts";
import { openFile } from "../../../dossier/open-file";
import { type FileOutcome, gatherRespondents, type ReadFile } from "../../../dossier/respondents";
import { useFileDrop } from "../../kit/hooks/use-file-drop";
import { useTranslator } from "../../kit/hooks/translator-context";
import fields from "../../kit/fields.module.css";
import styles from "./Group.module.css";

function outcomeTexts(i18n: Translator, outcome: FileOutcome): readonly string[] {
  const { t, format } = i18n;
  const { file } = outcome;
  switch (outcome.kind) {
    case "added": {
      const { added, otherVersions, faults, notes } = outcome;
      return [
        t("group.added", { count: added, file }),
        ...(otherVersions.length === 0
          ? []
          : [t("group.otherVersions", { versions: format.list(otherVersions), version: facts.version })]),
        ...notes.map((note) => noteText(t, note)),
        ...(faults.length === 0 ? [] : [t("group.faults", { count: faults.length })]),
        ...faults.slice(0, 3).map((fault) => faultForPerson(i18n, fault)),
      ];
    }
    case "twice":
      return [t("group.twice", { file })];
    case "nothing":
      return [t("group.nothing", { file })];
    case "full":
      return [t("group.full", { file, limit: RESPONDENT_LIMIT })];
    case "failed":
      return [t("group.failed", { file, reason: t(`openFile.${outcome.error}`) })];
  }
}

/** Reads files one by one: together they could fill the memory. */
async function readAll(files: readonly File[]): Promise<readonly ReadFile[]> {
  const list = await loadMunicipalities().catch(() => null);
  const read: ReadFile[] = [];
  for (const file of files) read.push({ name: file.name, reading: await openFile(file, facts, list) });
  return read;
}

/** Adds dossiers of others: choose or drop several at once; each file gets its own message. */
export function ImportPanel() {
  const i18n = useTranslator();
  const { t } = i18n;
  const [busy, setBusy] = useState(0);
  const [outcomes, setOutcomes] = useState<readonly FileOutcome[]>([]);

  const add = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setBusy(files.length);
    try {
      const read = await readAll(files);
      const { respondents, outcomes: found } = gatherRespondents(read, appStore.getState().dossier, facts.version);
      appStore.getState().addRespondents(respondents);
      setOutcomes(found);
    } finally {
      setBusy(0);
    }
  };
  const over = useFileDrop((files) => void add(files));

  return (
    <section aria-labelledby="import" className="no-print">
      <h2 id="import">{t("group.importTitle")}</h2>
      <div className={styles.drop} data-over={over || undefined}>
        <label htmlFor="import-files" className={fields.label}>
          {t("group.importLabel")}
        </label>
        <p id="import-hint" className={fields.hint}>
          {t("group.importHint")}
        </p>
        <input
          id="import-files"
          type="file"
          multiple
          accept="application/json,.json,application/pdf,.pdf"
          aria-describedby="import-hint"
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            event.target.value = "";
            void add(files);
          }}
        />
      </div>
      <div role="status">
        {busy > 0 && <p>{t("group.reading", { count: busy })}</p>}
        {busy === 0 && outcomes.length > 0 && (
          <>
            <h3>{t("group.outcomesTitle")}</h3>
            <ul className="bullets">
              {outcomes.map((outcome, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- two files may have the same name and outcome
                <li key={index} data-kind={outcome.kind} className={styles.outcome}>
                  {outcomeTexts(i18n, outcome).join(" ")}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
