import { describe, expect, test } from "vitest";
import { print } from "../../grammar/print.ts";
import { sameTree } from "../../grammar/same-tree.ts";
import { parsed } from "./parsed.ts";

/** The same text in both languages, each in its canonical form. */
interface Construct {
  readonly en: string;
  readonly fr: string;
}

const steps: readonly Construct[] = [
  { en: "shall be salary plus bonus less debt", fr: "s'établit à salary plus bonus moins debt" },
  { en: "shall be salary times 2 divided by 3", fr: "s'établit à salary fois 2 divisé par 3" },
  { en: "shall be 6 % of salary", fr: "s'établit à 6 % de salary" },
  { en: "shall be 2.5 % of amount", fr: "s'établit à 2,5 % d'amount" },
  { en: "shall be 1/30 of salary", fr: "s'établit à 1/30 de salary" },
  { en: "shall be half of salary", fr: "s'établit à la moitié de salary" },
  { en: "shall be 367.79 EUR per month", fr: "s'établit à 367,79 EUR par mois" },
  { en: "shall be 1 month", fr: "s'établit à 1 mois" },
  { en: "shall be 1.5 years", fr: "s'établit à 1,5 an" },
  { en: "shall be 3 working days", fr: "s'établit à 3 jours ouvrables" },
  { en: "shall be zero", fr: "s'établit à zéro" },
  { en: "shall be no entitlement", fr: "s'établit à aucun droit" },
  { en: "shall be yes", fr: "s'établit à oui" },
  { en: "shall be no", fr: "s'établit à non" },
  { en: "shall be the reference date", fr: "s'établit à la date de référence" },
  { en: "shall be 2022-09-01", fr: "s'établit au 2022-09-01" },
  { en: "shall be birth_date of child", fr: "s'établit à birth_date de child" },
  { en: "shall be name of owner of house", fr: "s'établit à name d'owner de house" },
  { en: "shall be scale for grade B3 step 1", fr: "s'établit à scale pour grade B3 step 1" },
  { en: "shall be zone for country", fr: "s'établit à zone pour country" },
  { en: "shall be scale as on 2022-09-01", fr: "s'établit à scale à la date du 2022-09-01" },
  { en: "shall be scale as on departure", fr: "s'établit à scale à la date de departure" },
  { en: "shall be the greater of salary and 2 EUR", fr: "s'établit au plus élevé de salary et 2 EUR" },
  { en: "shall be the lesser of salary and bonus", fr: "s'établit au moins élevé de salary et bonus" },
  { en: "shall be the later of born and hired", fr: "s'établit à la plus tardive de born et hired" },
  { en: "shall be the earlier of born and hired", fr: "s'établit à la plus précoce de born et hired" },
  { en: "shall be half of the greater of a and b", fr: "s'établit à la moitié du plus élevé d'a et b" },
  {
    en: "shall be the greatest of\n    - salary  [Rule 1/1]\n    - 6 % of bonus",
    fr: "s'établit au plus élevé parmi\n    - salary  [Règlement 1/1]\n    - 6 % de bonus",
  },
  {
    en: "shall be total of supplement over children that are minor",
    fr: "s'établit à total de supplement sur children qui sont minor",
  },
  {
    en: "shall be number of children that are not minor",
    fr: "s'établit à nombre de children qui ne sont pas minor",
  },
  {
    en: "shall be whole years from born to the reference date",
    fr: "s'établit à années révolues à partir de born jusqu'à la date de référence",
  },
  {
    en: "shall be started months from born to 2022-09-01",
    fr: "s'établit à mois entamés à partir de born jusqu'au 2022-09-01",
  },
  {
    en: "shall be days from 2022-01-01 to hired",
    fr: "s'établit à jours à partir du 2022-01-01 jusqu'à hired",
  },
  {
    en: "shall be last day of the year of hired",
    fr: "s'établit à dernier jour de l'année de hired",
  },
  { en: "shall be day of the month of hired", fr: "s'établit à quantième du mois de hired" },
  {
    en: "shall be born plus 22 years taking the last day of a short month",
    fr: "s'établit à born plus 22 ans en retenant le dernier jour d'un mois trop court",
  },
  {
    en: "shall be 4 months plus 1 month for each complete 2 years of service",
    fr: "s'établit à 4 mois plus 1 mois par tranche complète de 2 ans de service",
  },
  {
    en: "shall be according to service and married\n    | from 1 to 5 | yes | 18 % |  [Rule 1/1]\n    | more than 5 | any |  7 % |",
    fr: "s'établit selon service et married\n    | à partir de 1 jusqu'à 5 | oui  | 18 % |  [Règlement 1/1]\n    | supérieur à 5           | tout |  7 % |",
  },
  { en: "plus bonus where married", fr: "plus bonus si married" },
  {
    en: "less bonus where any of\n    - married\n    - all of\n      -- a\n      -- not b",
    fr: "moins bonus si l'un quelconque de\n    - married\n    - à la fois\n      -- a\n      -- non b",
  },
  { en: "but not more than 10 EUR  [Rule 1/1 a)]", fr: "sans dépasser 10 EUR  [Règlement 1/1 a)]" },
  { en: "but not less than zero", fr: "sans être inférieur à zéro" },
  { en: "the whole multiplied by 90 %", fr: "le tout multiplié par 90 %" },
  { en: "the whole divided by 12", fr: "le tout divisé par 12" },
  { en: "in the ratio of days_due to 30", fr: "dans le rapport de days_due à 30" },
  {
    en: "rounded half up to 0.01 EUR where rounding is per_component",
    fr: "arrondi au plus proche à 0,01 EUR si rounding est per_component",
  },
  { en: "rounded up to 1 EUR", fr: "arrondi au supérieur à 1 EUR" },
  { en: "rounded down to 1 EUR", fr: "arrondi à l'inférieur à 1 EUR" },
  { en: "failing which minimum", fr: "à défaut minimum" },
  {
    en: "shall be bonus in force from 2022-01-01 until 2022-12-31  [Rule 1/1 and Rule 1/2 to 1/4]",
    fr: "s'établit à bonus en vigueur du 2022-01-01 jusqu'au 2022-12-31  [Règlement 1/1 et Règlement 1/2 à 1/4]",
  },
  {
    en: "shall be bonus in force from 2022-01-01 until 2022-12-31 adopted on 2022-06-15  [Rule 1/1]",
    fr: "s'établit à bonus en vigueur du 2022-01-01 jusqu'au 2022-12-31 adopté le 2022-06-15  [Règlement 1/1]",
  },
  { en: "in which part is bonus less 1 EUR\n    fr Partie", fr: "où part est bonus moins 1 EUR\n    fr Partie" },
];

const conditions: readonly Construct[] = [
  { en: "married", fr: "married" },
  { en: "not married", fr: "non married" },
  { en: "a and b and not c", fr: "a et b et non c" },
  { en: "a or b or c", fr: "a ou b ou c" },
  { en: "grade is A6", fr: "grade est A6" },
  { en: "grade is not A6", fr: "grade n'est pas A6" },
  { en: "age is at least 18", fr: "age est au moins 18" },
  { en: "age is at most 18", fr: "age est au plus 18" },
  { en: "age is more than 18", fr: "age est supérieur à 18" },
  { en: "age is less than 18 and a", fr: "age est inférieur à 18 et a" },
  { en: "hired is before 2017-01-01", fr: "hired est avant 2017-01-01" },
  { en: "hired is after departure", fr: "hired est après departure" },
  { en: "hired is on or before 2017-01-01", fr: "hired est au plus tard le 2017-01-01" },
  { en: "hired is on or after 2017-01-01", fr: "hired est au plus tôt le 2017-01-01" },
  { en: "hired is from 2017-01-01 to 2018-01-01", fr: "hired est à partir du 2017-01-01 jusqu'au 2018-01-01" },
  { en: "grade is one of A6 or A7", fr: "grade est parmi A6 ou A7" },
  { en: "grade is not one of A6 or A7", fr: "grade n'est pas parmi A6 ou A7" },
  { en: "grade is known", fr: "grade est connu" },
  { en: "grade is unknown", fr: "grade est inconnu" },
  { en: "nationalities includes france", fr: "nationalities comprend france" },
  { en: "nationalities does not include france", fr: "nationalities ne comprend pas france" },
  { en: "some of children are minor", fr: "certains des children sont minor" },
  { en: "every one of children are minor", fr: "chacun des children sont minor" },
  {
    en: "none of\n    - a  [Rule 1/1 a)]\n    - b or c  # a remark",
    fr: "aucun de\n    - a  [Règlement 1/1 a)]\n    - b ou c  # a remark",
  },
];

const declarations: readonly Construct[] = [
  { en: "chapter Leave\n  fr Congés", fr: "chapitre Leave\n  fr Congés" },
  {
    en: "choice grades\n  fr Grades\n  under Annex II\n  in rising order\n  members A1 or A2\n  members A3\n  member late_grade\n    fr Grade tardif\n    under Rule 1/1",
    fr: "liste grades\n  fr Grades\n  au titre de l'Annexe II\n  par ordre croissant\n  membres A1 ou A2\n  membres A3\n  membre late_grade\n    fr Grade tardif\n    au titre du Règlement 1/1",
  },
  { en: "subject child", fr: "sujet child" },
  { en: "authority director", fr: "autorité director" },
  {
    en: "fact cost of child is money in EUR per year over time\n  question How much?\n  translated Combien ?\n  established by invoice\n  not below zero\n  not above 100 EUR per year",
    fr: "fait cost de child est montant en EUR par an au fil du temps\n  question How much?\n  traduit Combien ?\n  établi par invoice\n  pas en dessous de zéro\n  pas au-dessus de 100 EUR par an",
  },
  { en: "fact a is yes or no", fr: "fait a est oui ou non" },
  { en: "fact a is number", fr: "fait a est nombre" },
  { en: "fact a is count", fr: "fait a est dénombrement" },
  { en: "fact a is percentage", fr: "fait a est pourcentage" },
  { en: "fact a is date", fr: "fait a est date" },
  { en: "fact a is duration in working days", fr: "fait a est durée en jours ouvrables" },
  { en: "fact a is one of grades", fr: "fait a est parmi grades" },
  { en: "fact a is list of owner", fr: "fait a est liste d'owner" },
  {
    en: "figure rate\n  gives percentage\n  # The first.\n  shall be 6 % in force from 2008-01-01  [Rule 16/1.1]\n  shall be 7 % in force from 2020-01-01",
    fr: "chiffre rate\n  donne pourcentage\n  # The first.\n  s'établit à 6 % en vigueur du 2008-01-01  [Règlement 16/1.1]\n  s'établit à 7 % en vigueur du 2020-01-01",
  },
  {
    en: "table scale\n  by country is one of countries\n  by grade down\n  by step across\n  gives money per month as base\n    fr Base\n  other keys not applicable\n  edition in force from 2022-07-01 until 2023-06-30  [Rule 15/1]\n  for country france in EUR  [Annex XXIII article 2 a)]\n  | grade    |        1 | at least 2 |\n  | A7       | 13646.96 | unreadable |\n  | A2 or A1 |     5230 |   external |\n  | any      |        1 |       7.25 |",
    fr: "tableau scale\n  par country est parmi countries\n  par grade en lignes\n  par step en colonnes\n  donne montant par mois comme base\n    fr Base\n  autres clés sans objet\n  édition en vigueur du 2022-07-01 jusqu'au 2023-06-30  [Règlement 15/1]\n  pour country france en EUR  [Annexe XXIII article 2 a)]\n  | grade    |        1 | au moins 2 |\n  | A7       | 13646,96 |  illisible |\n  | A2 ou A1 |     5230 |    externe |\n  | tout     |        1 |       7,25 |",
  },
  {
    en: "rule a of child\n  under Agreement article 4.1.6.2 and Regulation 16 a) ii)\n  note Words.\n  translated Mots.\n  gives duration in months\n  in force from 2020-01-01\n  applies where b is before 2017-01-01\n  when c  [Rule 1/1]\n  unless d\n  otherwise zero\n  relies on e as f\n  shall be 4 months",
    fr: "règle a de child\n  au titre de l'Accord article 4.1.6.2 et Statut 16 a) ii)\n  note Words.\n  traduit Mots.\n  donne durée en mois\n  en vigueur du 2020-01-01\n  s'applique si b est avant 2017-01-01\n  lorsque c  [Règlement 1/1]\n  à moins que d\n  sinon zéro\n  s'appuie sur e comme f\n  s'établit à 4 mois",
  },
  {
    en: "rule a\n  gives number\n\n  alternative b\n    when c\n    shall be 1\n\n  except where d\n    in force from 2020-01-01 until 2020-12-31\n    notwithstanding e and f\n    disapplies g\n    whether or not entitled\n    unless h\n    relies on i\n    shall be 2\n\n  in every case\n    less j",
    fr: "règle a\n  donne nombre\n\n  hypothèse b\n    lorsque c\n    s'établit à 1\n\n  sauf dans le cas d\n    en vigueur du 2020-01-01 jusqu'au 2020-12-31\n    nonobstant e et f\n    écarte g\n    que le droit soit ouvert ou non\n    à moins que h\n    s'appuie sur i\n    s'établit à 2\n\n  dans tous les cas\n    moins j",
  },
  { en: "definition a of child\n  means b", fr: "définition a de child\n  s'entend de b" },
  { en: "definition a\n  means all of\n    - b\n    - c", fr: "définition a\n  s'entend à la fois\n    - b\n    - c" },
  { en: "definition a\n  when entitled\n  means b", fr: "définition a\n  lorsqu'entitled\n  s'entend de b" },
  {
    en: "exception a to b\n  under Rule 16/0 bis\n  when c\n  shall be 1",
    fr: "exception a à b\n  au titre du Règlement 16/0 bis\n  lorsque c\n  s'établit à 1",
  },
  {
    en: "reading a\n  question What?\n  translated Quoi ?\n  option b\n    fr Bé\n  option c is 12.50 EUR\n  taken c\n  reason Because.",
    fr: "lecture a\n  question What?\n  traduit Quoi ?\n  option b\n    fr Bé\n  option c est 12,50 EUR\n  retenu c\n  motif Because.",
  },
  {
    en: "decision a\n  in force from 2020-01-01\n  when b\n  rests with c where d  [Rule 1/1]\n  after consulting e and f\n  on the recommendation of g\n  having regard to the circumstances\n  translated la situation\n  relies on h\n  may be from 1 to 3\n  until decided 2",
    fr: "décision a\n  en vigueur du 2020-01-01\n  lorsque b\n  appartient à c si d  [Règlement 1/1]\n  après consultation d'e et f\n  sur recommandation de g\n  eu égard à the circumstances\n  traduit la situation\n  s'appuie sur h\n  peut être à partir de 1 jusqu'à 3\n  jusqu'à décision 2",
  },
  { en: "decision a\n  may be yes or no", fr: "décision a\n  peut être oui ou non" },
  { en: "decision a\n  may be up to b", fr: "décision a\n  peut être à concurrence de b" },
  { en: "decision a\n  may be one of b or c", fr: "décision a\n  peut être parmi b ou c" },
  { en: "written in Proviso 1", fr: "écrit en Proviso 1" },
  {
    en: "not encoded\n  under Instruction 116/0\n  classed as procedural\n  reason It only asks.",
    fr: "non codé\n  au titre de l'Instruction 116/0\n  classé comme procedural\n  motif It only asks.",
  },
  {
    en: "scenario One\n  fr Un\n  on 2022-09-01\n  as known on 2022-06-14\n  given\n    a is 1 from 2019-01-01 to 2021-12-31 and 2 from 2022-01-01\n    b is unknown\n    c is pending\n    d is none\n    e is france and italy\n    f is no\n    children are\n      | birth_date | name |\n      | 2010-01-01 | x    |\n  with reading g as h",
    fr: "scénario One\n  fr Un\n  le 2022-09-01\n  en l'état des textes au 2022-06-14\n  étant donné\n    a est 1 à partir du 2019-01-01 jusqu'au 2021-12-31 et 2 à partir du 2022-01-01\n    b est inconnu\n    c est en attente\n    d est aucun\n    e est france et italy\n    f est non\n    children sont\n      | birth_date | name |\n      | 2010-01-01 | x    |\n  avec la lecture g comme h",
  },
  {
    en: "scenario One\n  expect a is 0.01 EUR per month on 2022-12-31\n    because b and c\n  expect a of child 2 is no\n  expect a is unknown\n  expect a is unknown needing b and c\n  expect a is no entitlement\n  expect a is not applicable\n  expect a awaits b up to 3\n  expect a is unsettled\n  expect a is a conflict of b and c",
    fr: "scénario One\n  attendu a est 0,01 EUR par mois au 2022-12-31\n    parce que b et c\n  attendu a de child 2 est non\n  attendu a est inconnu\n  attendu a est inconnu faute de b et c\n  attendu a est aucun droit\n  attendu a est sans objet\n  attendu a attend b à concurrence de 3\n  attendu a n'est pas tranché\n  attendu a est un conflit entre b et c",
  },
];

function within(head: Construct, clause: Construct): Construct {
  return { en: `${head.en}${clause.en}`, fr: `${head.fr}${clause.fr}` };
}

const rule = { en: "rule r\n  gives number\n  ", fr: "règle r\n  donne nombre\n  " };
const when = { en: "rule r\n  gives number\n  when ", fr: "règle r\n  donne nombre\n  lorsque " };

describe.each([
  { place: "step", constructs: steps.map((construct) => within(rule, construct)) },
  {
    place: "condition",
    constructs: conditions.map((construct) => {
      const { en, fr } = within(when, construct);
      return { en, fr: fr.replace(/lorsque (?=[ae])/, "lorsqu'") };
    }),
  },
  { place: "declaration", constructs: declarations },
])("$place", ({ constructs }) => {
  test.each(constructs)("$en", ({ en, fr }) => {
    const english = parsed(`${en}\n`);
    const french = parsed(`${fr}\n`, "fr");
    expect(print(english)).toBe(`${en}\n`);
    expect(print(french)).toBe(`${fr}\n`);
    expect(sameTree({ ...french, language: "en" }, english)).toBe(true);
  });
});
