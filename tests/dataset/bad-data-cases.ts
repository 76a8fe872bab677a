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
    from: "staff-unknown]",
    to: "staff-guessed]",
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
    line: /^work-forms\/jumelage\.yaml: term\.lines\.0 is 7216; expected .*734/,
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
    line: /^municipalities\.csv: line 2 is "1100"; expected a NIS code of five digits, once$/,
  },
  {
    what: "the same NIS code twice",
    file: "municipalities.csv",
    from: "\n11001,",
    to: "\n11002,",
    line: /^municipalities\.csv: line 3 is "11002"; expected a NIS code of five digits, once$/,
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
    line: /^work-forms\/jumelage\.yaml: expected valid YAML \(line 3\): Map keys must be unique/,
  },
  {
    what: "a benefit without a question",
    file: "questionnaire.yaml",
    from: "feeds: ambitions.reciprocity",
    to: "feeds: ambitions.charity",
    line: /^questionnaire\.yaml: feeds is "ambitions\.reciprocity"; expected a question for every benefit$/,
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
    what: "an empty text of the interface",
    file: "texts/nl/interface.yaml",
    from: "menu: Hoofdmenu",
    to: 'menu: ""',
    line: /^texts\/nl\/interface\.yaml: app\b/,
  },
];
