import { Suspense, useState } from "react";
import { useLocation } from "wouter";
import { useFileDrop } from "../kit/hooks/use-file-drop";
import { lazyPage } from "../kit/lazy-page";
import { paths } from "../kit/site/paths";
import { Whole } from "../kit/Whole";

// Few people drop a file.
const DroppedFile = lazyPage(
  () => import("./DroppedFile"),
  (m) => m.DroppedFile,
);

/** Pages that open files themselves. */
const OPENING: readonly string[] = [paths.start, paths.group];

/** The dropped files, and the page they were dropped on. */
interface Dropped {
  readonly files: readonly File[];
  readonly location: string;
}

/** Accepts files dropped on a page that opens none, which the browser would otherwise navigate to. */
export function DropAnywhere() {
  const [location] = useLocation();
  const [dropped, setDropped] = useState<Dropped | null>(null);
  useFileDrop((files) => {
    if (!OPENING.includes(location)) setDropped({ files, location });
  });
  // A refusal stays on its page.
  if (dropped?.location !== location) return null;
  return (
    <Suspense fallback={null}>
      <Whole>
        <DroppedFile files={dropped.files} onDone={() => setDropped(null)} />
      </Whole>
    </Suspense>
  );
}
