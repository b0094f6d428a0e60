import Foundation
import Wording

/// The bytes of a file or of standard input, chunk by chunk.
struct FileBytes {
  /// Large enough that a chunk's fixed costs vanish, small enough that two fit in the cache.
  static let chunkSize = 256 << 10

  /// The size in bytes; nil for a stream.
  let size: Int?
  private let file: String
  private let handle: FileHandle

  /// Opens a path, or standard input for `-`.
  ///
  /// - Throws: ``Wording/Problem`` `file.missing`, `file.is-folder` or `file.forbidden`.
  init(path: String) throws(Problem) {
    file = path
    if path == "-" {
      handle = .standardInput
      size = nil
      return
    }
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else {
      throw Problem(.fileMissing, at: path)
    }
    if attributes[.type] as? FileAttributeType == .typeDirectory {
      throw Problem(.fileIsFolder, at: path)
    }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw Problem(.fileForbidden, at: path, ["file": path])
    }
    self.handle = handle
    do {
      let end = try handle.seekToEnd()
      try handle.seek(toOffset: 0)
      size = Int(end)
    } catch {
      // A pipe or a device, such as a process substitution of the shell.
      size = nil
    }
  }

  /// The next bytes, at most `count`; empty at the end.
  ///
  /// - Throws: ``Wording/Problem`` `file.unreadable`.
  func next(_ count: Int = chunkSize) throws(Problem) -> [UInt8] {
    do {
      return [UInt8](try handle.read(upToCount: count) ?? Data())
    } catch {
      throw Problem(.fileUnreadable, at: file, ["value": Self.reason(of: error)])
    }
  }

  /// The bytes from an offset, for formats that keep their directory at the end.
  func bytes(from offset: Int, count: Int) throws(Problem) -> [UInt8] {
    do {
      try handle.seek(toOffset: UInt64(offset))
      return [UInt8](try handle.read(upToCount: count) ?? Data())
    } catch {
      throw Problem(.fileUnreadable, at: file, ["value": Self.reason(of: error)])
    }
  }

  /// What the system says, without the names of the layers that handed it on.
  private static func reason(of error: any Error) -> String {
    let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError ?? error as NSError
    return cause.domain == NSPOSIXErrorDomain
      ? POSIXErrorCode(rawValue: Int32(cause.code)).map { POSIXError($0).localizedDescription }
        ?? cause.localizedDescription
      : cause.localizedDescription
  }
}
