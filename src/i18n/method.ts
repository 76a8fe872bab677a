/** The sections on method, as keys: the page shows them all, the document those that are not marked `pageOnly`. */
export const METHOD_SECTIONS = [
  { title: "method.askedTitle", texts: ["method.asked1", "method.asked2", "method.asked3"], pageOnly: false },
  { title: "method.tieTitle", texts: ["method.tie"], pageOnly: false },
  { title: "method.fitTitle", texts: ["method.fit1", "method.fit2", "method.fit3"], pageOnly: false },
  {
    title: "method.certainTitle",
    texts: ["method.certain1", "method.certain2", "method.certain3", "method.certain4"],
    pageOnly: true,
  },
  { title: "method.whyTitle", texts: ["method.why"], pageOnly: true },
  { title: "method.sourceTitle", texts: ["method.source"], pageOnly: false },
] as const;
