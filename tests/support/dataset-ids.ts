/** Ids of the forms in the source files to those of the data. */
export const FORM_IDS: Readonly<Record<string, string>> = {
  stedenband: "stedenband",
  jumelage: "jumelage",
  jeugdwerking: "international-youth-work",
  indirect: "indirect-cooperation",
  private_sector: "private-sector-cooperation",
  netwerken: "global-networks",
  humanitair: "humanitarian-aid",
  korte_termijn: "short-term-exchange",
};

/** Ids of the criteria in the source files to those of the data. */
export const CRITERION_IDS: Readonly<Record<string, string>> = {
  bestuurskracht: "capacity-building",
  politiek_ambtelijk: "political-administrative-involvement",
  middenveld: "civil-society-involvement",
  private_sector: "private-sector-involvement",
  wederkerigheid: "reciprocity",
  mondiaal_burgerschap: "global-citizenship",
  termijn: "term",
  budget: "budget",
};
