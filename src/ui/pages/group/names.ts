import { withoutTurns } from "../../../wording/direction";
import { withRole } from "../../../wording/council";
import type { Translator } from "../../../i18n/translator";
import { type Member, OWN } from "../../../domain/members";

/** A respondent's name, or a number if unnamed; with the role if known. */
export function memberName(i18n: Translator, members: readonly Member[], id: string): string {
  const { t } = i18n;
  const index = members.findIndex((member) => member.id === id);
  const { name, role } = members[index]?.answers.respondent ?? {};
  if (id === OWN) return name === undefined ? t("group.own") : t("group.ownNamed", { name: withoutTurns(name) });
  const others = members.filter((member) => member.id !== OWN);
  const number = others.findIndex((member) => member.id === id) + 1;
  return withRole(i18n, name ?? t("group.unnamed", { number }), role);
}
