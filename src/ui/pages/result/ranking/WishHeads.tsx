import type { Part } from "../../../../domain/advice";
import { partName } from "../../../../wording/phrases";
import { useTranslator } from "../../../kit/hooks/translator-context";
import { placed } from "../../../parts/signs/Blocks";
import styles from "./Ranking.module.css";

/** Height of the drawing: room for a slanted name. */
const HEIGHT = 84;

/** The names of the wishes, slanted above their blocks. Decorative: each row names its wishes in its own table. */
export function WishHeads({ parts }: { readonly parts: readonly Part[] }) {
  const i18n = useTranslator();
  const { groups, width } = placed(parts);
  return (
    <svg className={styles.heads} viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} aria-hidden="true">
      {groups.map(({ id, x }, index) => {
        const part = parts[index];
        return (
          <text key={id} transform={`translate(${x + 8} ${HEIGHT - 4}) rotate(-42)`}>
            {part === undefined ? "" : (i18n.data.criteria[part.id]?.sign ?? partName(i18n, part))}
          </text>
        );
      })}
    </svg>
  );
}
