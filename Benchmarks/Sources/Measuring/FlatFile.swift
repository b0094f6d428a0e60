import Glibc

/// A file of numbers of one kind, as they lie in memory.
public enum FlatFile {
  /// Reads a whole file.
  public static func read<Number: BitwiseCopyable>(_ path: String, of _: Number.Type) -> [Number] {
    guard let file = fopen(path, "rb") else {
      perror(path)
      exit(1)
    }
    defer { fclose(file) }
    fseek(file, 0, SEEK_END)
    let count = ftell(file) / MemoryLayout<Number>.stride
    rewind(file)
    return [Number](unsafeUninitializedCapacity: count) { buffer, initialized in
      initialized = fread(buffer.baseAddress, MemoryLayout<Number>.stride, count, file)
    }
  }

  /// Writes a whole file.
  public static func write<Number: BitwiseCopyable>(_ numbers: [Number], to path: String) {
    guard let file = fopen(path, "wb") else {
      perror(path)
      exit(1)
    }
    defer { fclose(file) }
    numbers.withUnsafeBytes { _ = fwrite($0.baseAddress, 1, $0.count, file) }
  }
}

/// Hands on what was printed, so that a script that waits for the line gets it.
func flush() { fflush(nil) }
