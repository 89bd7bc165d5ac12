import type { Client } from "./client";

/** Hears the shell until the answer is called, also if that happens before the hearing has begun. */
export function heard(begin: Promise<() => void>, onfail: () => void): () => void {
  let stop: (() => void) | null = null;
  let gone = false;
  begin
    .then((end) => {
      if (gone) end();
      else stop = end;
    })
    .catch(onfail);
  return () => {
    gone = true;
    stop?.();
  };
}

/** Goes where the shell wants the page to be: a notice or the tray was pressed. */
export function followRoutes(client: Client, onfail: () => void): () => void {
  const follow = () => {
    client
      .pending_route()
      .then((route) => {
        if (route !== null) location.hash = route;
      })
      .catch(onfail);
  };
  // A page that was just opened may have been opened for a date.
  follow();
  return heard(client.on_go(follow), onfail);
}
