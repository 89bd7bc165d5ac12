//! The key that the twelve words stand for when a backup is made.

use std::str::FromStr;

use age::x25519::Identity;
use bech32::{Bech32, Hrp};
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

use super::BackupError;

const INFO: &[u8] = b"consent-ledger/backup-identity/v1";
const PREFIX: &str = "AGE-SECRET-KEY-";

/// The identity that opens backups sealed to these words, as stock `age` reads it from a file:
/// one line that begins with `AGE-SECRET-KEY-1`.
///
/// It is derived from the entropy of the words alone, so that they open a backup on a computer where
/// nothing else is left.
///
/// # Errors
/// Never with the lengths that are used here; told instead of assumed.
pub fn identity_of_entropy(entropy: &[u8; 16]) -> Result<Zeroizing<String>, BackupError> {
    let impossible = |what| BackupError::NoKey { what };
    let mut key = Zeroizing::new([0_u8; 32]);
    Hkdf::<Sha256>::new(None, entropy)
        .expand(INFO, key.as_mut())
        .map_err(|_| impossible("its length"))?;
    let prefix = Hrp::parse(PREFIX).map_err(|_| impossible("its beginning"))?;
    bech32::encode_upper::<Bech32>(prefix, key.as_ref())
        .map(Zeroizing::new)
        .map_err(|_| impossible("its text"))
}

/// The recipient that backups are sealed to so that these words open them: one line that begins with
/// `age1`. It is no secret: whoever has it can make backups, and open none.
///
/// # Errors
/// As [`identity_of_entropy`].
pub fn recipient_of_entropy(entropy: &[u8; 16]) -> Result<String, BackupError> {
    Ok(identity(entropy)?.to_public().to_string())
}

/// The identity as age uses it.
pub(super) fn identity(entropy: &[u8; 16]) -> Result<Identity, BackupError> {
    let text = identity_of_entropy(entropy)?;
    Identity::from_str(&text).map_err(|what| BackupError::NoKey { what })
}
