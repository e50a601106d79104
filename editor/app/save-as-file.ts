/** Gives the user a file to save, made on this page: nothing is sent anywhere. Signs that no file name takes become spaces. */
export function saveAsFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name.replace(/[\\/:*?"<>|]/g, " ");
  link.click();
  // The browser takes its copy once this task is over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
