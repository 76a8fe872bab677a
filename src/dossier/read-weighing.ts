import * as z from "zod/mini";
import type { DossierFault } from "../domain/answer-fault";
import { type Answers, type DuelAnswer, duelPair, type OwnSettings } from "../domain/answers";
import type { CoreFacts } from "../domain/facts/dataset";
import type { Id } from "../domain/id";
import { amountCeiling } from "../domain/question";
import { numberFault } from "../questionnaire/parse-number";
import { benefitsOf } from "../domain/facts/matrix";
import { LEVEL } from "./format";

/** Maximum number of duels read: more than anybody is asked. */
const DUEL_LIMIT = 100;

const oneOf = (ids: readonly Id[]) => z.enum(ids as [string, ...string[]]);

/** What can be weighed: the benefits, and the two context questions. */
function weighed(dataset: CoreFacts): readonly Id[] {
  return [...benefitsOf(dataset), "occasion", "partner-region"];
}

/** An amount that the questionnaire would accept; the plausible maximum applies to needs too. */
function amount({ questionnaire }: CoreFacts, kind: "fte" | "euro") {
  const ceiling = amountCeiling(questionnaire, kind);
  const number = kind === "fte" ? z.number() : z.int();
  return number.check(
    z.minimum(0),
    z.maximum(ceiling),
    z.refine((value) => numberFault(value, { kind, ceiling }) === null),
  );
}

/** Schemas of duels and own settings; `own` accepts any subset of the settings. */
export function weighingShape(dataset: CoreFacts) {
  const criterion = oneOf(weighed(dataset));
  const forms = oneOf(dataset.workForms.map(({ id }) => id));
  const levels = (options: readonly { readonly id: Id }[]) =>
    z.optional(z.partialRecord(oneOf(options.map(({ id }) => id)), z.partialRecord(forms, LEVEL)));
  const need = z.strictObject({
    fte: z.optional(amount(dataset, "fte")),
    euroPerYear: z.optional(amount(dataset, "euro")),
  });
  return {
    duels: z
      .array(
        z.union([
          z.strictObject({ heavier: criterion, lighter: criterion }),
          z.strictObject({ even: z.tuple([criterion, criterion]) }),
        ]),
      )
      .check(z.maxLength(DUEL_LIMIT)),
    own: z.strictObject({
      occasions: levels(dataset.occasions),
      partnerRegions: levels(dataset.partnerRegions),
      points: z.optional(z.strictObject({ occasion: z.optional(LEVEL), partnerRegion: z.optional(LEVEL) })),
      needs: z.optional(z.partialRecord(forms, need)),
    }),
  };
}

/** The two criteria of a duel in canonical order. */
function pairOf(duel: DuelAnswer): readonly Id[] {
  return duelPair(duel).toSorted();
}

type Shapes = ReturnType<typeof weighingShape>;

function readDuels(raw: unknown, { duels: shape }: Shapes, place: string, faults: DossierFault[]): DuelAnswer[] {
  const given: readonly unknown[] = Array.isArray(raw) ? raw : [null];
  const known: DuelAnswer[] = [];
  given.forEach((one, index) => {
    const path = Array.isArray(raw) ? `${place}[${index}]` : place;
    const duel = (shape.safeParse([one]).data as DuelAnswer[] | undefined)?.[0];
    const pair = duel === undefined ? [] : pairOf(duel);
    if (duel === undefined || pair[0] === pair[1] || index >= DUEL_LIMIT) faults.push({ kind: "duel", path });
    else if (known.some((other) => String(pairOf(other)) === String(pair))) faults.push({ kind: "duel-again", path });
    else known.push(duel);
  });
  return known;
}

/** Splits settings into single values with their paths; anything deeper than settings go stays a value. */
function leaves(raw: unknown, way: readonly string[] = []): readonly (readonly [readonly string[], unknown])[] {
  const inner = typeof raw === "object" && raw !== null && !Array.isArray(raw) && way.length < 3;
  return inner ? Object.entries(raw).flatMap(([key, value]) => leaves(value, [...way, key])) : [[way, raw]];
}

type Settings = Readonly<Record<string, unknown>>;

function nested(way: readonly string[], value: unknown): unknown {
  return way.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
}

function merged(settings: Settings, [key = "", ...rest]: readonly string[], value: unknown): Settings {
  const inner = (settings[key] ?? {}) as Settings;
  return { ...settings, [key]: rest.length === 0 ? value : merged(inner, rest, value) };
}

function readOwn(raw: unknown, { own: shape }: Shapes, place: string, faults: DossierFault[]): OwnSettings {
  return leaves(raw).reduce<Settings>((settings, [way, value]) => {
    if (shape.safeParse(nested(way, value)).success) return merged(settings, way, value);
    faults.push({ kind: "own", path: [place, ...way].join(".") });
    return settings;
  }, {});
}

/**
 * Reads duels and own settings, part by part: bad ones are reported and left out. If none is good, the part is absent.
 * @param place path of the answers in the dossier, for the faults.
 */
export function readWeighing(
  raw: Readonly<Record<string, unknown>>,
  dataset: CoreFacts,
  place: string,
): { readonly weighing: Pick<Answers, "duels" | "own">; readonly faults: readonly DossierFault[] } {
  const faults: DossierFault[] = [];
  if (raw["duels"] === undefined && raw["own"] === undefined) return { weighing: {}, faults };
  const shapes = weighingShape(dataset);
  const duels = raw["duels"] === undefined ? [] : readDuels(raw["duels"], shapes, `${place}.duels`, faults);
  const own = raw["own"] === undefined ? {} : readOwn(raw["own"], shapes, `${place}.own`, faults);
  const parts = Object.entries({ duels, own }).filter(([, part]) => Object.keys(part).length > 0);
  return { weighing: Object.fromEntries(parts), faults };
}
