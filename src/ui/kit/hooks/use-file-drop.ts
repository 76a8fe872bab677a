import { useEffect, useEffectEvent, useState } from "react";
import { droppedFiles } from "../../../store/dropped";

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") === true;
}

/**
 * Accepts files dropped on the page, instead of the browser opening them; returns whether files are dragged over it.
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    // Moving between elements is a "leave" too; only leaving the window has no related target.
    const leave = (event: DragEvent) => event.relatedTarget == null && setOver(false);
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      take([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener("dragover", drag);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", drag);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, []);
  return over;
}

/** Accepts files that were dropped on another page, when this one opens. */
export function useDroppedFiles(onFiles: (files: readonly File[]) => void): void {
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    const { files } = droppedFiles.getState();
    if (files.length === 0) return;
    droppedFiles.setState({ files: [] });
    queueMicrotask(() => take(files));
  }, []);
}
