/** Every line of a tree is as high as the others: only those in view are drawn. Pixels. */
export const treeLayout = { rowHeight: 28 };
