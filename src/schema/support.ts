import { z } from "zod";
import { amount, checkDate, country, factCertainty, id, isoDate, lines, link, page, seen, year } from "./parts";
import { joining } from "./guidance";

/** Conditions that can be checked against a municipality; absent = no such rule is known. */
export const accessRules = z
  .strictObject({
    /** Who may apply. */
    applicants: z
      .array(z.enum(["municipality", "association", "company", "consortium", "school"]))
      .min(1)
      .optional(),
    /** The applicant must have more inhabitants than this. */
    minInhabitants: z.int().min(1).optional(),
    /** Municipalities may reach the numbers together. */
    together: z.boolean().optional(),
    /** Maximum number of inhabitants. */
    maxInhabitants: z.int().min(1).optional(),
    minParticipants: z.int().min(1).optional(),
    /** Minimum number of them invited from abroad. */
    minForeignParticipants: z.int().min(1).optional(),
    /** Number of people in the delegation. */
    delegation: z.int().min(1).optional(),
    /** Minimum number of participating countries. */
    minCountries: z.int().min(1).optional(),
    /** Minimum number of partners besides the applicant. */
    minPartners: z.int().min(1).optional(),
    /** The municipality must be a city, town or suburb (Eurostat, DEGURBA 1 or 2). */
    urban: z.literal(true).optional(),
    /** Arrondissements, within `provinces`, whose municipalities may apply; absent = the whole provinces. */
    arrondissements: z.array(z.string().min(1)).min(1).optional(),
    /** Flemish provinces whose municipalities may apply. */
    provinces: z.array(z.string().min(1)).min(1).optional(),
    partnerCountries: z.array(country).min(1).optional(),
    partnerRegions: z.array(id).min(1).optional(),
    /** Year of the call with these rules; null = unknown, or permanent rules. */
    year: year.nullable().optional(),
    /** A rule is our reading, and must be labelled as such wherever it is shown. */
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
    /** As of `checkedOn`. `ended` and `call-closed` never count as available money. */
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
      /** Recurs by rule or habit; this year's round is not confirmed. */
      "recurring",
      "unknown",
    ]),
    checkedOn: checkDate,
    certainty: factCertainty,
    /** Name of its successor, if it was replaced; a proper name. */
    newName: z.string().min(1).nullable().default(null),
    rules: accessRules.default({}),
    /** Its last day, after which the channel counts as ended; null = unknown. */
    endsOn: isoDate.nullable().default(null),
    /** What to have ready; keys of texts (`preparations`). Our reading. */
    prepare: z.array(id).default([]),
    link: link.nullable().default(null),
    /** Sources of the status. */
    seen: z.array(seen).default([]),
    notes: z.array(id).default([]),
  })
  .refine((c) => c.lines !== undefined || c.seen.length > 0, { error: "lines of the guide, or seen", path: ["seen"] });

/** data/networks/ID.yaml: a network of local governments. */
export const networkFile = z.strictObject({
  id,
  /** Proper name. */
  name: z.string().min(1),
  themes: z.array(id).default([]),
  /** Where its partners are; empty = no restriction. */
  partnerRegions: z.array(id).default([]),
  /** null = not looked up. */
  joining: joining.nullable().default(null),
  link: link.nullable().default(null),
  page,
  lines,
  notes: z.array(id).default([]),
});
