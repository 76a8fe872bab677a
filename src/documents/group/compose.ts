import type { Translator } from "../../i18n/translator";
import { finishDocument } from "../finish";
import type { ComposedDocument } from "../model";
import { GROUP_ORDER, sectionsOf } from "../order";
import type { GroupMatter } from "./matter";

/** The advice of an advisory council as a letter to adapt, with the results of the answers as an annex. */
export function composeGroup(i18n: Translator, matter: GroupMatter): ComposedDocument {
  const title = i18n.t("council.title");
  const blocks = sectionsOf(GROUP_ORDER, "group").flatMap((section) => section(i18n, matter));
  return finishDocument(i18n, matter, { title, subject: i18n.t("group.title"), dossier: null }, blocks);
}
