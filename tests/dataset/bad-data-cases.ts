/** The file that most tests break. */
export const JUMELAGE = "work-forms/jumelage.yaml";

/** A file that is well-formed, the change that breaks it, and the line that must tell so. */
export interface Broken {
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly line: RegExp;
}

/** One thing wrong in the facts. */
export const DATA_CASES: readonly Broken[] = [
  {
    what: "an unknown form",
    file: "practices/roeselare-dogbo.yaml",
    from: "form: stedenband",
    to: "form: stadsband",
    line: /^practices\/roeselare-dogbo\.yaml: form is "stadsband"; expected a work form$/,
  },
  {
    what: "a level that does not exist",
    file: JUMELAGE,
    from: 'reciprocity: "++"',
    to: 'reciprocity: "++++"',
    line: /^work-forms\/jumelage\.yaml: matrix\.cells\.reciprocity is "\+\+\+\+"; expected one of "-", "\+"/,
  },
  {
    what: "a missing level",
    file: JUMELAGE,
    from: '    reciprocity: "++"\n',
    to: "",
    line: /^work-forms\/jumelage\.yaml: matrix\.cells\.reciprocity: expected a level for every criterion$/,
  },
  {
    what: "an unknown criterion",
    file: JUMELAGE,
    from: 'reciprocity: "++"',
    to: 'reciprocity: "++"\n    charm: "+"',
    line: /^work-forms\/jumelage\.yaml: matrix\.cells is "charm"; expected a criterion of criteria\.yaml$/,
  },
  {
    what: "an unknown field",
    file: JUMELAGE,
    from: "chapter: 10",
    to: "chapter: 10\ncolour: red",
    line: /^work-forms\/jumelage\.yaml: colour is "red"; expected no such field here$/,
  },
  {
    what: "an unknown note",
    file: JUMELAGE,
    from: "staff-unknown,",
    to: "staff-guessed,",
    line: /^work-forms\/jumelage\.yaml: notes is "staff-guessed"; expected a note of notes\.yaml$/,
  },
  {
    what: "a file that is not called after its id",
    file: JUMELAGE,
    from: "id: jumelage",
    to: "id: twinning",
    line: /^work-forms\/jumelage\.yaml: id is "twinning"; expected the name of the file$/,
  },
  {
    what: "a term that ends before it begins",
    file: JUMELAGE,
    from: "from: 3, to: 3",
    to: "from: 3, to: 2",
    line: /^work-forms\/jumelage\.yaml: term is .*; expected from is not more than to$/,
  },
  {
    what: "a line that the guide does not have",
    file: JUMELAGE,
    from: "lines: [216]",
    to: "lines: [7216]",
    line: /^work-forms\/jumelage\.yaml: term\.lines\.0 is 7216; expected a line of the guide, at most 734$/,
  },
  {
    what: "an id that occurs twice",
    file: "notes.yaml",
    from: "id: short-term-term,",
    to: "id: relief-civil-society,",
    line: /^notes\.yaml: id is "relief-civil-society"; expected an id that occurs once$/,
  },
  {
    what: "a date that does not exist",
    file: "dataset.yaml",
    from: '"2026-11-23"',
    to: '"2026-02-31"',
    line: /^dataset\.yaml: reviewedOn is "2026-02-31"; expected a date such as 2026-11-23$/,
  },
  {
    what: "an unknown municipality",
    file: "practices/roeselare-dogbo.yaml",
    from: '"36015"',
    to: '"99999"',
    line: /^practices\/roeselare-dogbo\.yaml: municipalities is "99999"; expected a NIS code of municipalities\.csv$/,
  },
  {
    what: "a wrong NIS code in the list",
    file: "municipalities.csv",
    from: "\n11001,",
    to: "\n1100,",
    line: /^municipalities\.csv: line 2 is "1100"; expected a code that fits \^\\d\{5\}\$, once$/,
  },
  {
    what: "the same NIS code twice",
    file: "municipalities.csv",
    from: "\n11001,",
    to: "\n11002,",
    line: /^municipalities\.csv: line 3 is "11002"; expected a code that fits \^\\d\{5\}\$, once$/,
  },
  {
    what: "a missing column",
    file: "municipalities.csv",
    from: "nis,naam,",
    to: "nis,gemeente,",
    line: /^municipalities\.csv: naam: expected this column$/,
  },
  {
    what: "YAML that cannot be read",
    file: "criteria.yaml",
    from: "criteria:",
    to: "criteria: [",
    line: /^criteria\.yaml: expected valid YAML \(line \d+\): /,
  },
  {
    what: "a key that stands there twice",
    file: JUMELAGE,
    from: "chapter: 10",
    to: "chapter: 10\nchapter: 11",
    line: /^work-forms\/jumelage\.yaml: expected valid YAML \(line 4\): Map keys must be unique/,
  },
  {
    what: "a benefit without a question",
    file: "questionnaire.yaml",
    from: "feeds: ambitions.reciprocity",
    to: "feeds: ambitions.charity",
    line: /^questionnaire\.yaml: feeds is "ambitions\.reciprocity"; expected a question for every benefit$/,
  },
];

/** One thing wrong in the examples, mentions, channels, publications, places and terms. */
export const KNOWLEDGE_CASES: readonly Broken[] = [
  {
    what: "a page that the guide does not have",
    file: "mentions/genk-hlpf.yaml",
    from: "page: 31",
    to: "page: 44",
    line: /^mentions\/genk-hlpf\.yaml: page is 44; expected a page of the guide, at most 43$/,
  },
  {
    what: "a mention of an unknown form",
    file: "mentions/zemst-sokone.yaml",
    from: "form: stedenband",
    to: "form: stadsband",
    line: /^mentions\/zemst-sokone\.yaml: form is "stadsband"; expected a work form$/,
  },
  {
    what: "a mention of an unknown municipality",
    file: "mentions/zemst-sokone.yaml",
    from: '["23096"]',
    to: '["23999"]',
    line: /^mentions\/zemst-sokone\.yaml: municipalities is "23999"; expected a NIS code of municipalities\.csv$/,
  },
  {
    what: "an unknown form of a channel",
    file: "funding/dear.yaml",
    from: "forms: [global-networks]",
    to: "forms: [networks]",
    line: /^funding\/dear\.yaml: forms is "networks"; expected a work form$/,
  },
  {
    what: "a date of a check that does not exist",
    file: "funding/dear.yaml",
    from: '"2026-11-23"',
    to: '"2026-13-01"',
    line: /^funding\/dear\.yaml: checkedOn is "2026-13-01"; expected a date such as 2026-11-23$/,
  },
  {
    what: "a next date in words",
    file: "funding/federal-vvsg.yaml",
    from: 'nextDate: "2027-01-01"',
    to: 'nextDate: "begin 2027"',
    line: /^funding\/federal-vvsg\.yaml: nextDate is "begin 2027"; expected a date, month or year such as 2027-01-31, 2027-01 or 2027$/,
  },
  {
    what: "a status that does not exist",
    file: "funding/dear.yaml",
    from: "status: call-closed",
    to: "status: closed",
    line: /^funding\/dear\.yaml: status is "closed"; expected one of "open", /,
  },
  {
    what: "rules without a source",
    file: "funding/dear.yaml",
    from: ", lines: [547] }",
    to: " }",
    line: /^funding\/dear\.yaml: rules is \{"applicants":\["consortium"\]\}; expected either lines of the guide, or seen$/,
  },
  {
    what: "an unknown province in a rule",
    file: "funding/province-antwerp.yaml",
    from: '["Antwerpen"]',
    to: '["Anvers"]',
    line: /^funding\/province-antwerp\.yaml: rules\.provinces is "Anvers"; expected a province of municipalities\.csv$/,
  },
  {
    what: "an amount without a source",
    file: "practices/duffel-pakistan.yaml",
    from: ", year: 2022, lines: [618] }",
    to: ", year: 2022 }",
    line: /^practices\/duffel-pakistan\.yaml: amounts\.0 is .*; expected either lines of the guide, or seen$/,
  },
  {
    what: "a goal beyond the seventeenth",
    file: "practices/provincie-antwerpen-bos.yaml",
    from: "sdgs: [1, 13, 15]",
    to: "sdgs: [1, 13, 18]",
    line: /^practices\/provincie-antwerpen-bos\.yaml: sdgs\.2 is 18; expected .*17$/,
  },
  {
    what: "a publication twice",
    file: "literature.yaml",
    from: "id: oecd-2019",
    to: "id: oecd-2018",
    line: /^literature\.yaml: id is "oecd-2018"; expected an id that occurs once$/,
  },
  {
    what: "a publication with an address that is none",
    file: "literature.yaml",
    from: "https://www.twining.org",
    to: "twining",
    line: /^literature\.yaml: \d+\.url is "twining"; expected a web address$/,
  },
  {
    what: "a place twice",
    file: "places.yaml",
    from: "id: genk",
    to: "id: mechelen",
    line: /^places\.yaml: id is "mechelen"; expected an id that occurs once$/,
  },
  {
    what: "a place of an unknown example",
    file: "places.yaml",
    from: "practices: [roeselare-dogbo]",
    to: "practices: [roeselare-douglas]",
    line: /^places\.yaml: roeselare\.practices is "roeselare-douglas"; expected an example of practices\/$/,
  },
  {
    what: "a place of an unknown mention",
    file: "places.yaml",
    from: "mentions: [zemst-sokone]",
    to: "mentions: [zemst]",
    line: /^places\.yaml: zemst\.mentions is "zemst"; expected a mention of mentions\/$/,
  },
  {
    what: "a place beyond the pole",
    file: "places.yaml",
    from: "latitude: 51.22",
    to: "latitude: 5122",
    line: /^places\.yaml: places\.0\.latitude is 5122; expected .*90$/,
  },
  {
    what: "a place that nobody is credited for",
    file: "places.yaml",
    from: "credit: wikipedia-fr",
    to: "credit: somebody",
    line: /^places\.yaml: places\.\d+\.credit is "somebody"; expected a key of credits$/,
  },
  {
    what: "a term without a translation",
    file: "glossary.yaml",
    from: '  de: "Kooperationsform"\n',
    to: "",
    line: /^glossary\.yaml: 0\.de: expected string$/,
  },
  {
    what: "an unknown note about the guide",
    file: "dataset.yaml",
    from: "notes: [colophon-twice",
    to: "notes: [colophon-thrice",
    line: /^dataset\.yaml: guide\.notes is "colophon-thrice"; expected a note of notes\.yaml$/,
  },
  {
    what: "a form that the context does not know",
    file: "context.yaml",
    from: "stedenband: { level: 3, lines: [86] }",
    to: "stadsband: { level: 3, lines: [86] }",
    line: /^context\.yaml: own-policy\.levels is "stadsband"; expected a work form$/,
  },
  {
    what: "a question twice",
    file: "questionnaire.yaml",
    from: "{ id: grants,",
    to: "{ id: money-now,",
    line: /^questionnaire\.yaml: id is "money-now"; expected an id that occurs once$/,
  },
];

/** One thing wrong in the texts. */
export const TEXT_CASES: readonly Broken[] = [
  {
    what: "a form without a name",
    file: "texts/nl/work-forms.yaml",
    from: "    name: Jumelage\n",
    to: "",
    line: /^texts\/nl\/work-forms\.yaml: workForms\.jumelage\.name: expected string$/,
  },
  {
    what: "an id that the data do not have",
    file: "texts/nl/notes.yaml",
    from: "relief-civil-society:",
    to: "relief-society:",
    line: /^texts\/nl\/notes\.yaml: notes\.relief-society is "relief-society"; expected an id that the data have$/,
  },
  {
    what: "an id without a text",
    file: "texts/nl/notes.yaml",
    from: "relief-civil-society:",
    to: "relief-society:",
    line: /^texts\/nl\/notes\.yaml: notes\.relief-civil-society: expected a text$/,
  },
  {
    what: "an option without a label",
    file: "texts/nl/questionnaire.yaml",
    from: "      none: { name: Er loopt nog niets }\n",
    to: "      nothing: { name: Er loopt nog niets }\n",
    line: /^texts\/nl\/questionnaire\.yaml: questions\.running-forms\.options\.none: expected a label$/,
  },
  {
    what: "a mention without a text",
    file: "texts/nl/mentions.yaml",
    from: "  zemst-sokone:",
    to: "  zemst:",
    line: /^texts\/nl\/mentions\.yaml: mentions\.zemst-sokone: expected a text$/,
  },
  {
    what: "a term that the data do not have",
    file: "texts/nl/glossary.yaml",
    from: "  jumelage:",
    to: "  twinning:",
    line: /^texts\/nl\/glossary\.yaml: glossary\.twinning is "twinning"; expected an id that the data have$/,
  },
  {
    what: "a precision of points without a text",
    file: "texts/nl/context.yaml",
    from: "  to-confirm:",
    to: "  unsure:",
    line: /^texts\/nl\/context\.yaml: precisions\.to-confirm: expected a text$/,
  },
  {
    what: "an empty text of the interface",
    file: "texts/nl/interface/app.yaml",
    from: "menu: Hoofdmenu",
    to: 'menu: ""',
    line: /^texts\/nl\/interface\/app\.yaml: menu\b/,
  },
];
