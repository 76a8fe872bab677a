import type { Basis, BasisForm, FactChange, Changes, RankChange } from "./types";
import type { ContextOption, WorkForm } from "../../domain/facts/matrix";
import type { Dataset } from "../../domain/facts/dataset";
import type { Id } from "../../domain/id";
import type { Level } from "../../domain/level";
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

/** The union of the keys, those of `is` first. */
function keysOf(was: object, is: object): readonly string[] {
  return [...new Set([...Object.keys(is), ...Object.keys(was)])];
}

function formChanges(form: Id, was: BasisForm, is: BasisForm): readonly FactChange[] {
  const cells = keysOf(was.cells, is.cells).map((criterion): FactChange => {
    return { kind: "cell", form, criterion, was: was.cells[criterion] ?? null, is: is.cells[criterion] ?? null };
  });
  const context = keysOf(was.context, is.context).map((option): FactChange => {
    return { kind: "context", form, option, was: was.context[option] ?? 0, is: is.context[option] ?? 0 };
  });
  const differs = (change: FactChange) => "was" in change && change.was !== change.is;
  const sameTerm = was.term.from === is.term.from && was.term.to === is.term.to;
  return [
    ...cells.filter(differs),
    ...context.filter(differs),
    ...(sameTerm ? [] : [{ kind: "term", form, was: was.term, is: is.term } as const]),
    ...(was.fte === is.fte ? [] : [{ kind: "need", form, resource: "staff", was: was.fte, is: is.fte } as const]),
    ...(was.euroPerYear === is.euroPerYear
      ? []
      : [{ kind: "need", form, resource: "money", was: was.euroPerYear, is: is.euroPerYear } as const]),
  ];
}

function factChanges(was: Basis, is: Basis): readonly FactChange[] {
  const forms = keysOf(was.forms, is.forms).flatMap((form): readonly FactChange[] => {
    const [before, after] = [was.forms[form], is.forms[form]];
    if (before === undefined || after === undefined) return [{ kind: "form", form, there: after !== undefined }];
    return formChanges(form, before, after);
  });
  const channels = keysOf(was.channels, is.channels).map((channel) => ({
    kind: "channel" as const,
    channel,
    was: was.channels[channel] ?? null,
    is: is.channels[channel] ?? null,
  }));
  return [...forms, ...channels.filter((change) => change.was !== change.is)];
}

function rankChanges(was: Basis, is: Basis): readonly RankChange[] {
  return is.ranking.flatMap((now) => {
    const then = was.ranking.find(({ form }) => form === now.form);
    if (then === undefined) return [];
    const same = then.delivered === now.delivered && then.asked === now.asked && then.standing === now.standing;
    return same ? [] : [{ form: now.form, was: then, is: now }];
  });
}

/**
 * What changed since a document was made, for the same answers.
 * @param was the basis in the document.
 * @param is the basis of the same answers with today's facts.
 */
export function changesSince(was: Basis, is: Basis): Changes {
  const sameTop = was.top.toSorted().join() === is.top.toSorted().join();
  return {
    was: { date: was.date, version: was.version },
    is: { date: is.date, version: is.version },
    facts: factChanges(was, is),
    top: sameTop ? null : { was: was.top, is: is.top },
    ranks: rankChanges(was, is),
  };
}
