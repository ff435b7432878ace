//! Every named view can be said in every language that is written here, with nothing missing.
