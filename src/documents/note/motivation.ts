import type { Translator } from "../../i18n/translator";
import type { Note } from "../../report/note/note";
import { choiceTable } from "../../wording/note/choice";
import {
  certaintyPart,
  type NotePart,
  runningText,
  riskText,
  runsPart,
  secondPart,
  unknownPart,
  waitPart,
  whyPart,
  yieldPart,
} from "../../wording/note/motivation";
import { formIn, formsAs, partName, pointsOf } from "../../wording/phrases";
import { bullets, heading, paragraph, row, table, textTable } from "../blocks";
import type { Block } from "../model";
import type { NoteMatter, NoteSection } from "./section";

function partBlocks(part: NotePart | null): readonly Block[] {
  return part === null ? [] : [heading(3, part.title), paragraph(part.texts.join(" "))];
}

/** Points asked and delivered per wish; the column of running forms is left out when there are none. */
function wishTable(i18n: Translator, { delivery, forms, running }: Note): Block {
  const { t } = i18n;
  const beside = running.length > 0;
  const named = forms.length === 0 ? [] : [t("note.withColumn", { forms: formsAs(i18n, forms, "inSentence") })];
  const numbers = ({ asked, ...found }: { asked: number; running: number; together: number }) =>
    [asked, ...(beside ? [found.running] : []), ...(named.length === 0 ? [] : [found.together])].map(String);
  const heads = [t("note.askedColumn"), ...(beside ? [t("note.runningColumn")] : []), ...named];
  return table(
    t("note.wishCaption"),
    [[t("note.wishColumn"), 36], ...heads.map((head) => [head, 20, "end"] as const)],
    [
      ...delivery.wishes.map(({ wish, ...found }) => row([partName(i18n, wish), ...numbers(found)])),
      row([t("note.sum"), ...numbers({ ...delivery, together: delivery.total })], true),
    ],
  );
}

function choiceBlocks(i18n: Translator, note: Note): readonly Block[] {
  const { t } = i18n;
  const [one] = note.forms;
  const level = one !== undefined && note.forms.every(({ advice }) => advice.delivered === one.advice.delivered);
  const each = level
    ? `${t("brief.each", { delivered: one.advice.delivered, points: pointsOf(i18n, one.advice.asked) })} `
    : "";
  return [
    heading(3, t("note.chooseHeading")),
    paragraph(`${each}${t("note.chooseNoChoice")}`),
    textTable(choiceTable(i18n, note), 30, 24),
  ];
}

function runningBlocks(i18n: Translator, { report, note }: NoteMatter): readonly Block[] {
  const { running, redundant } = note;
  // Urgent aid is decided regardless of running forms.
  if (running.length === 0 || note.urgent) return [];
  const { t } = i18n;
  return [
    heading(3, t("note.runningHeading")),
    bullets(running.map((one) => runningText(i18n, report, note, one))),
    ...(redundant.length === 0
      ? []
      : [
          paragraph(
            t("note.redundant", { forms: i18n.format.either(redundant.map(({ form }) => formIn(i18n, form))) }),
          ),
        ]),
    paragraph(t("note.runReading"), "quiet"),
  ];
}

function secondBlocks(i18n: Translator, { report, note }: NoteMatter): readonly Block[] {
  return partBlocks(note.runnerUp === null ? null : secondPart(i18n, report, note, note.runnerUp));
}

/** The main risk of each form, with what to do about it; forms are named if there are several. */
function riskBlocks(i18n: Translator, { risks, forms }: Note): readonly Block[] {
  if (risks.length === 0) return [];
  const texts = risks.map((risk) => riskText(i18n, risk, forms.length !== 1));
  const [only, more] = texts;
  const block = only !== undefined && more === undefined ? paragraph(only) : bullets(texts);
  return [heading(3, i18n.t("brief.risk")), block];
}

/** The argument of the note, by kind. */
function whyBlocks(i18n: Translator, matter: NoteMatter): readonly Block[] {
  const { t } = i18n;
  const { report, note } = matter;
  switch (note.kind) {
    case "nothing": {
      const forms = formsAs(i18n, report.ranking, "inSentence");
      return [paragraph(t(note.delivery.asked > 0 ? "note.alikeWhy" : "note.nothingWhy", { forms }))];
    }
    case "yield":
      return [
        ...partBlocks(yieldPart(i18n, report, note)),
        ...(note.forms.length > 1 ? choiceBlocks(i18n, note) : [wishTable(i18n, note)]),
        ...secondBlocks(i18n, matter),
      ];
    case "choose":
      return [...choiceBlocks(i18n, note), ...secondBlocks(i18n, matter)];
    case "not-yet":
      return [...partBlocks(waitPart(i18n, report, note)), wishTable(i18n, note)];
    case "go-on":
      return [wishTable(i18n, note)];
    case "add":
    case "check":
      return [
        ...partBlocks(whyPart(i18n, report, note)),
        wishTable(i18n, note),
        ...(note.urgent ? [paragraph(t("note.aidWhy"))] : []),
        ...secondBlocks(i18n, matter),
      ];
  }
}

/** The motivation: running forms, the choice, the runner-up, what happens to running forms, certainty, unknowns. */
export const motivation: NoteSection = (i18n, matter) => {
  const { report, note } = matter;
  return [
    heading(2, i18n.t("note.motivationTitle")),
    ...partBlocks(runsPart(i18n, note)),
    ...whyBlocks(i18n, matter),
    ...runningBlocks(i18n, matter),
    ...riskBlocks(i18n, note),
    ...(note.kind === "nothing" ? [] : partBlocks(certaintyPart(i18n, report, note))),
    ...partBlocks(unknownPart(i18n, report, note)),
  ];
};
