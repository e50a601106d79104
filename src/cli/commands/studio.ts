import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { systemCode } from "../../node/input-problem.ts";
import type { RunningServer } from "../../server/start-server.ts";
import { type Call, CallError, type Command } from "../command.ts";
import type { Host, StudioHost } from "../host.ts";
import { defaultFolder } from "../open-rules.ts";
import { rulesOption } from "../rules-option.ts";

/** `proviso studio`: serves the editor over the working folder until it is ended. */
export const studioCommand: Command = {
  name: "studio",
  summary: {
    en: "Open the editor on the rules, in the browser",
    fr: "Ouvrir l'éditeur des règles, dans le navigateur",
  },
  operands: { title: "", least: 0, most: 0 },
  options: [
    rulesOption,
    {
      name: "port",
      value: "N",
      summary: { en: "port on this computer; 0 takes a free one", fr: "port sur cet ordinateur ; 0 en prend un libre" },
    },
  ],
  example: "proviso studio --port 8080",
  async run(call, host) {
    const rules = call.value("rules") ?? defaultFolder;
    const server = await start(rules, portOf(call), host.studio);
    tell(server.address, call, host);
    await host.studio.untilEnded();
    await server.close();
    return 0;
  },
};

function tell(address: string, { format, language }: Call, { stdout }: Host): void {
  if (format === "json") stdout.write(`${JSON.stringify({ address })}\n`);
  else if (language === "fr") stdout.write(`Le studio est à l'adresse ${address}\nCtrl+C l'arrête.\n`);
  else stdout.write(`The studio is at ${address}\nCtrl+C stops it.\n`);
}

/** The port asked for; absent where none is. */
function portOf(call: Call): number | undefined {
  const written = call.value("port");
  if (written === undefined) return undefined;
  const port = Number(written);
  if (/^\d+$/.test(written) && port <= 65535) return port;
  throw new CallError("wrong-port", {
    en: `"${written}" is no port: a port is a whole number up to 65535.`,
    fr: `« ${written} » n'est pas un port : un port est un nombre entier jusqu'à 65535.`,
  });
}

/**
 * Takes the port asked for. Where none is, takes the usual one of this folder, so that the browser finds the unsaved work
 * that it keeps by address; and a free one where another program holds that.
 */
async function start(rules: string, port: number | undefined, studio: StudioHost): Promise<RunningServer> {
  try {
    return await studio.start(rules, port ?? usualPort(resolve(rules)));
  } catch (error) {
    if (!["EADDRINUSE", "EACCES"].includes(systemCode(error) ?? "")) throw error;
    if (port === undefined) return studio.start(rules, 0);
    throw new CallError("port-taken", {
      en: `Port ${port} is taken by another program. Choose another, or leave --port out.`,
      fr: `Le port ${port} est pris par un autre programme. Choisissez-en un autre, ou omettez --port.`,
    });
  }
}

/** A port below those that systems hand out by themselves, the same whenever the studio opens this folder. */
function usualPort(folder: string): number {
  return 20_000 + (createHash("sha256").update(folder).digest().readUInt16BE(0) % 10_000);
}
