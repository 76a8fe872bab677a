import type { Municipality } from "../../domain/facts/municipality";
import { answersAfterMergers, dossierAfterMergers } from "../../dossier/mergers";
import type { AppStore } from "../store";

/**
 * Brings what the browser kept from before a merger to the municipality of today, and says so. Answers are kept longer
 * than municipalities, and the list of these comes later than the answers.
 */
export function followMergers(store: AppStore, list: readonly Municipality[]): void {
  const { dossier, trial, notice } = store.getState();
  const { value, notes } = dossierAfterMergers(dossier, list);
  if (notes.length === 0) return;
  const before = notice?.kind === "migrated" ? notice.notes : [];
  const told = notice === null || notice.kind === "migrated";
  store.setState({
    dossier: value,
    trial: trial === null ? null : answersAfterMergers(trial, list).value,
    // A notice that asks for something stays.
    notice: told ? { kind: "migrated", notes: [...before, ...notes] } : notice,
  });
}
