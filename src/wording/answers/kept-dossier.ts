import { type Dossier, DOSSIER_LIMIT } from "../../domain/answers";
import type { Municipality } from "../../domain/facts/municipality";
import type { Translate } from "../../i18n/i18next";
import type { Translator } from "../../i18n/translator";

/** A stored dossier, with what it can be named by. */
interface Nameable {
  /** "" = none. */
  readonly name: string;
  /** null = unreadable. */
  readonly dossier: Dossier | null;
}

/** The respondent of a dossier, and its last change. */
export function whoseText(
  { t, format }: Pick<Translator, "t" | "format">,
  { answers, changedOn }: Dossier,
  municipality: Municipality | null,
): string {
  if (changedOn === undefined) return t("dossiers.empty");
  const date = format.date(changedOn);
  const names = [answers.respondent.name, municipality?.name].filter((name) => name !== undefined);
  return names.length === 0 ? t("kept.nobody", { date }) : t("kept.whose", { date, who: names.join(", ") });
}

/** The title of each dossier: its own name, or its municipality. Duplicates are numbered. */
export function dossierTitles(
  t: Translate,
  dossiers: readonly Nameable[],
  municipalities: readonly Municipality[],
): readonly string[] {
  const titles = dossiers.map(({ name, dossier }) => {
    if (dossier === null) return t("dossiers.unreadable");
    const municipality = municipalities.find(({ nis }) => nis === dossier.answers.municipality);
    return name || (municipality?.name ?? t("dossiers.unnamed"));
  });
  return titles.map((title, index) => {
    const number = titles.slice(0, index).filter((other) => other === title).length + 1;
    return number === 1 ? title : `${title} (${number})`;
  });
}

/** Why an action on a dossier failed. */
export function notDoneText(t: Translate, why: "full" | "no-room" | "too-late"): string {
  return t(`dossiers.${why}`, { limit: DOSSIER_LIMIT });
}
