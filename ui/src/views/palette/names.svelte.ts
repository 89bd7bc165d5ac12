/** What can be gone to by its name: own accounts, services of the catalogue, dates. */
import type { AccountRef, AgendaItemView, CatalogueRowView } from "../../ipc/bindings";
import { toClientError, type ClientError } from "../../ipc/errors";
import type { Session } from "../../state/session.svelte";

export interface Names {
  accounts: readonly AccountRef[];
  services: readonly CatalogueRowView[];
  dates: readonly AgendaItemView[];
}

/** Read when they are first wanted, and again after a change; what was read stays in sight meanwhile. */
export class KnownNames {
  value = $state.raw<Names | null>(null);
  error = $state.raw<ClientError | null>(null);
  private readAt = -1;

  async load(session: Session): Promise<void> {
    const { revision, client } = session;
    if (this.readAt === revision && this.value !== null) return;
    this.readAt = revision;
    try {
      const [{ rows }, catalogue, agenda] = await Promise.all([
        client.services(),
        client.catalogue(),
        client.agenda(),
      ]);
      // A service has a row for each purpose; an account is named once.
      const accounts = Object.fromEntries(rows.map(({ account }) => [account.account_id, account]));
      this.value = {
        accounts: Object.values(accounts),
        services: catalogue.rows,
        dates: agenda.items,
      };
      this.error = null;
    } catch (thrown) {
      this.readAt = -1;
      this.error = toClientError(thrown);
      if (this.error.kind === "locked") await session.refresh();
    }
  }
}
