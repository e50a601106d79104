import type { Command } from "../command.ts";

/** `proviso lsp`: serves an editor over standard input and output until it says goodbye. */
export const lspCommand: Command = {
  name: "lsp",
  summary: {
    en: "Serve an editor by the Language Server Protocol",
    fr: "Servir un éditeur par le protocole LSP",
  },
  operands: { title: "", least: 0, most: 0 },
  options: [
    {
      name: "stdio",
      summary: {
        en: "standard input and output, as always",
        fr: "entrée et sortie standard, comme toujours",
      },
    },
    {
      name: "clientProcessId",
      value: "N",
      summary: { en: "process of the editor, as editors tell it", fr: "processus de l'éditeur, tel qu'il l'indique" },
    },
  ],
  example: "proviso lsp --stdio",
  async run(_, host) {
    await host.serveEditor();
    return 0;
  },
};
