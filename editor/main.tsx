import { createRoot } from "react-dom/client";
import { loadTextEditor } from "./app/load-monaco.ts";
import { StudioApp } from "./app/studio-app.tsx";
import { StudioProvider } from "./app/studio-context.tsx";
import { openStudio } from "./open-studio.ts";
import "./styles/studio.css";

const studio = openStudio();

const root = document.getElementById("studio");
if (root) {
  createRoot(root).render(
    <StudioProvider studio={studio}>
      <StudioApp />
    </StudioProvider>,
  );
}

// The editor is wanted by nearly everybody: it is fetched as soon as the first paint is done.
requestIdleCallback?.(() => void loadTextEditor());
