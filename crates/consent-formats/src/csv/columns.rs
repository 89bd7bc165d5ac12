//! The names of the columns, in their order; never translated.

/// The columns of the archive.
pub const ARCHIVE_COLUMNS: [&str; 39] = [
    "device_id",
    "seq",
    "entry_id",
    "entry_hash",
    "prev_hash",
    "stream",
    "event_type",
    "event_version",
    "occurred",
    "recorded_at",
    "payload",
    "erasable",
    "occurred_zone",
    "occurred_offset",
    "service_id",
    "service_name",
    "account_id",
    "account_label",
    "plan",
    "regions",
    "jurisdiction",
    "purpose",
    "act",
    "setting_before",
    "setting_after",
    "term",
    "grade",
    "claimed_basis",
    "basis_source",
    "policy_version",
    "policy_effective_on",
    "policy_effective_for_user_on",
    "deadline_id",
    "deadline_on",
    "deadline_revision",
    "request_id",
    "method",
    "evidence",
    "note",
];

/// The columns of the spreadsheet variant: those of the archive without the long ones.
pub fn spreadsheet_columns() -> impl Iterator<Item = &'static str> {
    ARCHIVE_COLUMNS
        .into_iter()
        .filter(|name| !matches!(*name, "payload" | "erasable"))
}
