//! One line of the log: what changed below the watched folder. Written by the recorder, read by the
//! replayer.

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    /// A file got a name where there was none.
    FileMade = 1,
    /// A folder was made.
    FolderMade,
    /// A name was removed.
    Removed,
    /// A name was changed to the one in the data.
    Renamed,
    /// A name and the one in the data were exchanged, in one step.
    Exchanged,
    /// A file got a further name, the one in the data.
    Linked,
    /// Bytes were written at a place.
    Data,
    /// A file has this length now.
    Size,
    /// A file or folder is on the medium.
    Synced,
    /// Everything is on the medium.
    AllSynced,
    /// Something was confirmed, as the data say.
    Mark,
    /// Something happened that this log cannot tell; the data say what.
    CannotFollow,
}

const HEAD: usize = 1 + 8 + 8 + 4 + 4;

/// The bytes of a change, as they are appended to the log.
pub fn encode(kind: Kind, inode: u64, offset: u64, path: &[u8], data: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(HEAD + path.len() + data.len());
    bytes.push(kind as u8);
    bytes.extend_from_slice(&inode.to_le_bytes());
    bytes.extend_from_slice(&offset.to_le_bytes());
    for part in [path, data] {
        let length = u32::try_from(part.len()).unwrap_or(u32::MAX);
        bytes.extend_from_slice(&length.to_le_bytes());
    }
    bytes.extend_from_slice(path);
    bytes.extend_from_slice(data);
    bytes
}
