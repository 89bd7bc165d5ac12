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
  home(): Promise<t.HomeView>;
  services(): Promise<t.ServicesView>;
  service(request: { account_id: string }): Promise<t.ServiceView>;
  starter(): Promise<t.StarterView>;
  add_accounts(request: t.AddAccountsRequest): Promise<t.AddAccountsResponse>;
  open_page(request: t.OpenPageRequest): Promise<void>;
  decision(request: t.DecisionRequest): Promise<t.DecisionView>;
  record_setting(request: t.RecordSettingRequest): Promise<t.ReceiptView>;
  record_notice(request: t.RecordNoticeRequest): Promise<t.ReceiptView>;
  record_seen(request: t.RecordSeenRequest): Promise<t.ReceiptView>;
  record_deletion(request: t.RecordDeletionRequest): Promise<t.ReceiptView>;
  dismiss_deadline(request: t.DismissDeadlineRequest): Promise<t.ReceiptView>;
  retention(request: t.RetentionRequest): Promise<t.RetentionView>;
  history(request: t.HistoryRequest): Promise<t.HistoryView>;
  correct(request: t.CorrectRequest): Promise<t.ReceiptView>;
  export_csv(request: t.ExportCsvRequest): Promise<t.ExportCsvResponse>;
  verify(): Promise<t.VerifyView>;
  /** Calls back after every change of the ledger; the answer ends it. */
  on_ledger_changed(listener: (change: t.LedgerChanged) => void): Promise<() => void>;
}
