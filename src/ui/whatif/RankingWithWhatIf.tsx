import { Ranking } from "../result/Ranking";
import type { SectionProps } from "../result/section-types";
import { WhatIf } from "./WhatIf";

/** The ranking, with the panel to try other answers beside it. */
export function RankingWithWhatIf(props: SectionProps) {
  return (
    <WhatIf>
      <Ranking {...props} />
    </WhatIf>
  );
}
