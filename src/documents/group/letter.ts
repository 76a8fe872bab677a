import type { Id } from "../../domain/id";
import type { Translator } from "../../i18n/translator";
import { adviceItems } from "../../wording/council";
import { heading, numbered, paragraph } from "../blocks";
import type { Block } from "../model";
import type { GroupMatter } from "./matter";

/** Running forms according to the shared answer. */
function runningOf({ report, chosen }: GroupMatter): readonly Id[] {
  const fact = report.shared.find(({ path }) => path === "runningForms");
  const value = "runningForms" in chosen ? chosen["runningForms"] : fact?.answers[0]?.value;
  return Array.isArray(value) ? value.map(String) : [];
}

/** The council's letter, to be adapted by the council: question, method, advice, vote. */
export function letter(i18n: Translator, matter: GroupMatter): readonly Block[] {
  const { t } = i18n;
  const { municipality, report, people } = matter;
  const to = t("council.to", { municipality: municipality?.name ?? t("note.nameField") });
  const items = [...adviceItems(i18n, report, runningOf(matter)), t("council.item5")];
  return [
    { kind: "title", eyebrow: t("council.sender"), title: t("council.title"), subtitle: to },
    heading(2, t("council.questionHead")),
    paragraph(t("council.question")),
    heading(2, t("council.workHead")),
    paragraph(t("council.work", { count: people.length })),
    heading(2, t("council.adviceHead")),
    numbered(items),
    paragraph(t("council.minority")),
    paragraph(t("council.vote")),
    paragraph(t("council.answer")),
    paragraph(t("council.signed")),
  ];
}
