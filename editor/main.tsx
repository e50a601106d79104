import { createRoot } from "react-dom/client";
import { keepFirstText } from "./app/first-text.ts";
import { StudioApp } from "./app/studio-app.tsx";
import { StudioProvider } from "./app/studio-context.tsx";
import { openStudio } from "./open-studio.ts";
import "./styles/studio.css";

const studio = openStudio();

keepFirstText();
const root = document.getElementById("studio");
if (root) {
  createRoot(root).render(
    <StudioProvider studio={studio}>
      <StudioApp />
    </StudioProvider>,
  );
}
