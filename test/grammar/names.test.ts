import { expect, test } from "vitest";
import { labelFromName, slug } from "../../grammar/names.ts";

// cspell:ignore chelon

test.each([
  { label: "Allocation de ménage", name: "allocation_de_ménage", why: "accents stay" },
  { label: "Pays d'affectation", name: "pays_d_affectation", why: "an apostrophe parts words" },
  { label: "Pays d’affectation", name: "pays_d_affectation", why: "whichever apostrophe" },
  { label: "Dix-huitième anniversaire", name: "dix_huitième_anniversaire", why: "a hyphen parts words" },
  { label: "Rate (in %), net", name: "rate_in_net", why: "other signs go" },
  { label: "E\u0301chelon", name: "échelon", why: "an accent is one letter, however it is typed" },
  { label: " ", name: "", why: "no words, no name" },
])("$label makes $name: $why", ({ label, name }) => {
  expect(slug(label)).toBe(name);
});

test("the label of a name is its words, and makes the name again", () => {
  expect(labelFromName("échelon_détenu")).toBe("Échelon détenu");
  expect(slug(labelFromName("échelon_détenu"))).toBe("échelon_détenu");
});
