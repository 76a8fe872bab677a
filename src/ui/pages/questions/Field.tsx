import { ChoiceField } from "./ChoiceField";
import type { FieldProps } from "./field-parts";
import { MunicipalityField } from "./MunicipalityField";
import { NumberField } from "./NumberField";
import { TextField } from "./TextField";

/** The control for one question. */
export function Field({ question, ...props }: FieldProps) {
  switch (question.kind) {
    case "text":
      return <TextField {...props} question={question} />;
    case "municipality":
      return <MunicipalityField {...props} question={question} />;
    case "fte":
    case "euro":
      return <NumberField {...props} question={{ ...question, kind: question.kind }} />;
    case "level":
    case "choice":
    case "choices":
      return <ChoiceField {...props} question={question} />;
  }
}
