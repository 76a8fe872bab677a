import type { LegalGround, LegalSource } from "../../domain/facts/library";
import type { Report } from "../report";
import type { Note } from "./note";

/** A ground with the numbers of its sources in the note's list of sources, from 2 on: the guide is 1. */
export interface NumberedGround extends LegalGround {
  readonly seen: readonly { readonly number: number; readonly source: LegalSource }[];
}

/** The grounds that a note needs, in data order, with sources numbered as they appear. */
export function groundsOf({ legal, situation }: Report, { forms, running, ending }: Note): readonly NumberedGround[] {
  const ids = [...forms.map(({ form }) => form), ...running.map(({ row }) => row.form)];
  const { occasions } = situation.conditions;
  const holds = (ground: LegalGround) =>
    ground.ending
      ? ending
      : (ground.forms.length === 0 && ground.occasions.length === 0) ||
        ground.forms.some((id) => ids.includes(id)) ||
        ground.occasions.some((id) => occasions.includes(id));
  const numbers = new Map<string, number>();
  return (legal?.grounds ?? []).filter(holds).map((ground) => ({
    ...ground,
    seen: ground.sources.flatMap((id) => {
      const source = legal?.sources.find((one) => one.id === id);
      if (source === undefined) return [];
      const number = numbers.get(id) ?? numbers.size + 2;
      numbers.set(id, number);
      return [{ number, source }];
    }),
  }));
}

/** Whether a note requires the youth council's advice. */
export function asksYouthCouncil(grounds: readonly LegalGround[]): boolean {
  return grounds.some(({ id }) => id === "youth-council");
}
