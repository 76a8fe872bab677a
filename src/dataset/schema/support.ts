import { z } from "zod";
import { amount, certainty, checkDate, country, id, isoDate, lines, link, page, seen, year } from "./parts";
import { joining } from "./guidance";

const accessRules = z
  .strictObject({
    applicants: z
      .array(z.enum(["municipality", "association", "company", "consortium", "school"]))
      .min(1)
      .optional(),
    minInhabitants: z.int().min(1).optional(),
    together: z.boolean().optional(),
    maxInhabitants: z.int().min(1).optional(),
    minParticipants: z.int().min(1).optional(),
    minForeignParticipants: z.int().min(1).optional(),
    delegation: z.int().min(1).optional(),
    minCountries: z.int().min(1).optional(),
    minPartners: z.int().min(1).optional(),
    urban: z.literal(true).optional(),
    arrondissements: z.array(z.string().min(1)).min(1).optional(),
    provinces: z.array(z.string().min(1)).min(1).optional(),
    partnerCountries: z.array(country).min(1).optional(),
    partnerRegions: z.array(id).min(1).optional(),
    year: year.nullable().optional(),
    reading: z.boolean().optional(),
    lines: lines.optional(),
    seen: seen.optional(),
  })
  .refine(
    (r) => Object.keys(r).length === 0 || (r.lines === undefined) !== (r.seen === undefined),
    "either lines of the guide, or seen",
  );

/** data/funding/ID.yaml; a channel that is not in the guide has no `lines`: its first `seen` is its source. */
export const channelFile = z
  .strictObject({
    id,
    kind: z.enum([
      "external-grant",
      "own-regulation",
      "private-funds",
      "support",
      "investment-offer",
      "spending-route",
      "tool",
      "not-accessible",
    ]),
    forms: z.array(id).min(1),
    lines: lines.optional(),
    amounts: z.array(amount).default([]),
    status: z.enum([
      "open",
      "open-limited",
      "programme-open-call-closed",
      "call-closed",
      "ending",
      "succeeded",
      "ended",
      "own-decision",
      "per-disaster",
      "recurring",
      "unknown",
    ]),
    checkedOn: checkDate,
    certainty,
    newName: z.string().min(1).nullable().default(null),
    rules: accessRules.default({}),
    endsOn: isoDate.nullable().default(null),
    prepare: z.array(id).default([]),
    link: link.nullable().default(null),
    seen: z.array(seen).default([]),
    notes: z.array(id).default([]),
  })
  .refine((c) => c.lines !== undefined || c.seen.length > 0, { error: "lines of the guide, or seen", path: ["seen"] });

/** data/networks/ID.yaml */
export const networkFile = z.strictObject({
  id,
  name: z.string().min(1),
  themes: z.array(id).default([]),
  partnerRegions: z.array(id).default([]),
  joining: joining.nullable().default(null),
  link: link.nullable().default(null),
  page,
  lines,
  notes: z.array(id).default([]),
});
