import type { Language } from "../../../grammar/source.ts";
import type { Host } from "../host.ts";

/** Goes through things one by one, and tells a person at a terminal how far it has come once that takes over a second. */
export function* withProgress<T>(things: Iterable<T>, total: number, host: Host, language: Language): Iterable<T> {
  const { stderr } = host;
  const begun = host.now();
  let [done, told] = [0, begun];
  for (const thing of things) {
    yield thing;
    done += 1;
    const now = host.now();
    if (!stderr.isTerminal || now - begun < second || now - told < second / 10) continue;
    told = now;
    stderr.write(`\r${language === "en" ? `${done} of ${total}` : `${done} sur ${total}`}`);
  }
  if (told !== begun) stderr.write("\r\u001b[K");
}

const second = 1000;
