import { withoutOwnDomain, withOwnDomain } from "../../../directory/edits";
import { domainOf, isShared } from "../../../directory/domain";
import { typedOwnDomain } from "../../../directory/typed";
import { visible } from "../../../locales/visible";
import type { DirectoryBook } from "../../directory-book";
import { listedTexts } from "../../presenters/directory-entries";
import { useDirectoryWords } from "../../use-directory-words";
import { Hint } from "../Hint";
import { TextEntries } from "./TextEntries";

interface OwnDomainsProps {
  readonly book: DirectoryBook;
  /** The person's own address; null where the mail program does not tell. */
  readonly me: string | null;
}

/** The domains of the person's own organisation. */
export function OwnDomains({ book: { own, organisation, edit }, me }: OwnDomainsProps) {
  const { ownDomains: words } = useDirectoryWords();
  const mine = me === null ? "" : domainOf(me);
  return (
    <>
      <Hint>{words.what}</Hint>
      {mine === "" || isShared(mine) ? null : <Hint>{words.mine(visible(mine))}</Hint>}
      <TextEntries
        title={words.title}
        label={words.domain}
        field="ownDomain"
        entries={listedTexts(own.ownDomains, organisation.ownDomains)}
        read={typedOwnDomain}
        onAdd={edit && ((domain) => edit((directory) => withOwnDomain(directory, domain)))}
        onRemove={edit && ((domain) => edit((directory) => withoutOwnDomain(directory, domain)))}
      />
    </>
  );
}
