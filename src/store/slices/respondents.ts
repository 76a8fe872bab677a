import { withAnswer } from "../../domain/answer-path";
import { type Dossier, NAME_LIMIT, RESPONDENT_LIMIT, type RespondentAnswers } from "../../domain/answers";
import type { Id } from "../../domain/id";
import { freeId, type SliceParts } from "../state";

/** Actions on the other respondents. */
export function respondentActions({ set, get, edit }: SliceParts) {
  const there = () => get().dossier.respondents ?? [];
  const put = (respondents: readonly RespondentAnswers[], before: Dossier | null = null) =>
    set(({ dossier }) => ({ dossier: edit(dossier, { respondents }), before }));
  return {
    /** Adds other respondents, up to `RESPONDENT_LIMIT`; returns how many. */
    addRespondents(respondents: readonly RespondentAnswers[]): number {
      const list = [...there()];
      const added = respondents.slice(0, RESPONDENT_LIMIT - list.length);
      for (const respondent of added) list.push({ ...respondent, id: freeId("respondent", list) });
      if (added.length > 0) put(list);
      return added.length;
    },
    /** Names a respondent, or removes the name if empty. */
    nameRespondent(id: Id, name: string): void {
      const short = name.trim().slice(0, NAME_LIMIT) || undefined;
      put(
        there().map((one) =>
          one.id === id ? { ...one, answers: withAnswer(one.answers, "respondent.name", short) } : one,
        ),
      );
    },
    /** `undo` restores it. */
    removeRespondent: (id: Id) =>
      put(
        there().filter((respondent) => respondent.id !== id),
        get().dossier,
      ),
  };
}
