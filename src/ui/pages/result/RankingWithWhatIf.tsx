import { Ranking } from "./ranking/Ranking";
import type { SectionProps } from "../../parts/report/section-types";
import { WhatIf } from "./whatif/WhatIf";

/** The ranking, with the panel to try other answers beside it. */
export function RankingWithWhatIf(props: SectionProps) {
  return (
    <WhatIf>
      <Ranking {...props} />
    </WhatIf>
  );
}
