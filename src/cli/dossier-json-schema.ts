import * as z from "zod/mini";
import { DOSSIER_VERSION } from "../domain/answers";
import type { Dataset } from "../domain/facts/dataset";
import type { TextBundle } from "../i18n/bundle";
import { questionsOf } from "../domain/question";
import { dossierSchema } from "../dossier/file-schema";

/** Path of the published schema from the repository root. */
export const SCHEMA_FILE = "schemas/dossier.schema.json";

interface JsonSchema {
  [key: string]: unknown;
  properties?: Record<string, JsonSchema>;
}

/** Adds the question's wording to the schema of its answer. */
function describeAnswers(answers: JsonSchema | undefined, dataset: Dataset, texts: TextBundle): void {
  for (const question of questionsOf(dataset.questionnaire)) {
    const [group = "", key] = question.answerPath.split(".");
    const outer = answers?.properties?.[group];
    const schema = key === undefined ? outer : outer?.properties?.[key];
    const label = texts.data.questions[question.id]?.label;
    if (schema !== undefined && label !== undefined) schema["description"] = label;
  }
}

/** The JSON Schema of a dossier file. Stricter than reading, which only reports and leaves out bad answers. */
export function dossierSchemaSource(dataset: Dataset, texts: TextBundle): string {
  const made = z.toJSONSchema(dossierSchema(dataset), {
    override: ({ jsonSchema }) => {
      // Lists of options or numbers are choices without duplicates; scenarios and respondents are not.
      if (jsonSchema.type === "array" && (jsonSchema.items as JsonSchema)["type"] !== "object")
        jsonSchema.uniqueItems = true;
      // "format" already says so more readably.
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
    },
  }) as unknown as JsonSchema;
  describeAnswers(made.properties?.["answers"], dataset, texts);
  const { $schema, ...rest } = made;
  const schema = {
    $schema,
    title: "Dossier Wegwijzer mondiale samenwerking",
    description: `Answers of one respondent, with scenarios and other respondents where there are any, format version ${DOSSIER_VERSION}, on the data set ${dataset.id}. An answer that is absent was not given. FTE have at most two decimals. Made by \`npm run schema\`.`,
    ...rest,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
