/** Words beside and within the text, in English. */
export const text = {
  text: {
    inCase: "For the case in hand:",
    uses: (n: number) => (n === 0 ? "not used" : n === 1 ? "1 use" : `${n} uses`),
    scenarios: (n: number) => (n === 1 ? "1 scenario" : `${n} scenarios`),
    tryNext: "Take the case of the next scenario in hand: its values stand beside the lines.",
    nothingToRename: "There is no name here that could be changed.",
  },
};
