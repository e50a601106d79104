let tellReady: () => void = () => undefined;

/** Kept once the text can be changed for the first time: what stands around the text waits for it. */
export const textReady = new Promise<void>((resolve) => {
  tellReady = resolve;
});

/** The text can be changed now. */
export function sayTextReady(): void {
  tellReady();
}
