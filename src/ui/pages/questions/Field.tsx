import { ChoiceField } from "./ChoiceField";
import type { FieldProps } from "./field-parts";
import { MunicipalityField } from "./MunicipalityField";
import { NumberField } from "./NumberField";
import { TextField } from "./TextField";

/** The control for one question. */
export function Field(props: FieldProps) {
  switch (props.question.kind) {
    case "text":
      return <TextField {...props} />;
    case "municipality":
      return <MunicipalityField {...props} />;
    case "fte":
    case "euro":
      return <NumberField {...props} />;
    case "level":
    case "choice":
    case "choices":
      return <ChoiceField {...props} />;
  }
}
