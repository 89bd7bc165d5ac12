//! The laws of reminders, over random histories of a computer: what is expected is counted from the
//! product's table, not asked of the planner.

#[cfg(test)]
mod controls;
#[cfg(test)]
mod dates;
#[cfg(test)]
mod histories;
#[cfg(test)]
mod steps;
#[cfg(test)]
mod table;
#[cfg(test)]
mod world;
#[cfg(test)]
mod zones;
