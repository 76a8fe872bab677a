import type { Answers, OwnSettings } from "../domain/answers";
import { benefitsOf, type ContextOption, type WorkForm } from "../domain/facts/matrix";
import type { CoreFacts } from "../domain/facts/dataset";
import { LEVELS } from "../domain/level";
import { EngineError } from "./engine-error";

function refuse(bad: boolean, field: string, reason: string): void {
  if (bad) throw new EngineError(field, reason);
}

/** 0, 1, 2 or 3; not NaN, negative numbers or fractions. */
function isLevel(value: unknown): boolean {
  return LEVELS.some((level) => level === value);
}

function isAmount(value: number | undefined): boolean {
  return value === undefined || (Number.isFinite(value) && value >= 0);
}

function checkForm(form: WorkForm, benefits: readonly string[]): void {
  const at = `workForms.${form.id}`;
  for (const id of benefits) {
    const cell = form.cells[id];
    if (cell === undefined) continue;
    refuse(!isLevel(cell.level), `${at}.cells.${id}.level`, "not-a-level");
    refuse(cell.disputed !== null && !isLevel(cell.disputed.level), `${at}.cells.${id}.disputed`, "not-a-level");
  }
  const { from, to } = form.term;
  refuse(![1, 2, 3].includes(from) || ![1, 2, 3].includes(to) || from > to, `${at}.term`, "not-a-term");
  refuse(!isAmount(form.needs.fte?.minimum), `${at}.needs.fte`, "not-an-amount");
  refuse(!isAmount(form.needs.euroPerYear?.minimum), `${at}.needs.euroPerYear`, "not-an-amount");
}

function checkOptions(options: readonly ContextOption[], at: string): void {
  for (const option of options)
    for (const [form, cell] of Object.entries(option.levels))
      refuse(!isLevel(cell.level), `${at}.${option.id}.levels.${form}`, "not-a-level");
}

function checkWorth({ worth }: CoreFacts): void {
  for (const key of ["occasion", "partnerRegion"] as const) refuse(!isLevel(worth[key]), `worth.${key}`, "not-a-level");
  refuse(!Number.isSafeInteger(worth.purse) || worth.purse < 1, "worth.purse", "not-a-count");
}

function checkOwn(own: OwnSettings, at: string): void {
  for (const kind of ["occasions", "partnerRegions"] as const)
    for (const [option, levels] of Object.entries(own[kind] ?? {}))
      for (const [form, level] of Object.entries(levels))
        refuse(!isLevel(level), `${at}${kind}.${option}.${form}`, "not-a-level");
  for (const [kind, level] of Object.entries(own.points ?? {}))
    refuse(level !== undefined && !isLevel(level), `${at}points.${kind}`, "not-a-level");
  for (const [form, { fte, euroPerYear }] of Object.entries(own.needs ?? {})) {
    refuse(!isAmount(fte), `${at}needs.${form}.fte`, "not-an-amount");
    refuse(!isAmount(euroPerYear), `${at}needs.${form}.euroPerYear`, "not-an-amount");
  }
}

/**
 * Checks the answers that affect the score. More pluses than the purse holds are allowed: older dossiers had more.
 * @param at prefix for the path of a bad answer ("respondents[1].answers.").
 * @throws EngineError as `checkInput`.
 */
export function checkAnswers(dataset: CoreFacts, answers: Answers, at = ""): void {
  for (const id of benefitsOf(dataset)) {
    const asked = answers.ambitions[id];
    refuse(asked !== undefined && !isLevel(asked), `${at}ambitions.${id}`, "not-a-level");
  }
  const { term, own } = answers;
  const known = term === undefined || term === "no-preference" || /^(1-[123]|2-[23]|3-3)$/.test(term);
  refuse(!known, `${at}term`, "not-a-term");
  if (own !== undefined) checkOwn(own, `${at}own.`);
}

/**
 * Checks the data that the engine calculates with: levels 0 to 3, terms, amounts of 0 or more, unique form ids.
 * @throws EngineError as `checkInput`.
 */
export function checkDataset(dataset: CoreFacts): void {
  const benefits = benefitsOf(dataset);
  const ids = new Set<string>();
  for (const form of dataset.workForms) {
    refuse(ids.has(form.id), `workForms.${form.id}`, "duplicate");
    ids.add(form.id);
    checkForm(form, benefits);
  }
  checkOptions(dataset.occasions, "occasions");
  checkOptions(dataset.partnerRegions, "partnerRegions");
  checkWorth(dataset);
}

/**
 * Checks data and answers. Invalid staff and money answers count as unknown.
 * @throws EngineError; `field` is the path of the first bad value, `reason` one of "not-a-level", "not-a-term",
 * "not-an-amount", "not-a-count", "duplicate".
 */
export function checkInput(dataset: CoreFacts, answers: Answers): void {
  checkDataset(dataset);
  checkAnswers(dataset, answers);
}
