/** What stands in every room, in English. */
export const frame = {
  title: "Proviso: rules that read like the regulations",
  rooms: { label: "Rooms", write: "Write", test: "Test", review: "Review", ask: "Ask" },
  skipToText: "Skip to the text",
  language: { label: "Language", english: "English", french: "French" },
  theme: { label: "Appearance", light: "Light", dark: "Dark", contrast: "High contrast" },
  loading: "Opening the rulebooks …",
  loadingText: "Preparing the text editor …",
  nothingServed: "The studio cannot reach the folder of rulebooks.",
  nothingServedHint: "Start it again with “npm start”; what you have typed is kept on this computer.",
  tryAgain: "Try again",
  close: "Close",
  saved: {
    saved: "All changes saved",
    savedAt: (time: string) => `Saved at ${time}`,
    drafts: (n: number) => (n === 1 ? "1 file with unsaved changes" : `${n} files with unsaved changes`),
    saving: "Saving …",
    failed: "Not saved: the studio cannot reach the folder",
    conflicts: (n: number) => (n === 1 ? "1 file changed on disk" : `${n} files changed on disk`),
  },
  recovered: {
    message: (names: string, time: string) => `Your unsaved work of ${time} in ${names} was brought back.`,
    keep: "Keep it",
    discard: "Go back to the saved text",
  },
  conflict: {
    message: (name: string) => `“${name}” was changed on disk after you opened it. Nothing has been overwritten.`,
    keepMine: "Save my text over it",
    takeTheirs: "Take the text on disk",
    compare: "See the differences",
  },
  refused: (name: string, words: string) => `“${name}” could not be saved: ${words}`,
};
