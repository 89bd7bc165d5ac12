//! What the page can ask: one command per use case, each a single call.
//!
//! They run off the main thread: a key store may wait for the person, and a passphrase takes a second.

mod catalogue;
mod choices;
mod deadlines;
mod exports;
mod history;
mod retention;
mod services;
mod settings;
mod vault;

use tauri::{Builder, Runtime};

/// Every command; the permission files and the page's client name the same ones.
pub(crate) fn register<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    builder.invoke_handler(tauri::generate_handler![
        vault::app_state,
        vault::create_vault,
        vault::confirm_words,
        vault::unlock,
        vault::lock,
        vault::open_demo,
        vault::leave_demo,
        vault::verify,
        vault::ways,
        vault::set_passphrase,
        vault::remove_way,
        vault::renew_key_store,
        vault::lock_choices,
        vault::choose_lock,
        vault::backups,
        vault::make_backup,
        vault::test_backup,
        vault::custody::propose_words,
        vault::custody::adopt_words,
        vault::custody::check_words,
        vault::custody::propose_keys,
        vault::custody::adopt_keys,
        vault::custody::forget_proposed,
        vault::custody::pick_backup,
        vault::custody::prepare_restore,
        vault::custody::restore_backup,
        vault::custody::go_on,
        vault::custody::rebuild_headers,
        vault::custody::vouch_for_end,
        vault::custody::checkpoint,
        vault::custody::save_checkpoint,
        vault::custody::compare_checkpoint,
        vault::custody::compare_checkpoint_file,
        services::home,
        services::services,
        services::service,
        services::starter,
        services::add_accounts,
        catalogue::catalogue,
        catalogue::catalogue_service,
        catalogue::compare_services,
        catalogue::open_page,
        catalogue::describe_service,
        catalogue::state_fact,
        catalogue::preview_pack,
        catalogue::adopt_pack,
        choices::decision,
        choices::record_setting,
        choices::record_notice,
        choices::record_seen,
        choices::record_still_off,
        choices::record_deletion,
        deadlines::add_deadline,
        deadlines::dismiss_deadline,
        deadlines::agenda,
        deadlines::snooze,
        deadlines::leads_of_date,
        deadlines::silence_date,
        deadlines::see_missed,
        settings::settings,
        settings::keep_running,
        settings::start_at_login,
        settings::choose_appearance,
        settings::keep_views,
        settings::choose_language,
        settings::test_notice,
        exports::export_calendar,
        exports::keep_calendar,
        exports::stop_calendar,
        settings::choose_reminders,
        settings::settle_closing,
        settings::pending_route,
        retention::retention,
        retention::what_if,
        history::history,
        history::as_of,
        history::correct,
        exports::export_csv,
    ])
}
