import type { Municipality } from "../../domain/facts/municipality";
import { answersAfterMergers, dossierAfterMergers } from "../../dossier/mergers";
import type { AppStore } from "../store";

/**
 * Updates municipalities that have merged since the browser stored the answers, with a notice. Answers outlive
 * municipalities, and the list is loaded after the answers.
 */
export function followMergers(store: AppStore, list: readonly Municipality[]): void {
  const { dossier, trial, notice } = store.getState();
  const { value, notes } = dossierAfterMergers(dossier, list);
  if (notes.length === 0) return;
  const before = notice?.kind === "migrated" ? notice.notes : [];
  const replaceable = notice === null || notice.kind === "migrated";
  store.setState({
    dossier: value,
    trial: trial === null ? null : answersAfterMergers(trial, list).value,
    // Notices that need a response stay.
    notice: replaceable ? { kind: "migrated", notes: [...before, ...notes] } : notice,
  });
}
