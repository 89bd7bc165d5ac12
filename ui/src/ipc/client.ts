import type * as t from "./bindings";

/** Everything the window can ask of the ledger. One method per command. */
export interface Client {
  app_state(): Promise<t.AppStateView>;
  create_vault(request: t.CreateVaultRequest): Promise<t.CreateVaultResponse>;
  confirm_words(request: t.ConfirmWordsRequest): Promise<void>;
  unlock(request: t.UnlockRequest): Promise<void>;
  lock(): Promise<void>;
  /** Goes over to the demo ledger beside the own one; the own one is locked. */
  open_demo(): Promise<void>;
  /** Locks the demo ledger and goes back to the own one, locked, or to the first run. */
  leave_demo(): Promise<void>;
  /** What opens the ledger, and what a lock is worth. */
  ways(): Promise<t.WaysView>;
  /** New words to be shown; they count once two of them were asked back. */
  propose_words(): Promise<t.NewWordsView>;
  adopt_words(request: t.AdoptWordsRequest): Promise<void>;
  /** Whether these are the words of now. */
  check_words(request: t.CheckWordsRequest): Promise<void>;
  /** Words of new keys for everything; they count once two of them were asked back. */
  propose_keys(request: t.ProposeKeysRequest): Promise<t.NewWordsView>;
  adopt_keys(request: t.AdoptKeysRequest): Promise<t.ChangedKeysView>;
  /** What was shown or made ready and does not count yet is wiped. */
  forget_proposed(): Promise<void>;
  set_passphrase(request: t.SetPassphraseRequest): Promise<void>;
  remove_way(request: t.RemoveWayRequest): Promise<void>;
  renew_key_store(): Promise<void>;
  lock_choices(): Promise<t.LockChoices>;
  choose_lock(request: t.LockChoices): Promise<void>;
  backups(): Promise<t.BackupsView>;
  make_backup(): Promise<t.BackupView>;
  test_backup(request: t.TestBackupRequest): Promise<t.BackupTestView>;
  /** Asks for a file with the system's dialog; its name comes back, and the file is kept in mind. */
  pick_backup(request: t.PickBackupRequest): Promise<t.PickBackupResponse>;
  /** Opens and checks a backup, and says what restoring it would do; nothing has changed then. */
  prepare_restore(request: t.PrepareRestoreRequest): Promise<t.RestorePreviewView>;
  restore_backup(request: t.RestoreRequest): Promise<t.RestoredView>;
  /** Opens a ledger although entries are missing at its end; which ones is written down. */
  go_on(request: t.UnlockRequest): Promise<void>;
  /** New headers from what the key store holds. */
  rebuild_headers(): Promise<void>;
  /** The last entry counts as the last one recorded, on the person's word. */
  vouch_for_end(): Promise<t.VerifyView>;
  /** The page that says how far the ledger has come. */
  checkpoint(): Promise<t.CheckpointView>;
  save_checkpoint(request: t.SaveCheckpointRequest): Promise<t.SaveCheckpointResponse>;
  compare_checkpoint(request: t.CompareCheckpointRequest): Promise<t.CheckpointComparedView>;
  compare_checkpoint_file(request: t.CompareFileRequest): Promise<t.CompareFileResponse>;
  home(): Promise<t.HomeView>;
  services(): Promise<t.ServicesView>;
  service(request: { account_id: string }): Promise<t.ServiceView>;
  starter(): Promise<t.StarterView>;
  add_accounts(request: t.AddAccountsRequest): Promise<t.AddAccountsResponse>;
  /** Opens a page of the catalogue; where its host was never allowed, it asks first. */
  open_page(request: t.OpenPageRequest): Promise<t.OpenPageResponse>;
  catalogue(): Promise<t.CatalogueView>;
  catalogue_service(request: t.CatalogueServiceRequest): Promise<t.CatalogueServiceView>;
  compare_services(request: t.CompareRequest): Promise<t.CompareView>;
  describe_service(request: t.DescribeServiceRequest): Promise<t.ReceiptView>;
  state_fact(request: t.StateFactRequest): Promise<t.ReceiptView>;
  add_deadline(request: t.AddDeadlineRequest): Promise<t.ReceiptView>;
  /** Asks for a file with the system's dialog, and says what adopting it would change. */
  preview_pack(request: t.PreviewPackRequest): Promise<t.PreviewPackResponse>;
  adopt_pack(request: t.AdoptPackRequest): Promise<t.ReceiptView>;
  decision(request: t.DecisionRequest): Promise<t.DecisionView>;
  record_setting(request: t.RecordSettingRequest): Promise<t.ReceiptView>;
  record_notice(request: t.RecordNoticeRequest): Promise<t.ReceiptView>;
  record_seen(request: t.RecordSeenRequest): Promise<t.ReceiptView>;
  /** Several switches were looked at, and each was off; all is written, or nothing. */
  record_still_off(request: t.StillOffRequest): Promise<t.StillOffResponse>;
  record_deletion(request: t.RecordDeletionRequest): Promise<t.ReceiptView>;
  dismiss_deadline(request: t.DismissDeadlineRequest): Promise<t.ReceiptView>;
  agenda(): Promise<t.AgendaView>;
  snooze(request: t.SnoozeRequest): Promise<t.SnoozedView>;
  /** Sets how many days before one day reminders come; null: as for every day of its kind. */
  leads_of_date(request: t.LeadsOfDateRequest): Promise<void>;
  /** A computed day does not concern the person, as it stands now. */
  silence_date(request: t.SilenceDateRequest): Promise<void>;
  /** The person saw what came up while the app was not running. */
  see_missed(): Promise<void>;
  settings(): Promise<t.SettingsView>;
  choose_reminders(request: t.ReminderChoices): Promise<void>;
  keep_running(request: t.KeepRunningRequest): Promise<void>;
  start_at_login(request: t.StartAtLoginRequest): Promise<void>;
  choose_appearance(request: t.Appearance): Promise<void>;
  /** Sets all the views of the services that have a name. */
  keep_views(request: t.SavedViews): Promise<void>;
  choose_language(request: t.LanguageRequest): Promise<void>;
  /** Hands a notice over that says only that notices arrive. */
  test_notice(): Promise<t.TestNoticeView>;
  /** Asks for a file with the system's dialog, and writes the calendar there. */
  export_calendar(request: t.ExportCalendarRequest): Promise<t.ExportCalendarResponse>;
  /** The same, and from then on the file is kept as the agenda is. */
  keep_calendar(request: t.KeepCalendarRequest): Promise<t.ExportCalendarResponse>;
  stop_calendar(): Promise<void>;
  /** What closing the window means from now on; null: the person does not want to close now. */
  settle_closing(request: t.SettleClosingRequest): Promise<void>;
  /** Where the page is to go, told once: the hash of an address. */
  pending_route(): Promise<string | null>;
  retention(request: t.RetentionRequest): Promise<t.RetentionView>;
  what_if(request: t.WhatIfRequest): Promise<t.WhatIfView>;
  history(request: t.HistoryRequest): Promise<t.HistoryView>;
  as_of(request: t.AsOfRequest): Promise<t.AsOfView>;
  correct(request: t.CorrectRequest): Promise<t.ReceiptView>;
  export_csv(request: t.ExportCsvRequest): Promise<t.ExportCsvResponse>;
  verify(): Promise<t.VerifyView>;
  /** Calls back after every change of the ledger; the answer ends it. */
  on_ledger_changed(listener: (change: t.LedgerChanged) => void): Promise<() => void>;
  /** Calls back when the window is to close and nobody knows yet what that means. */
  on_ask_closing(listener: () => void): Promise<() => void>;
  /** Calls back when the page is asked to go somewhere; `pending_route` says where. */
  on_go(listener: () => void): Promise<() => void>;
}
