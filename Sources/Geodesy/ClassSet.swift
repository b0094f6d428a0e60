/// A set of the 256 classes that a point of an index may have, such as facility types.
public struct ClassSet: Hashable, Sendable, BitwiseCopyable {
  private var words: SIMD4<UInt64>

  /// Every class.
  public static let all = ClassSet(words: SIMD4(repeating: .max))

  /// Makes a set of classes.
  public init(_ classes: some Sequence<UInt8> = []) {
    words = .zero
    for item in classes { insert(item) }
  }

  private init(words: SIMD4<UInt64>) { self.words = words }

  /// Adds a class.
  public mutating func insert(_ item: UInt8) {
    words[Int(item >> 6)] |= 1 &<< UInt64(item & 63)
  }

  /// Whether a class is in the set.
  @inline(__always)
  public func contains(_ item: UInt8) -> Bool {
    words[Int(item >> 6)] &>> UInt64(item & 63) & 1 == 1
  }

  /// Whether the set has no class.
  public var isEmpty: Bool { words == .zero }

  /// Bit *b* for every class of which the remainder by 64 is *b*.
  ///
  /// Two sets whose folds have no bit in common have no class in common.
  var folded: UInt64 { words[0] | words[1] | words[2] | words[3] }
}

extension ClassSet: ExpressibleByArrayLiteral {
  /// The set of these classes.
  public init(arrayLiteral elements: UInt8...) { self.init(elements) }
}
