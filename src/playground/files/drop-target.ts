/**
 * Lets a file be dropped anywhere on an element. A drag of anything else is left alone.
 * @param target which gets the attribute `data-dropping` while a file hovers over it
 */
export function acceptDroppedFile(target: HTMLElement, open: (file: File) => void): void {
  target.addEventListener("dragover", (event) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    target.dataset["dropping"] = "";
  });
  target.addEventListener("dragleave", (event) => {
    if (!target.contains(event.relatedTarget as Node | null)) delete target.dataset["dropping"];
  });
  target.addEventListener(
    "drop",
    (event) => {
      delete target.dataset["dropping"];
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      open(file);
    },
    // Before the grid, which has drops of its own.
    { capture: true },
  );
}

const carriesFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
