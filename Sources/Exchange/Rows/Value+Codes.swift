public import Registry

extension Value {
  /// Numbers and codes under the names of their systems, in the order given.
  public static func codes(_ codes: [Identifier]) -> Self {
    .object(codes.reduce(into: Fields()) { $0.append($1.system, .text($1.value)) })
  }
}
