import { z } from "zod";
import * as schemas from "../schema/files";
import { interfaceSchema, textFiles } from "../schema/texts";
import { glossaryFile } from "./texts/glossary";
import { numbersFile } from "./texts/numbers";
import { descriptionsFile, styleFile } from "./texts/style";

/** Schemas of data files, by file name or folder name. */
const FACTS: Readonly<Record<string, z.ZodType>> = {
  "dataset.yaml": schemas.datasetFile,
  "criteria.yaml": schemas.criteriaFile,
  "context.yaml": schemas.contextFile,
  "notes.yaml": schemas.notesFile,
  "questionnaire.yaml": schemas.questionnaireFile,
  "literature.yaml": schemas.literatureFile,
  "places.yaml": schemas.placesFile,
  "glossary.yaml": glossaryFile,
  "names.yaml": schemas.namesFile,
  "calendar.yaml": schemas.calendarFile,
  "renewal.yaml": schemas.renewalFile,
  "risks.yaml": schemas.risksFile,
  "models.yaml": schemas.modelsFile,
  "bodies.yaml": schemas.bodiesFile,
  "legal.yaml": schemas.legalFile,
  "changes.yaml": schemas.changesFile,
  "texts/style.yaml": styleFile,
  "texts/descriptions.yaml": descriptionsFile,
  "texts/numbers.yaml": numbersFile,
  "work-forms": schemas.workFormFile,
  practices: schemas.practiceFile,
  funding: schemas.channelFile,
  networks: schemas.networkFile,
  mentions: schemas.mentionFile,
};

const TEXTS: Readonly<Record<string, z.ZodType>> = { ...textFiles, interface: interfaceSchema };

/** A JSON Schema for editors. */
interface EditorSchema {
  /** Path from the repository root. */
  readonly file: string;
  readonly text: string;
}

function schemaFile(name: string): string {
  return `schemas/${name.replace(/\.yaml$/, "").replace("/", "-")}.schema.json`;
}

function editorSchema(name: string, where: string, schema: z.ZodType): EditorSchema {
  // The draft that YAML plug-ins for editors support best.
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: "input",
    target: "draft-7",
    override: ({ zodSchema, jsonSchema }) => {
      // Zod leaves it out where the value is transformed.
      const { def } = zodSchema._zod;
      if (def.type === "default") jsonSchema.default = def.defaultValue;
      // Redundant: every integer is below this.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  const made = { $schema, title: where, description: "Made by `npm run schema`.", ...rest };
  return { file: schemaFile(name), text: `${JSON.stringify(made, null, 2)}\n` };
}

/** JSON Schemas of all kinds of data files, generated from the schemas used by the build. */
export function editorSchemas(): readonly EditorSchema[] {
  return [
    ...Object.entries(FACTS).map(([name, schema]) =>
      editorSchema(name, name.endsWith(".yaml") ? `data/${name}` : `data/${name}/ID.yaml`, schema),
    ),
    ...Object.entries(TEXTS).map(([name, schema]) =>
      editorSchema(
        `texts-${name}`,
        `data/texts/LANG/${name.endsWith(".yaml") ? name : `${name}/SECTION.yaml`}`,
        schema,
      ),
    ),
  ];
}

/**
 * The first line that a YAML file must have for editors to find its schema.
 * @param file path within the data folder, with "/".
 * @returns null for a file of unknown kind.
 */
export function schemaLine(file: string): string | null {
  const [folder = "", ...rest] = file.split("/");
  const isText = folder === "texts" && (rest.length === 2 || rest.length === 3);
  const beside = Object.hasOwn(FACTS, file) ? file : folder;
  const name = isText ? (rest[1] ?? "") : beside;
  const depth = rest.length;
  if (depth > 1 && !isText) return null;
  // Kinds that are folders contain files; kinds that are files do not.
  if (isText && (rest.length === 3) === name.endsWith(".yaml")) return null;
  if (!Object.hasOwn(isText ? TEXTS : FACTS, name)) return null;
  const up = "../".repeat(depth + 1);
  return `# yaml-language-server: $schema=${up}${schemaFile(isText ? `texts-${name}` : name)}`;
}
