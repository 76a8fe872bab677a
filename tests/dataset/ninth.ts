import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { WholeLanguage } from "../../src/i18n/languages";
import type { DataCopy } from "../support/dataset-folder";

/** Writes a text behind (or, with `before`, in front of) a place in a file that must be there. */
function insert(data: DataCopy, file: string, place: string, text: string, before = ""): void {
  data.replace(file, place, `${before}${place}${text}`);
}

/** Id of the ninth form and of the ninth criterion. CONTRIBUTING.md tells the same story. */
export const NINTH_FORM = "climate-partnership";
export const NINTH_CRITERION = "climate-gain";

const CELLS = [
  'capacity-building: "++"',
  'political-administrative-involvement: "++"',
  'civil-society-involvement: "+"',
  'private-sector-involvement: "++"',
  'reciprocity: "+++"',
  'global-citizenship: "+"',
  'term: "++"',
  'budget: "++"',
];

const FORM = `id: ${NINTH_FORM}
chapter: 31
lines: [528, 548]
matrix:
  page: 4
  line: 80
  cells:
${CELLS.map((cell) => `    ${cell}\n`).join("")}term: { from: 2, to: 3, lines: [538] }
needs:
  fte: unknown
  euroPerYear: { minimum: 5000, status: reading, lines: [542] }
combinesWith:
  - { form: stedenband, lines: [530] }
steps: [{ id: choose }, { id: begin }]
`;

const FORM_TEXT = `  ${NINTH_FORM}:
    name: Klimaatpartnerschap
    inSentence: klimaatpartnerschap
    withArticle: een klimaatpartnerschap
    own: uw klimaatpartnerschap
    sign: Klimaat
    short: Twee gemeenten werken samen aan hun klimaat.
    what: Twee gemeenten kiezen samen wat ze aan het klimaat doen.
    fits: { climate: U wilt samen aan het klimaat werken. }
    fitsNot: { no-theme: U zoekt een band zonder thema. }
    asks: { time: Tijd van een ambtenaar. }
    who: { officer: Ambtenaar klimaat }
    gains: { learning: Beide gemeenten leren van elkaar. }
    steps: { choose: Kies een thema., begin: Begin. }
    pitfalls: { too-much: Te veel tegelijk willen. }
    combines: Het past bij een stedenband.
`;

const QUESTION = `          - { id: ${NINTH_CRITERION}, kind: level, answerPath: ambitions.${NINTH_CRITERION} }
`;

const QUESTION_TEXT = `  ${NINTH_CRITERION}:
    label: Klimaatwinst
    options:
      "0": { name: Niet nodig }
      "1": { name: Mooi meegenomen }
      "2": { name: Duidelijk aanwezig }
      "3": { name: De kern }
`;

/** Adds a ninth form: its file, its place in the context, an example, a channel, and their texts. */
export function addNinthForm(data: DataCopy): void {
  data.write(`work-forms/${NINTH_FORM}.yaml`, FORM);
  insert(
    data,
    "context.yaml",
    "  - id: own-policy\n    levels:\n",
    `      ${NINTH_FORM}: { level: 3, lines: [530] }\n`,
  );
  data.write(
    "practices/ninth.yaml",
    `id: ninth\nform: ${NINTH_FORM}\nlines: [530]\nmunicipalities: ["36015"]\nregions: [europe]\nthemes: [climate-nature]\n`,
  );
  data.write(
    "funding/ninth-fund.yaml",
    `id: ninth-fund\nkind: external-grant\nforms: [${NINTH_FORM}]\nlines: [544]\nstatus: open\ncheckedOn: "2026-11-23"\ncertainty: low\n`,
  );
  insert(data, "texts/nl/context.yaml", "    reasons:\n", `      ${NINTH_FORM}: Dit is het doel van de vorm.\n`);
  insert(data, "texts/nl/work-forms.yaml", "workForms:\n", FORM_TEXT);
  insert(data, "texts/nl/practices.yaml", "practices:\n", "  ninth: { title: Een voorbeeld, summary: Zo ging het. }\n");
  const channel = "name: Een fonds, funder: Iemand, summary: Geld., statusNote: Het loopt.";
  insert(data, "texts/nl/funding.yaml", "channels:\n", `  ninth-fund: { ${channel} }\n`);
}

/** Adds a ninth criterion, a benefit: its column, a level in every form, its question, and their texts. */
export function addNinthCriterion(data: DataCopy): void {
  insert(data, "criteria.yaml", "  - id: term\n", "", `  - id: ${NINTH_CRITERION}\n    kind: benefit\n`);
  for (const name of readdirSync(join(data.folder, "work-forms"))) {
    const level = name === `${NINTH_FORM}.yaml` ? "+++" : "+";
    insert(data, `work-forms/${name}`, "  cells:\n", `    ${NINTH_CRITERION}: "${level}"\n`);
  }
  insert(data, "questionnaire.yaml", "answerPath: ambitions.global-citizenship }\n", QUESTION);
  insert(
    data,
    "texts/nl/criteria.yaml",
    "criteria:\n",
    `  ${NINTH_CRITERION}: { name: Klimaatwinst, short: Klimaat, inSentence: klimaatwinst, meaning: Wat het klimaat erbij wint. }\n`,
  );
  insert(data, "texts/nl/questionnaire.yaml", "\nquestions:\n", QUESTION_TEXT);
}

/** The texts of the new question, in every language: the page, and the names of its answers. */
export const DEPARTMENT = {
  nl: {
    title: "Welke dienst vult dit in?",
    why: "Zo weet wie meeleest wie antwoordt.",
    label: "Dienst",
    youth: "Jeugd",
  },
  fr: { title: "Quel service répond ?", why: "Le lecteur sait qui répond.", label: "Service", youth: "Jeunesse" },
  en: { title: "Which department answers?", why: "It tells who answers.", label: "Department", youth: "Youth" },
  de: { title: "Welcher Dienst antwortet?", why: "So weiß man, wer antwortet.", label: "Dienst", youth: "Jugend" },
} as const satisfies Readonly<Record<WholeLanguage, object>>;

/** Adds a question of its own kind, on a page of its own, with its texts in four languages: which department answers. */
export function addQuestion(data: DataCopy): void {
  const question = "kind: choice, answerPath: respondent.department, options: [international, youth], optional: true";
  const page = `      - id: department\n        questions:\n          - { id: department, ${question} }\n`;
  insert(data, "questionnaire.yaml", "  - id: occasion\n", "", page);
  for (const [language, { title, why, label, youth }] of Object.entries(DEPARTMENT)) {
    const file = `texts/${language}/questionnaire.yaml`;
    insert(data, file, "\npages:\n", `  department: { title: "${title}", why: "${why}" }\n`);
    const options = `{ international: { name: International }, youth: { name: ${youth} } }`;
    insert(data, file, "\nquestions:\n", `  department: { label: ${label}, options: ${options} }\n`);
  }
}
