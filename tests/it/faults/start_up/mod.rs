//! How the program starts: each state in which header, database and key store can be found, by the real
//! program on real files and against a real key store. Where it stops, it says by name what is wrong and
//! which ways on there are; no key, no database and no header is made, and no file is changed or removed.

mod databases;
mod ends;
mod headers;
mod key_stores;
mod scene;
mod session;
mod silent;
mod spoilers;
mod untouched;

pub use silent::promise;
