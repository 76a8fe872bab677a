import { z } from "zod";
import { amount, country, id, lines, link, municipalityCode, page, partner, practiceState, year } from "./parts";

/** data/practices/ID.yaml: a practical example from the guide. */
export const practiceFile = z.strictObject({
  id,
  form: id,
  /** Other forms that its sources show. */
  alsoForms: z.array(id).default([]),
  lines,
  /** Empty for a programme or a province. */
  municipalities: z.array(municipalityCode).default([]),
  partners: z.array(partner).default([]),
  regions: z.array(id).default([]),
  occasions: z.array(id).default([]),
  themes: z.array(id).default([]),
  /** Sustainable Development Goals that the source mentions by number. */
  sdgs: z.array(z.int().min(1).max(17)).default([]),
  /** First and last year according to the source; null = unknown, or ongoing. */
  years: z.strictObject({ from: year.nullable(), to: year.nullable() }).default({ from: null, to: null }),
  amounts: z.array(amount).default([]),
  /** Proper names of participants, not translated. */
  actors: z.array(z.string().min(1)).default([]),
  /** Channels that funded it. */
  channels: z.array(id).default([]),
  /** False if not open to Flemish municipalities (a Dutch programme). */
  open: z.boolean().default(true),
  /** null = not checked. */
  state: practiceState.nullable().default(null),
  link: link.nullable().default(null),
  notes: z.array(id).default([]),
});

/** data/mentions/ID.yaml: a municipality and its partner, mentioned in the guide without a case description. */
export const mentionFile = z.strictObject({
  id,
  form: id.nullable(),
  municipalities: z.array(municipalityCode).default([]),
  partner,
  /** null = not checked. */
  state: practiceState.nullable().default(null),
  link: link.nullable().default(null),
  page,
  lines,
});

/** data/places.yaml: sources of the points (`credits`), and the points on the map; only the points are read. */
export const placesFile = z
  .strictObject({
    credits: z.record(id, z.string().min(1)),
    places: z.array(
      z.strictObject({
        id,
        /** Proper name. */
        name: z.string().min(1),
        country,
        role: z.enum(["flemish", "partner"]),
        /** Degrees, WGS84. */
        latitude: z.number().min(-90).max(90),
        longitude: z.number().min(-180).max(180),
        /** Precision of the point; key of a text (`precisions`). */
        precision: id,
        /** Source of the point, and its licence; in the file, a key of `credits`. */
        credit: id,
        /** Examples at this place. */
        practices: z.array(id).default([]),
        mentions: z.array(id).default([]),
      }),
    ),
  })
  .superRefine(({ credits, places }, context) => {
    places.forEach(({ credit }, index) => {
      if (credits[credit] === undefined)
        context.addIssue({ code: "custom", path: ["places", index, "credit"], message: "a key of credits" });
    });
  })
  .transform(({ credits, places }) =>
    places.map((place) => ({ ...place, credit: credits[place.credit] ?? place.credit })),
  );
