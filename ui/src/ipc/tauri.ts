import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Client } from "./client";
import { toClientError } from "./errors";
import type { LedgerChanged } from "./bindings";

async function call<T>(command: string, request?: object): Promise<T> {
  try {
    return await (request === undefined ? invoke<T>(command) : invoke<T>(command, { request }));
  } catch (thrown) {
    throw toClientError(thrown);
  }
}

/** The client of the desktop window: each method is the command of the same name. */
export const tauriClient: Client = {
  app_state: () => call("app_state"),
  create_vault: (request) => call("create_vault", request),
  confirm_words: (request) => call("confirm_words", request),
  unlock: (request) => call("unlock", request),
  lock: () => call("lock"),
  open_demo: () => call("open_demo"),
  leave_demo: () => call("leave_demo"),
  ways: () => call("ways"),
  propose_words: () => call("propose_words"),
  adopt_words: (request) => call("adopt_words", request),
  check_words: (request) => call("check_words", request),
  propose_keys: (request) => call("propose_keys", request),
  adopt_keys: (request) => call("adopt_keys", request),
  forget_proposed: () => call("forget_proposed"),
  set_passphrase: (request) => call("set_passphrase", request),
  remove_way: (request) => call("remove_way", request),
  renew_key_store: () => call("renew_key_store"),
  lock_choices: () => call("lock_choices"),
  choose_lock: (request) => call("choose_lock", request),
  backups: () => call("backups"),
  make_backup: () => call("make_backup"),
  test_backup: (request) => call("test_backup", request),
  pick_backup: (request) => call("pick_backup", request),
  prepare_restore: (request) => call("prepare_restore", request),
  restore_backup: (request) => call("restore_backup", request),
  go_on: (request) => call("go_on", request),
  rebuild_headers: () => call("rebuild_headers"),
  vouch_for_end: () => call("vouch_for_end"),
  checkpoint: () => call("checkpoint"),
  save_checkpoint: (request) => call("save_checkpoint", request),
  compare_checkpoint: (request) => call("compare_checkpoint", request),
  compare_checkpoint_file: (request) => call("compare_checkpoint_file", request),
  home: () => call("home"),
  services: () => call("services"),
  service: (request) => call("service", request),
  starter: () => call("starter"),
  add_accounts: (request) => call("add_accounts", request),
  open_page: (request) => call("open_page", request),
  catalogue: () => call("catalogue"),
  catalogue_service: (request) => call("catalogue_service", request),
  compare_services: (request) => call("compare_services", request),
  describe_service: (request) => call("describe_service", request),
  state_fact: (request) => call("state_fact", request),
  add_deadline: (request) => call("add_deadline", request),
  preview_pack: (request) => call("preview_pack", request),
  adopt_pack: (request) => call("adopt_pack", request),
  decision: (request) => call("decision", request),
  record_setting: (request) => call("record_setting", request),
  record_notice: (request) => call("record_notice", request),
  record_seen: (request) => call("record_seen", request),
  record_still_off: (request) => call("record_still_off", request),
  record_deletion: (request) => call("record_deletion", request),
  dismiss_deadline: (request) => call("dismiss_deadline", request),
  agenda: () => call("agenda"),
  snooze: (request) => call("snooze", request),
  leads_of_date: (request) => call("leads_of_date", request),
  silence_date: (request) => call("silence_date", request),
  see_missed: () => call("see_missed"),
  settings: () => call("settings"),
  choose_reminders: (request) => call("choose_reminders", request),
  keep_running: (request) => call("keep_running", request),
  start_at_login: (request) => call("start_at_login", request),
  choose_appearance: (request) => call("choose_appearance", request),
  keep_views: (request) => call("keep_views", request),
  choose_language: (request) => call("choose_language", request),
  test_notice: () => call("test_notice"),
  export_calendar: (request) => call("export_calendar", request),
  keep_calendar: (request) => call("keep_calendar", request),
  stop_calendar: () => call("stop_calendar"),
  settle_closing: (request) => call("settle_closing", request),
  pending_route: () => call("pending_route"),
  retention: (request) => call("retention", request),
  what_if: (request) => call("what_if", request),
  history: (request) => call("history", request),
  as_of: (request) => call("as_of", request),
  correct: (request) => call("correct", request),
  export_csv: (request) => call("export_csv", request),
  verify: () => call("verify"),
  on_ledger_changed: (listener) =>
    listen<LedgerChanged>("ledger-changed", (event) => {
      listener(event.payload);
    }),
  on_ask_closing: (listener) => listen("ask-closing", listener),
  on_go: (listener) => listen("go", listener),
};
