import { z } from "zod";
import { amount, country, id, lines, link, municipalityCode, page, partner, practiceState, years } from "./parts";

/** data/practices/ID.yaml */
export const practiceFile = z.strictObject({
  id,
  form: id,
  alsoForms: z.array(id).default([]),
  lines,
  municipalities: z.array(municipalityCode).default([]),
  partners: z.array(partner).default([]),
  regions: z.array(id).default([]),
  occasions: z.array(id).default([]),
  themes: z.array(id).default([]),
  sdgs: z.array(z.int().min(1).max(17)).default([]),
  years,
  amounts: z.array(amount).default([]),
  actors: z.array(z.string().min(1)).default([]),
  channels: z.array(id).default([]),
  open: z.boolean().default(true),
  state: practiceState.nullable().default(null),
  link: link.nullable().default(null),
  notes: z.array(id).default([]),
});

/** data/mentions/ID.yaml */
export const mentionFile = z.strictObject({
  id,
  form: id.nullable(),
  municipalities: z.array(municipalityCode).default([]),
  partner,
  state: practiceState.nullable().default(null),
  link: link.nullable().default(null),
  page,
  lines,
});

/** data/places.yaml: sources of the points (`credits`), and the points. */
export const placesFile = z
  .strictObject({
    credits: z.record(id, z.string().min(1)),
    places: z.array(
      z.strictObject({
        id,
        name: z.string().min(1),
        country,
        role: z.enum(["flemish", "partner"]),
        latitude: z.number().min(-90).max(90),
        longitude: z.number().min(-180).max(180),
        precision: id,
        /** Key of `credits`. */
        credit: id,
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
  });
