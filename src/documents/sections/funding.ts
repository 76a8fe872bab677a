import { heading, paragraph } from "../blocks";
import { fundingTable } from "../pieces/funding";
import type { Section } from "./section";

/** Channels that may give money for the forms told in full; those that are over are no part of it. */
export const funding: Section = (i18n, report, { forms }) => {
  const tables = forms.flatMap((form) => {
    const fitting = form.channels.filter(({ verdict }) => verdict !== "not");
    return fitting.length === 0 ? [] : [fundingTable(i18n, form, fitting, report)];
  });
  return [
    heading(2, i18n.t("note.fundingTitle")),
    paragraph(i18n.t(tables.length === 0 ? "note.fundingNone" : "note.fundingIntro")),
    ...tables,
  ];
};
