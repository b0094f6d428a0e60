internal import Glibc

/// What stands at a path: asked before SQLite is, which would make a file where there is none.
struct FileStatus {
  let exists: Bool
  let isRegularFile: Bool

  init(of path: String) {
    var status = stat()
    exists = unsafe stat(path, &status) == 0
    isRegularFile = exists && status.st_mode & S_IFMT == S_IFREG
  }
}
