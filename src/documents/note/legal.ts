import type { NumberedGround } from "../../report/note/legal";
import type { Translator } from "../../i18n/translator";
import { heading, paragraph, row, table } from "../blocks";
import type { NoteSection } from "./section";

function groundText({ t, data }: Translator, { law, articles }: NumberedGround): string {
  const name = data.laws[law]?.name ?? law;
  return articles === null ? name : t("note.articles", { law: name, articles });
}

/** Proposed legal grounds, and where each was entries. */
export const grounds: NoteSection = (i18n, { grounds: entries }) => {
  const { t, data, format } = i18n;
  const rows = entries.map((ground) =>
    row([
      groundText(i18n, ground),
      data.grounds[ground.id]?.purpose ?? "",
      ground.seen.map(({ number, source }) => t("note.seenAt", { by: source.by, number })).join(format.semicolon),
    ]),
  );
  const columns = [
    [t("note.ground"), 36],
    [t("note.groundFor"), 38],
    [t("note.groundSeen"), 26],
  ] as const;
  return [
    heading(2, t("note.groundsTitle")),
    ...(rows.length === 0 ? [] : [paragraph(t("note.groundsLead")), table(t("note.groundsCaption"), columns, rows)]),
    paragraph(t("note.groundsOwn")),
  ];
};

/** Who decides what. */
export const power: NoteSection = ({ t }, { note }) => {
  const council = [t("note.powerCouncil"), ...(note.ending ? [t("note.powerEnding")] : []), t("note.check")];
  return [heading(2, t("note.powerTitle")), paragraph(t("note.powerCollege")), paragraph(council.join(" "))];
};
