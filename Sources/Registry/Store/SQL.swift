/// The queries of the module, each a file of `SQL/` with its question and plan in a header.
///
/// The files are compiled into the binary; the tests read the plan of every one of them.
enum SQL {
  /// The text of a file, given as its generated resource.
  static func text(_ resource: [UInt8]) -> String {
    String(decoding: resource, as: UTF8.self)
  }
}
