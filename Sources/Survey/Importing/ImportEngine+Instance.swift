import Registry
import Wording

extension ImportEngine {
  /// What the register knows of the sender's key of a row.
  enum Instance {
    /// Nothing, or the row has no key.
    case new
    /// The same bytes under the key: the row is in.
    case same
    /// Other bytes under the key, which a person must look at.
    case conflict
    /// A later submission has replaced this one.
    case replaced
    /// The row replaces the submission that became this entity.
    case revision(Int64)
    /// The row replaces a submission that never came in.
    case revisionOfUnknown
  }

  /// Looks up the keys of a row, where the row itself was not kept before.
  ///
  /// - Parameters:
  ///   - key: The key of the row; parts of one submission have keys of their own.
  ///   - replaced: The key that the row replaces.
  ///   - raw: The bytes of the row as they are kept.
  ///   - known: The same row, if it was kept and not accepted.
  ///   - register: The register.
  /// - Returns: What is known.
  /// - Throws: ``Wording/Problem`` `register.damaged`.
  static func instance(
    _ key: String?, replacing replaced: String?, _ raw: [UInt8], _ known: KnownSubmission?,
    in register: RegisterSnapshot
  ) throws -> Instance {
    guard let key else { return .new }
    if let earlier = try register.submission(withInstance: key), earlier.known.id != known?.id {
      return earlier.raw == raw ? .same : .conflict
    }
    if try register.isReplaced(instance: key) { return .replaced }
    guard let replaced else { return .new }
    guard let entity = try register.submission(withInstance: replaced)?.known.entity else {
      return .revisionOfUnknown
    }
    return .revision(entity)
  }
}

extension ImportEngine.Instance {
  /// Why a person must look at the row, whatever it says; nil if nothing speaks against it.
  var objection: RowFinding? {
    switch self {
    case .conflict: RowFinding(.instanceConflict, .error)
    case .replaced: RowFinding(.instanceReplaced, .error)
    case .new, .same, .revision, .revisionOfUnknown: nil
    }
  }
}

extension RowImporter {
  /// Areas and settlements come from tables that have no senders.
  func origin(of record: Record) -> SubmissionOrigin { SubmissionOrigin() }

  /// Tables of areas and settlements have no revisions.
  mutating func revise(
    _ entity: Int64, by candidate: inout Candidate, _ findings: inout [RowFinding],
    in transaction: RegisterTransaction
  ) throws -> Resolution {
    try resolve(&candidate, &findings, in: transaction)
  }
}
