//! The language that the person's system speaks.

/// The tag of the locale: what `LC_ALL`, `LC_MESSAGES` and `LANG` say where they are honoured, else what the
/// system is set to; none if nothing says.
#[must_use]
pub fn system_language() -> Option<String> {
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter();
    let told = named
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty());
    told.or_else(sys_locale::get_locale)
}
