//! Ids and salts from the system's randomness.

use consent_app::ports::IdSource;
use uuid::Uuid;

/// `UUIDv7` ids: they sort by the time they were made.
#[derive(Debug, Clone, Copy, Default)]
pub struct RandomIds;

impl IdSource for RandomIds {
    #[expect(clippy::disallowed_methods, reason = "this is the id source")]
    fn next_id(&mut self) -> [u8; 16] {
        Uuid::now_v7().into_bytes()
    }

    fn salt(&mut self) -> [u8; 32] {
        // 32 bytes from the same generator of the system that the ids come from.
        let mut salt = [0; 32];
        #[expect(
            clippy::expect_used,
            reason = "without randomness of the system nothing may go on"
        )]
        getrandom::fill(&mut salt).expect("the operating system gives random bytes");
        salt
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_and_salts_do_not_repeat() {
        let mut ids = RandomIds;
        assert_ne!(ids.next_id(), ids.next_id());
        assert_ne!(ids.salt(), ids.salt());
    }
}
