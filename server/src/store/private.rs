//! Keeps the database's files from other users of the machine: they hold the server's key and the seeds of apps.

use std::fs::{DirBuilder, OpenOptions};
use std::io;
use std::path::Path;

/// Makes the folder, for its owner only. One that is there stays as it is.
///
/// # Errors
/// When it cannot be made.
pub fn make_folder(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(path)
}

/// Makes the file if it is not there, and closes it and its companions to others before anything is written.
/// Companions that come later get the mode of the file: SQLite sees to that.
pub(super) fn make_file(path: &Path) -> io::Result<()> {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.append(true).create(true).open(path)?;
    #[cfg(unix)]
    for end in ["", "-wal", "-shm", "-journal"] {
        close(path, end)?;
    }
    Ok(())
}

/// Takes away what others may do with the file of that name and end, if there is one.
#[cfg(unix)]
fn close(path: &Path, end: &str) -> io::Result<()> {
    use std::fs::{Permissions, metadata, set_permissions};
    use std::os::unix::fs::PermissionsExt as _;

    let mut name = path.as_os_str().to_owned();
    name.push(end);
    match metadata(&name) {
        Ok(found) if found.permissions().mode() & 0o077 == 0 => Ok(()),
        Ok(_) => set_permissions(&name, Permissions::from_mode(0o600)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use super::super::{Location, Store};
    use super::*;
    use std::fs::{Permissions, metadata, set_permissions, write};
    use std::os::unix::fs::PermissionsExt as _;

    fn mode(path: &Path) -> u32 {
        metadata(path).unwrap().permissions().mode() & 0o777
    }

    /// The modes of the database and its two companions, which are there while it is open.
    fn modes(database: &Path) -> [u32; 3] {
        let name = database.file_name().unwrap().to_str().unwrap();
        ["", "-wal", "-shm"].map(|end| mode(&database.with_file_name(format!("{name}{end}"))))
    }

    #[test]
    fn a_new_database_is_its_owners_alone() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("new/folder");
        make_folder(&inner).unwrap();
        assert_eq!(mode(&inner), 0o700);
        assert_eq!(mode(inner.parent().unwrap()), 0o700);
        let database = inner.join("people.sqlite");
        let _store = Store::open(&Location::File(&database)).unwrap();
        assert_eq!(modes(&database), [0o600; 3]);
    }

    #[test]
    fn one_that_others_could_read_is_closed() {
        let folder = tempfile::tempdir().unwrap();
        set_permissions(folder.path(), Permissions::from_mode(0o755)).unwrap();
        let database = folder.path().join("people.sqlite");
        for file in ["people.sqlite", "people.sqlite-wal", "people.sqlite-shm"] {
            let file = folder.path().join(file);
            write(&file, "").unwrap();
            set_permissions(&file, Permissions::from_mode(0o666)).unwrap();
        }
        make_file(&database).unwrap();
        assert_eq!(modes(&database), [0o600; 3]);
        let _store = Store::open(&Location::File(&database)).unwrap();
        assert_eq!(modes(&database), [0o600; 3]);
        make_folder(folder.path()).unwrap();
        assert_eq!(mode(folder.path()), 0o755, "somebody else's folder");
    }

    #[test]
    fn a_file_that_cannot_be_made_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let error = Store::open(&Location::File(folder.path())).unwrap_err();
        assert!(error.to_string().starts_with("its file"), "{error}");
    }
}
