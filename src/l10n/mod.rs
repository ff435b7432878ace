//! Text in the reader's language.
