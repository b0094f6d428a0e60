internal import GRDB
internal import Wording

extension RegisterSnapshot {
  /// What the register was made for.
  public func purpose() throws -> Register.Purpose {
    let text = try String.fetchOne(
      database, sql: SQL.text(PackageResources.purpose_sql))
    return text.flatMap { Register.Purpose(rawValue: $0) } ?? .real
  }

  /// Refuses to mix demonstration data with real data.
  ///
  /// - Throws: ``Wording/Problem`` `register.demonstration-only` if the register is for something
  ///   else than what is going to be written.
  public func require(_ purpose: Register.Purpose) throws {
    guard try self.purpose() == purpose else { throw Problem(.demonstrationOnly) }
  }
}
