import type { Translator } from "../../i18n/translator";

/** Who may decide on urgent aid, and the key of each decision's name. */
export const AID_DECIDERS = ["college", "council"] as const;

/** Articles by which the college or the council grants the aid. */
export function aidArticles({ t }: Translator, decider: (typeof AID_DECIDERS)[number]): readonly string[] {
  return [
    t(`note.aidGive_${decider}`),
    t(`note.aidCharge_${decider}`),
    t("note.aidProof"),
    t("note.aidNotify"),
    ...(decider === "council" ? [t("note.aidRegulation")] : []),
  ];
}
