import type { Basis, BasisForm, FactChange, Changes, RankChange } from "./types";
import type { ContextOption, WorkForm } from "../../domain/facts/matrix";
import type { Dataset } from "../../domain/facts/dataset";
import type { Id } from "../../domain/id";
import type { Level } from "../../domain/level";
import { equal } from "../../domain/values/equal";
import type { Report } from "../report";

function contextOf(options: readonly ContextOption[], form: Id): Readonly<Record<Id, Level>> {
  return Object.fromEntries(
    options.flatMap(({ id, levels }) => {
      const level = levels[form]?.level ?? 0;
      return level === 0 ? [] : [[id, level]];
    }),
  );
}

function basisForm(dataset: Dataset, { id, cells, term, needs }: WorkForm): BasisForm {
  return {
    cells: Object.fromEntries(Object.entries(cells).map(([criterion, cell]) => [criterion, cell.level])),
    context: contextOf([...dataset.occasions, ...dataset.partnerRegions], id),
    term: { from: term.from, to: term.to },
    fte: needs.fte?.minimum ?? null,
    euroPerYear: needs.euroPerYear?.minimum ?? null,
  };
}

/** The facts and outcome of a report, for the dossier that travels with it. */
export function basisOf(dataset: Dataset, report: Pick<Report, "date" | "ranking">): Basis {
  return {
    date: report.date,
    version: dataset.version,
    forms: Object.fromEntries(dataset.workForms.map((form) => [form.id, basisForm(dataset, form)])),
    channels: Object.fromEntries(dataset.channels.map(({ id, status }) => [id, status])),
    ranking: report.ranking.map(({ form, advice }) => ({
      form,
      delivered: advice.delivered,
      asked: advice.asked,
      standing: advice.standing,
    })),
    top: report.ranking
      .filter(({ rank, part }) => rank === 1 && part === report.ranking[0]?.part)
      .map(({ form }) => form),
  };
}

/** The union of the keys, those of `after` first. */
function keysOf(before: object, after: object): readonly string[] {
  return [...new Set([...Object.keys(after), ...Object.keys(before)])];
}

function formChanges(form: Id, before: BasisForm, after: BasisForm): readonly FactChange[] {
  const cells = keysOf(before.cells, after.cells).map((criterion): FactChange => {
    return {
      kind: "cell",
      form,
      criterion,
      before: before.cells[criterion] ?? null,
      after: after.cells[criterion] ?? null,
    };
  });
  const context = keysOf(before.context, after.context).map((option): FactChange => {
    return { kind: "context", form, option, before: before.context[option] ?? 0, after: after.context[option] ?? 0 };
  });
  const term: FactChange = { kind: "term", form, before: before.term, after: after.term };
  const needs = (
    [
      ["staff", "fte"],
      ["money", "euroPerYear"],
    ] as const
  ).map(([resource, need]): FactChange => {
    return { kind: "need", form, resource, before: before[need], after: after[need] };
  });
  return [...cells, ...context, term, ...needs].filter(
    (change) => "before" in change && !equal(change.before, change.after),
  );
}

function factChanges(before: Basis, after: Basis): readonly FactChange[] {
  const forms = keysOf(before.forms, after.forms).flatMap((form): readonly FactChange[] => {
    const [then, now] = [before.forms[form], after.forms[form]];
    if (then === undefined || now === undefined) return [{ kind: "form", form, there: now !== undefined }];
    return formChanges(form, then, now);
  });
  const channels = keysOf(before.channels, after.channels).map((channel) => ({
    kind: "channel" as const,
    channel,
    before: before.channels[channel] ?? null,
    after: after.channels[channel] ?? null,
  }));
  return [...forms, ...channels.filter((change) => change.before !== change.after)];
}

function rankChanges(before: Basis, after: Basis): readonly RankChange[] {
  return after.ranking.flatMap((now) => {
    const then = before.ranking.find(({ form }) => form === now.form);
    if (then === undefined) return [];
    const same = then.delivered === now.delivered && then.asked === now.asked && then.standing === now.standing;
    return same ? [] : [{ form: now.form, before: then, after: now }];
  });
}

/**
 * What changed since a document was made, for the same answers.
 * @param before the basis in the document.
 * @param after the basis of the same answers with today's facts.
 */
export function changesSince(before: Basis, after: Basis): Changes {
  const sameTop = equal(before.top.toSorted(), after.top.toSorted());
  return {
    before: { date: before.date, version: before.version },
    after: { date: after.date, version: after.version },
    facts: factChanges(before, after),
    top: sameTop ? null : { before: before.top, after: after.top },
    ranks: rankChanges(before, after),
  };
}
