import styles from "./Group.module.css";
import { useState } from "react";
import { questionsOf } from "../../../domain/question";
import type { GroupRequest } from "../../../documents/job";
import { today } from "../../../i18n/today";
import { about, municipalitiesNow } from "../../../store/app";
import { facts } from "../../../store/facts";
import { fileName } from "../../../wording/file-name";
import { exportPdf, exportWord } from "../../../workers/export-job";
import { QuietButton } from "../../kit/Button";
import { download } from "../../kit/download";
import { withPaperTexts } from "../../../i18n/load-paper";
import { useTranslator } from "../../kit/hooks/translator-context";
import { wholeTranslator } from "../../kit/whole-words";
import { MissingSigns } from "../../parts/MissingSigns";
import { MEDIA } from "../../parts/export-files";
import type { Chosen, Group } from "./use-group";
import { benefitsOf } from "../../../domain/facts/matrix";

/** The message during and after making a file. */
type Message = "export.stage_drawing" | "council.ready" | "export.failed" | null;

/** The group report for an advisory council, as a PDF to send and a Word file to adapt. */
export function SaveReport({ group, chosen }: { readonly group: Group; readonly chosen: Chosen }) {
  const { t, whole } = useTranslator();
  const [message, setMessage] = useState<Message>(null);
  const busy = message === "export.stage_drawing";
  const save = async (kind: "pdf" | "docx") => {
    if (busy) return;
    setMessage("export.stage_drawing");
    const { report, members } = group;
    const [nis, another] = report.municipalities;
    // People from several municipalities speak for none of them.
    const own = another === undefined ? nis : undefined;
    const municipality = municipalitiesNow()?.find((one) => one.nis === own) ?? null;
    const common = { municipality, date: today() };
    const benefits = benefitsOf(facts);
    const questions = questionsOf(facts.questionnaire);
    const matter = { ...common, dataset: about, report, people: members, questions, benefits, chosen };
    try {
      // The council's letter is an official text, like the note.
      const { bundle } = await wholeTranslator(whole);
      const request: GroupRequest = { group: matter, texts: await withPaperTexts(bundle) };
      const { bytes } = (await (kind === "pdf" ? exportPdf(request) : exportWord(request))).answer;
      download(fileName(t("council.fileName"), common, kind), bytes, MEDIA[kind]);
      setMessage("council.ready");
    } catch {
      setMessage("export.failed");
    }
  };
  return (
    <section aria-labelledby="report" className="no-print">
      <h2 id="report">{t("council.saveTitle")}</h2>
      <p className="small">{t("council.saveHint")}</p>
      <MissingSigns text={group.members.map(({ answers }) => answers.respondent?.name ?? "").join("\n")} />
      <p className={styles.save}>
        {(["pdf", "docx"] as const).map((kind) => (
          <QuietButton key={kind} aria-disabled={busy} onClick={() => void save(kind)}>
            {t(kind === "pdf" ? "council.pdf" : "council.word")}
          </QuietButton>
        ))}
      </p>
      <p role="status">{message === null ? "" : t(message)}</p>
    </section>
  );
}
