//! One story a test, named as a sentence.

mod codes;
mod help;
mod keys;
mod late;
mod pages;
mod pushes;
mod reports;
mod resends;
mod self_sent;
mod starts;
mod steps;
mod trouble;
mod ways;
