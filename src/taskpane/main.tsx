import { createRoot } from "react-dom/client";
import { outlookHost } from "../host/outlook/outlook-host";
import { loadSentences, NOT_LOADED } from "../locales/load-sentences";
import { TaskPane } from "./TaskPane";

/** The page that Outlook opens as its task pane. */
const root = document.getElementById("root");
if (!root) throw new Error("The page has no element #root");

outlookHost().then(
  (host) => createRoot(root).render(<TaskPane host={host} />),
  async () => {
    const sentences = await loadSentences(navigator.language).catch(() => null);
    if (sentences) document.documentElement.lang = sentences.language;
    root.textContent = sentences?.pane.failed.officeMissing ?? NOT_LOADED.join(" ");
  },
);
