import type { Translator } from "../../../i18n/translator";
import type { Member } from "./use-group";
import { OWN } from "../../../domain/members";

/** A respondent's name, or a number if unnamed; with the role if known. */
export function memberName(i18n: Translator, members: readonly Member[], id: string): string {
  const { t, data } = i18n;
  const index = members.findIndex((member) => member.id === id);
  const { name, role } = members[index]?.answers.respondent ?? {};
  if (id === OWN) return name === undefined ? t("group.own") : t("group.ownNamed", { name });
  const others = members.filter((member) => member.id !== OWN);
  const number = others.findIndex((member) => member.id === id) + 1;
  const shown = name ?? t("group.unnamed", { number });
  const roleName = role === undefined ? undefined : data.roles[role]?.inSentence;
  return roleName === undefined ? shown : t("group.withRole", { name: shown, role: roleName });
}
