//! Whether the tables, indexes and triggers of a file are the ones that this version made.
//!
//! The triggers keep the ledger append-only, so a file that lost or loosened one is not written to. The
//! read models are left out: they are disposable, and looked at where they are rebuilt.

use std::collections::BTreeSet;

use rusqlite::Connection;

use crate::{StoreError, migrate};

/// Which objects are read models; a trigger never is.
pub(crate) const READ_MODELS: &str = "tbl_name GLOB 'view_*' AND type <> 'trigger'";
/// Which objects the migrations make.
const MIGRATED: &str = "tbl_name NOT GLOB 'view_*' OR type = 'trigger'";

/// Refuses a file whose guards are not those of the migrations.
pub(crate) fn check(connection: &Connection) -> Result<(), StoreError> {
    let model = Connection::open_in_memory()?;
    model.execute_batch(migrate::tables())?;
    if objects(connection, MIGRATED)? == objects(&model, MIGRATED)? {
        Ok(())
    } else {
        Err(StoreError::Damaged)
    }
}

/// Kind, name, table and text of what a schema holds.
type Objects = BTreeSet<[String; 4]>;

/// What the schema holds where the condition is true, its text without comments and spacing.
pub(crate) fn objects(connection: &Connection, condition: &str) -> Result<Objects, StoreError> {
    let mut statement = connection.prepare(&format!(
        "SELECT type, name, tbl_name, sql FROM sqlite_master
         WHERE sql IS NOT NULL AND ({condition})"
    ))?;
    let found = statement
        .query_map([], |row| {
            let sql: String = row.get(3)?;
            Ok([row.get(0)?, row.get(1)?, row.get(2)?, without_spacing(&sql)])
        })?
        .collect::<Result<_, _>>()?;
    Ok(found)
}

/// A statement without its comments, every run of white space outside quotes as one space.
fn without_spacing(sql: &str) -> String {
    let mut plain = String::with_capacity(sql.len());
    let mut quote = None;
    let mut letters = sql.chars().peekable();
    while let Some(letter) = letters.next() {
        match quote {
            Some(end) => {
                plain.push(letter);
                if letter == end {
                    quote = None;
                }
            }
            None if letter == '-' && letters.peek() == Some(&'-') => {
                letters.by_ref().take_while(|c| *c != '\n').for_each(drop);
                push_space(&mut plain);
            }
            None if letter.is_whitespace() => push_space(&mut plain),
            None => {
                if letter == '\'' || letter == '"' {
                    quote = Some(letter);
                }
                plain.push(letter);
            }
        }
    }
    plain.trim_end().to_owned()
}

fn push_space(text: &mut String) {
    if !text.ends_with(' ') {
        text.push(' ');
    }
}

#[cfg(test)]
mod tests {
    use super::without_spacing;

    #[test]
    fn comments_and_spacing_go_and_what_is_quoted_stays() {
        assert_eq!(
            without_spacing(
                "CREATE  TABLE a (\n  b TEXT, -- c's\n  d TEXT CHECK (d <> ' --  ')\n)"
            ),
            "CREATE TABLE a ( b TEXT, d TEXT CHECK (d <> ' --  ') )"
        );
    }
}
