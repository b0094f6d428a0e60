/// Memory for numbers that only inner loops see: reading and writing go without a check in release
/// builds, and are checked in debug builds, in which all tests run.
///
/// Whoever allocates it frees it.
@safe struct FlatMemory<Element: BitwiseCopyable>: BitwiseCopyable {
  private let base: UnsafeMutableBufferPointer<Element>

  /// How many elements there are.
  @inline(__always)
  var count: Int { unsafe base.count }

  /// Memory that someone else holds for as long as this is used.
  @inline(__always)
  init(_ buffer: UnsafeMutableBufferPointer<Element>) { unsafe base = buffer }

  /// Allocates memory, each element having the same value, at a border that vectors like.
  init(repeating value: Element, count: Int) {
    let bytes = max(1, count) * MemoryLayout<Element>.stride
    let raw = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 64)
    unsafe base = UnsafeMutableBufferPointer(
      start: raw.bindMemory(to: Element.self, capacity: count), count: count)
    unsafe base.initialize(repeating: value)
  }

  /// Frees what was allocated here.
  func deallocate() { unsafe base.deallocate() }

  @inline(__always)
  subscript(index: Int) -> Element {
    get { unsafe base[index] }
    nonmutating set { unsafe base[index] = newValue }
  }

  /// Adds to an element, as `memory[index] += value` cannot where the memory is a constant.
  @inline(__always)
  func add(_ value: Element, at index: Int) where Element: FixedWidthInteger {
    self[index] = self[index] &+ value
  }
}

extension FlatMemory {
  /// For C functions that read or write it.
  @inline(__always)
  @unsafe var pointer: UnsafeMutablePointer<Element>? { unsafe base.baseAddress }

  /// A part of it, whose indices begin with 0.
  func part(_ range: Range<Int>) -> FlatMemory {
    unsafe FlatMemory(UnsafeMutableBufferPointer(rebasing: base[range]))
  }
}

extension FlatMemory<Float> {
  /// Eight neighbours at once, the first one's index being a multiple of eight.
  @inline(__always)
  func eight(at index: Int) -> SIMD8<Float> {
    assert(index >= 0 && index + 8 <= count)
    return unsafe UnsafeRawBufferPointer(base).load(
      fromByteOffset: 4 &* index, as: SIMD8<Float>.self)
  }

  /// Writes eight neighbours at once.
  @inline(__always)
  func setEight(_ values: SIMD8<Float>, at index: Int) {
    assert(index >= 0 && index + 8 <= count)
    unsafe UnsafeMutableRawBufferPointer(base).storeBytes(
      of: values, toByteOffset: 4 &* index, as: SIMD8<Float>.self)
  }
}
