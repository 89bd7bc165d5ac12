//! The store from outside, and what its tables refuse.

#[cfg(test)]
mod append_only;
#[cfg(test)]
mod custody;
#[cfg(test)]
mod projection;
#[cfg(test)]
mod raw;
#[cfg(test)]
mod schema;
#[cfg(test)]
mod vault;
