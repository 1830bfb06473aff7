import { createRoot } from "react-dom/client";
import { outlookHost } from "../host/outlook/outlook-host";
import { sentencesFor } from "../locales/locales";
import { TaskPane } from "./TaskPane";

/** The page that Outlook opens as its task pane. */
const root = document.getElementById("root");
if (!root) throw new Error("The page has no element #root");

outlookHost().then(
  (host) => createRoot(root).render(<TaskPane host={host} />),
  () => {
    const { language, pane } = sentencesFor(navigator.language);
    document.documentElement.lang = language;
    root.textContent = pane.failed.officeMissing;
  },
);
