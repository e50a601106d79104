import { panel } from "../../editor/panel.ts";

export const seen = panel;
