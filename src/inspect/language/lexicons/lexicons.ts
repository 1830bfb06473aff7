import type { Lexicon } from "../lexicon";
import { DE } from "./de";
import { EN } from "./en";
import { ES } from "./es";
import { FR } from "./fr";
import { IT } from "./it";
import { NL } from "./nl";
import { PT } from "./pt";

/** Every language that is read. A new one is a file beside this and a line here. */
export const LEXICONS: readonly Lexicon[] = [EN, FR, DE, IT, ES, PT, NL];
