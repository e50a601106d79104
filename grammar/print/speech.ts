import { citationWords, type KeywordId, keywords, spelling } from "../keywords.ts";
import type { Language } from "../source.ts";

/** A part of a line; what is not there is left out. */
export type Part = string | undefined | false;

/** How a language is written: its keywords, its numbers, and how words meet. */
export interface Speech {
  readonly language: Language;
  /** The canonical spelling of a keyword. */
  word(id: KeywordId): string;
  /** The spelling of a unit of time after one of it, if that differs. */
  singular(id: KeywordId): string;
  /** A word that counts in citations only. */
  citing(word: keyof typeof citationWords): string;
  /** A number given in the decimal notation of English. */
  digits(digits: string): string;
  /** Puts the parts of a line together. */
  line(...parts: readonly Part[]): string;
}

/** The speech of a language. */
export function speechOf(language: Language): Speech {
  return {
    language,
    word: (id) => spelling(id, language),
    singular: (id) => {
      const all: readonly string[] = keywords[id][language];
      return all[1] ?? spelling(id, language);
    },
    citing: (word) => citationWords[word][language],
    digits: (digits) => (language === "fr" ? digits.replace(".", ",") : digits),
    line: (...parts) => {
      const present = parts.filter((part): part is string => typeof part === "string" && part !== "");
      return present.reduce(language === "fr" ? meetingInFrench : meetingInEnglish, "");
    },
  };
}

function meetingInEnglish(left: string, right: string): string {
  return left === "" ? right : `${left} ${right}`;
}

/** A vowel at the start, before which *de* and *que* lose theirs. An *h* is left alone: it may be aspirate. */
const vowel = new RegExp(`^(?=[${"a à â ä e é è ê ë i î ï o ô ö u ù û ü œ æ".replaceAll(" ", "")}])`, "iu");

/** Where two words of French change when they meet: the end of the left, the start of the right, and what becomes of both. */
const meetings: readonly {
  readonly left: RegExp;
  readonly right: RegExp;
  readonly become: readonly [string, string];
}[] = [
  { left: /^au titre de$/, right: /^(?=Statut|Règlement)/, become: ["au titre du", " "] },
  { left: /^au titre de$/, right: /^(?=Instruction|Annexe|Accord)/, become: ["au titre de l'", ""] },
  { left: /^s'établit à$/, right: /^(?=(?:selon|par tranches) )/, become: ["s'établit", " "] },
  { left: /^s'entend de$/, right: /^(?=à la fois)/, become: ["s'entend", " "] },
  { left: /(?<=^| )de$/, right: /^le /, become: ["du", " "] },
  { left: /(?<=^| )de$/, right: /^(?=\d{4}-)/, become: ["du", " "] },
  { left: /(?<=^| )de$/, right: vowel, become: ["d'", ""] },
  { left: /(?<=^| |')à$/, right: /^le /, become: ["au", " "] },
  { left: /(?<=^| |')à$/, right: /^(?=\d{4}-)/, become: ["au", " "] },
  { left: /(?<=^lors|^à moins )que$/, right: vowel, become: ["qu'", ""] },
];

function meetingInFrench(left: string, right: string): string {
  if (left === "") return right;
  const meeting = meetings.find((one) => one.left.test(left) && one.right.test(right));
  if (!meeting) return `${left} ${right}`;
  const [end, start] = meeting.become;
  return left.replace(meeting.left, end) + right.replace(meeting.right, start);
}
