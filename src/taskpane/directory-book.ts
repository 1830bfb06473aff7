import type { Directory } from "../directory/directory";
import type { DirectoryEdit } from "../directory/edits";

/** The directory as its pages show it. */
export interface DirectoryBook {
  readonly own: Directory;
  /** Read only. */
  readonly organisation: Directory;
  /** Null where nothing may be changed. */
  readonly edit: ((edit: DirectoryEdit) => void) | null;
}
